#include "core/figure/explained_page.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/figure/figure_texts.h"
#include "core/result/verdict_text.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace saccade {
namespace {

using PageJson = nlohmann::ordered_json;

constexpr int longest_side = 1280;

constexpr std::string_view page_begin = R"html(<!DOCTYPE html>
<html lang="LANGUAGE">
<meta charset="utf-8">
<meta name="generator" content="Saccade">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Saccade</title>
<style>
:root { color-scheme: light dark; --ink: #202124; --soft: #5b5e66; --paper: #fcfcfa; --accent: #2b67b0; --second: #c25a00 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e6; --soft: #a5a8b0; --paper: #1d1e21; --accent: #8fc1ff; --second: #f2a65e } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
#picture { position: relative; display: inline-block; max-width: 100% }
#picture img { display: block; max-width: 100%; max-height: 70vh }
#picture canvas { position: absolute; inset: 0; width: 100%; height: 100% }
#words { margin: 1rem 0; display: flex; flex-wrap: wrap; gap: .3rem }
#words button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 4px; padding: .15rem .4rem; cursor: pointer }
#words button[aria-pressed=true] { border-color: var(--accent) }
#words i { display: block; height: 3px; background: var(--accent); border-radius: 2px }
#facts { min-height: 8rem } #facts p { margin: .3rem 0 } .soft { color: var(--soft) }
svg { max-width: 100%; margin-right: 1rem } svg text { fill: var(--soft); font-size: 12px }
select { font: inherit }
</style>
<div id="picture"><img alt="" src="data:image/jpeg;base64,)html";

constexpr std::string_view page_middle = R"html("><canvas></canvas></div>
<div id="words"></div>
<p><label id="choice" hidden></label></p>
<div id="facts"></div>
<p class="soft" id="made"></p>
<script type="application/json" id="data">)html";

constexpr std::string_view page_end = R"html(</script>
<script>
const data = JSON.parse(document.getElementById('data').textContent), t = data.texts;
const canvas = document.querySelector('canvas'), facts = document.getElementById('facts');
const words = document.getElementById('words'), choice = document.getElementById('choice');
const percent = share => new Intl.NumberFormat(document.documentElement.lang, {style: 'percent', maximumFractionDigits: 1}).format(share);
let held = -1, map = 0;
document.querySelector('img').alt = data.caption;
document.title = data.caption;
document.getElementById('made').textContent = data.made_by;
function add(parent, tag, text, cls) {
  const e = document.createElement(tag);
  if (text !== undefined) e.textContent = text;
  if (cls) e.className = cls;
  parent.append(e);
  return e;
}
function draw(word) {
  const [w, h] = data.size, context = canvas.getContext('2d');
  canvas.width = w; canvas.height = h;
  context.clearRect(0, 0, w, h);
  const weights = word.maps[Math.min(map, word.maps.length - 1)]?.weights;
  if (!weights) return;
  const top = Math.max(...weights) || 1, rows = data.y.length - 1, columns = data.x.length - 1;
  const x = data.x.map(Math.round), y = data.y.map(Math.round); // whole pixels: no seams between cells
  for (let r = 0; r < rows; ++r)
    for (let c = 0; c < columns; ++c) {
      context.fillStyle = `rgba(0,0,0,${0.75 * (1 - weights[r * columns + c] / top)})`;
      context.fillRect(x[c], y[r], x[c + 1] - x[c], y[r + 1] - y[r]);
    }
}
function chart(title, test, key) {
  const ns = 'http://www.w3.org/2000/svg', svg = document.createElementNS(ns, 'svg'), w = 300, h = 150;
  svg.setAttribute('viewBox', `0 0 ${w} ${h + 20}`); svg.setAttribute('width', w); svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  const lines = [...test.random.map(o => [o[key], 'var(--soft)', 0.7]), [test.even[key], 'var(--second)', 1.5], [test.map[key], 'var(--accent)', 2.5]];
  const top = Math.max(0.01, ...lines.flatMap(l => l[0]));
  for (const [values, colour, width] of lines) {
    const line = document.createElementNS(ns, 'polyline');
    line.setAttribute('points', values.map((v, i) => `${w * i / (values.length - 1)},${h - h * v / top}`).join(' '));
    line.setAttribute('fill', 'none'); line.setAttribute('style', `stroke:${colour};stroke-width:${width}`);
    svg.append(line);
  }
  const label = document.createElementNS(ns, 'text');
  label.textContent = `${title} (0 – ${percent(top)})`; label.setAttribute('y', h + 15);
  svg.append(label);
  return svg;
}
function show(index) {
  const word = data.words[index];
  [...words.children].forEach((b, i) => b.setAttribute('aria-pressed', i === index));
  facts.replaceChildren();
  canvas.getContext('2d').clearRect(0, 0, canvas.width, canvas.height);
  choice.hidden = true;
  if (!word) { add(facts, 'p', t.hint, 'soft'); return; }
  draw(word);
  if (word.maps.length > 1) {
    choice.hidden = false;
    choice.textContent = t.map + ' ';
    const select = add(choice, 'select');
    word.maps.forEach((m, i) => { const o = add(select, 'option', m.name); o.selected = i === map; });
    select.onchange = () => { map = select.selectedIndex; show(index); };
  }
  const first = add(facts, 'p', `${t.probability} ${percent(word.probability)}`);
  if (!word.known) first.textContent += `, ${t.unknown}`;
  if (word.without !== undefined)
    add(facts, 'p', `${t.without_image} ${percent(word.without)}; ${t.seen} ${percent(word.seen)}`);
  const test = word.tests?.[Math.min(map, word.tests.length - 1)];
  if (!test) return;
  add(facts, 'p', test.verdict);
  facts.append(chart(t.deletion, test, 'deletion'), chart(t.insertion, test, 'insertion'));
  const lines = add(facts, 'p', undefined, 'soft');
  for (const [colour, text] of [['var(--accent)', t.own], ['var(--soft)', t.random], ['var(--second)', t.even]]) {
    add(lines, 'span', '▬ ').style.color = colour;
    add(lines, 'span', text).style.marginRight = '1.5em';
  }
}
data.words.forEach((word, i) => {
  const button = add(words, 'button', word.word);
  add(button, 'i').style.width = `${100 * word.probability}%`;
  button.onpointerenter = () => show(i);
  button.onpointerleave = () => show(held);
  button.onfocus = () => show(i);
  button.onclick = () => { held = held === i ? -1 : i; show(held); };
});
show(held);
</script>
</html>
)html";

double probabilityOf(float log_probability) {
    return std::exp(static_cast<double>(log_probability));
}

PageJson probabilitiesOf(const std::vector<float>& log_probabilities) {
    PageJson json = PageJson::array();
    for (const float value : log_probabilities)
        json.push_back(probabilityOf(value));
    return json;
}

PageJson curvesJson(const OrderTest& order) {
    return {{"deletion", probabilitiesOf(order.deletion)}, {"insertion", probabilitiesOf(order.insertion)}};
}

PageJson pageTestsJson(const std::string& word, const MapTest& test, const ExplainedPageTexts& texts) {
    PageJson random = PageJson::array(), tests = PageJson::array();
    for (const OrderTest& order : test.random)
        random.push_back(curvesJson(order));
    for (std::size_t i = 0; i < test.maps.size(); ++i)
        tests.push_back({{"verdict", texts.say(verdictText(word, test, i))},
                         {"map", curvesJson(test.maps[i])},
                         {"even", curvesJson(test.uniform)},
                         {"random", random}});
    return tests;
}

/// Every word of the caption; those that were explained with what was found out.
PageJson pageWordsJson(const ExplainedCaption& explained, const ExplainedPageTexts& texts) {
    PageJson json = PageJson::array();
    for (const CaptionWord& word : explained.caption.best().words)
        json.push_back({{"word", word.word},
                        {"probability", probabilityOf(word.log_probability)},
                        {"known", word.known},
                        {"maps", PageJson::array()}});
    for (const ExplainedWord& word : explained.words) {
        PageJson& entry = json.at(word.position);
        for (const ExplanationMap& map : word.maps)
            entry["maps"].push_back({{"name", map.explanation}, {"weights", map.weights}});
        if (word.sight) {
            entry["without"] = probabilityOf(word.sight->without_image);
            entry["seen"] = word.sight->seen();
        }
        if (word.test)
            entry["tests"] = pageTestsJson(entry["word"].get<std::string>(), *word.test, texts);
    }
    return json;
}

PageJson textsJson(const ExplainedPageTexts& texts) {
    return {{"hint", texts.hint},
            {"map", texts.map},
            {"probability", texts.probability},
            {"without_image", texts.without_image},
            {"seen", texts.seen},
            {"unknown", texts.unknown},
            {"deletion", texts.deletion},
            {"insertion", texts.insertion},
            {"own", texts.own},
            {"random", texts.random},
            {"even", texts.even}};
}

std::string jpegOf(const cv::Mat& rgb) {
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    if (const double scale = static_cast<double>(longest_side) / std::max(bgr.rows, bgr.cols); scale < 1)
        cv::resize(bgr, bgr, {}, scale, scale, cv::INTER_AREA);
    std::vector<std::uint8_t> bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, 90});
    return base64(bytes);
}

/// "</script>" in a text must not end the script.
std::string forScript(const PageJson& json) {
    std::string text = json.dump(-1, ' ', false, PageJson::error_handler_t::replace);
    for (std::size_t at = text.find("</"); at != std::string::npos; at = text.find("</", at + 3))
        text.replace(at, 2, "<\\/");
    return text;
}

std::string withLanguage(std::string_view begin, const std::string& language) {
    std::string text(begin);
    const std::string_view place = "LANGUAGE";
    return text.replace(text.find(place), place.size(), language);
}

} // namespace

std::string explainedPage(const ExplainedCaption& explained, const cv::Mat& rgb,
                          const ExplainedPageTexts& texts) {
    const PageJson caption = PageJson::parse(toJson(explained));
    const cv::Size original = explained.caption.geometry.original;
    PageJson data = {{"caption", explained.caption.best().caption()},
                     {"size", {original.width, original.height}},
                     {"made_by", FigureTexts::filled(texts.made_by, explained.caption.model)},
                     {"texts", textsJson(texts)},
                     {"x", PageJson::array()},
                     {"y", PageJson::array()},
                     {"words", pageWordsJson(explained, texts)}};
    if (caption.contains("cells"))
        data.update(caption["cells"]);
    std::string page = withLanguage(page_begin, texts.language);
    page.append(jpegOf(rgb)).append(page_middle).append(forScript(data)).append(page_end);
    return page;
}

} // namespace saccade
