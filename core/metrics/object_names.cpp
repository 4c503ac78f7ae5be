#include "core/metrics/object_names.h"

#include "core/base/comma_pieces.h"

#include <algorithm>
#include <array>

namespace saccade {
namespace {

/// A category and its names, separated by commas. A name may be in several rows. Plurals come from plural();
/// irregular ones are listed.
struct Row {
    std::string_view category;
    std::string_view names;
};

/// The category of names that contain the name of an object, or are one, but mean something else.
constexpr std::string_view no_object;

// clang-format off
constexpr std::array rows = {
    // First, so that it takes precedence over rows with the same name.
    Row{no_object, "couple of,glasses,train station,train track,bus stop,bus station,jet ski,ski slope,ski lift,ski resort,"
                   "ski lodge,ski pole,toilet paper,toilet seat,toilet tank,table tennis,table cloth,bed spread,book shelf,"
                   "book case,phone booth,bike rack,car park,bird house,bird bath,dog house,dog food,cat food,apple pie,"
                   "banana bread,carrot cake,orange juice"},
    Row{"person", "person,people,man,men,woman,women,boy,girl,child,children,kid,baby,toddler,guy,lady,gentleman,gentlemen,"
                  "adult,teenager,teen,human,family,crowd,couple,player,batter,catcher,pitcher,umpire,skier,snowboarder,"
                  "skateboarder,surfer,skater,rider,driver,cyclist,bicyclist,biker,motorcyclist,pedestrian,worker,chef,"
                  "officer,policeman,policemen,fireman,firemen,soldier,student,athlete,cowboy,tourist,passenger,bride,groom,"
                  "mother,father,son,daughter,brother,sister,friend"},
    Row{"bicycle", "bicycle,bike,tricycle"},
    Row{"car", "car,automobile,sedan,taxi,suv,jeep,van,minivan,hatchback,convertible,vehicle"},
    Row{"motorcycle", "motorcycle,motorbike,motor bike,bike,dirt bike,scooter,motor scooter,moped"},
    Row{"airplane", "airplane,air plane,aeroplane,plane,aircraft,jet,jetliner,airliner,biplane"},
    Row{"bus", "bus,double decker,trolley"},
    Row{"train", "train,locomotive,subway,tram,trolley"},
    Row{"truck", "truck,firetruck,pickup,lorry,trailer,vehicle"},
    Row{"boat", "boat,ship,sailboat,canoe,kayak,ferry,yacht,raft,dinghy,rowboat,gondola,vessel,barge"},
    Row{"traffic light", "traffic light,traffic signal,stop light,stoplight"},
    Row{"fire hydrant", "fire hydrant,hydrant"},
    Row{"stop sign", "stop sign"},
    Row{"parking meter", "parking meter,meter"},
    Row{"bench", "bench"},
    Row{"bird", "bird,duck,goose,geese,pigeon,seagull,gull,parrot,swan,owl,eagle,hawk,crow,chicken,rooster,ostrich,flamingo,"
                "pelican,parakeet,peacock,heron,penguin,sparrow,turkey,hummingbird"},
    Row{"cat", "cat,kitten,kitty"},
    Row{"dog", "dog,puppy,pup,poodle,bulldog,terrier,dachshund,labrador,retriever,husky,dalmatian"},
    Row{"horse", "horse,pony,foal,stallion,mare,colt"},
    Row{"sheep", "sheep,lamb,ram,ewe"},
    Row{"cow", "cow,cattle,bull,calf,calves,ox,oxen"},
    Row{"elephant", "elephant"},
    Row{"bear", "bear,cub"},
    Row{"zebra", "zebra"},
    Row{"giraffe", "giraffe"},
    Row{"backpack", "backpack,back pack,rucksack,knapsack,bag"},
    Row{"umbrella", "umbrella,parasol"},
    Row{"handbag", "handbag,hand bag,purse,tote,bag"},
    Row{"tie", "tie,necktie,neck tie,bow tie,bowtie"},
    Row{"suitcase", "suitcase,suit case,luggage,baggage,briefcase,bag"},
    Row{"frisbee", "frisbee,disc,disk"},
    Row{"skis", "skis,ski"},
    Row{"snowboard", "snowboard,snow board,board"},
    Row{"sports ball", "sports ball,ball,tennis ball,soccer ball"},
    Row{"kite", "kite,parasail"},
    Row{"baseball bat", "baseball bat,bat"},
    Row{"baseball glove", "baseball glove,glove,baseball mitt,mitt"},
    Row{"skateboard", "skateboard,skate board,longboard,board"},
    Row{"surfboard", "surfboard,surf board,boogie board,board"},
    Row{"tennis racket", "tennis racket,tennis racquet,racket,racquet"},
    Row{"bottle", "bottle"},
    Row{"wine glass", "wine glass,wineglass,goblet,glass"},
    Row{"cup", "cup,mug,teacup,glass"},
    Row{"fork", "fork"},
    Row{"knife", "knife,knives"},
    Row{"spoon", "spoon"},
    Row{"bowl", "bowl"},
    Row{"banana", "banana"},
    Row{"apple", "apple"},
    Row{"sandwich", "sandwich,burger,hamburger,cheeseburger"},
    Row{"orange", "orange,tangerine,mandarin,clementine"},
    Row{"broccoli", "broccoli"},
    Row{"carrot", "carrot"},
    Row{"hot dog", "hot dog,hotdog,sausage"},
    Row{"pizza", "pizza"},
    Row{"donut", "donut,doughnut,pastry"},
    Row{"cake", "cake,cupcake,pastry"},
    Row{"chair", "chair,armchair,arm chair,recliner,stool,seat"},
    Row{"couch", "couch,sofa,loveseat,love seat"},
    Row{"potted plant", "potted plant,plant,houseplant"},
    Row{"bed", "bed,bunk,crib,cot"},
    Row{"dining table", "dining table,table,desk"},
    Row{"toilet", "toilet,urinal"},
    Row{"tv", "tv,television,flat screen,monitor,screen"},
    Row{"laptop", "laptop,laptop computer,computer"},
    Row{"mouse", "mouse,mice,computer mouse,computer mice"},
    Row{"remote", "remote,remote control,controller,game controller"},
    Row{"keyboard", "keyboard,computer keyboard"},
    Row{"cell phone", "cell phone,cellphone,mobile phone,smartphone,smart phone,phone"},
    Row{"microwave", "microwave,microwave oven"},
    Row{"oven", "oven,stove,stovetop,stove top"},
    Row{"toaster", "toaster,toaster oven"},
    Row{"sink", "sink,basin"},
    Row{"refrigerator", "refrigerator,fridge,freezer"},
    Row{"book", "book"},
    Row{"clock", "clock,clock tower"},
    Row{"vase", "vase"},
    Row{"scissors", "scissors,shears"},
    Row{"teddy bear", "teddy bear,teddy,stuffed bear,stuffed animal,stuffed toy"},
    Row{"hair drier", "hair drier,hair dryer,hairdryer,blow dryer,dryer"},
    Row{"toothbrush", "toothbrush,tooth brush"},
};
// clang-format on

bool endsWith(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [word](std::string_view ending) { return word.ends_with(ending); });
}

/// By the regular rules. For a word that has another plural, or is one, the result is a word that nobody
/// uses, which does no harm.
std::string plural(std::string_view name) {
    if (endsWith(name, {"s", "x", "z", "ch", "sh"}))
        return std::string(name) + "es";
    if (name.ends_with('y') && !endsWith(name, {"ay", "ey", "oy"}))
        return std::string(name.substr(0, name.size() - 1)) + "ies";
    return std::string(name) + 's';
}

} // namespace

ObjectNames::ObjectNames(const std::set<std::string>& categories) {
    std::set<std::string_view> known;
    for (const auto& [category, names] : rows) {
        known.insert(category);
        for (const std::string_view name : splitAtCommas(names))
            add(name, std::string(category));
    }
    for (const std::string& category : categories)
        if (!known.contains(category))
            add(category, category);
}

void ObjectNames::add(std::string_view name, const std::string& category) {
    for (const std::string& form : {std::string(name), plural(name)}) {
        std::vector<std::string>& meant = categories_[form];
        if (std::find(meant.begin(), meant.end(), category) == meant.end())
            meant.push_back(category);
    }
    longest_ = std::max(longest_, static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1);
}

std::vector<ObjectMention> ObjectNames::mentions(std::span<const std::string> tokens) const {
    std::vector<ObjectMention> found;
    for (std::size_t first = 0; first < tokens.size();) {
        std::string name;
        std::size_t next = first + 1; // after the longest name that begins here
        const std::vector<std::string>* meant = nullptr;
        for (std::size_t last = first; last < std::min(tokens.size(), first + longest_); ++last) {
            name += (last > first ? " " : "") + tokens[last];
            if (const auto known = categories_.find(name); known != categories_.end()) {
                meant = &known->second;
                next = last + 1;
            }
        }
        if (meant && meant->front() != no_object)
            found.push_back({next - 1, *meant});
        first = next;
    }
    return found;
}

} // namespace saccade
