<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AttentionChapter</name>
    <message>
        <source>Scores become shares</source>
        <translation>Des scores aux parts</translation>
    </message>
    <message>
        <source>For each word, the decoder gives each cell of the grid a score: how much it matters for this word. The softmax turns the scores into weights that are positive and sum to 1.

Here is an image of three cells. So that you can see them, their annotation vectors are colours. What the decoder gets is the context: their weighted sum.</source>
        <translation>Pour chaque mot, le décodeur donne un score à chaque cellule de la grille : à quel point elle compte pour ce mot. Le softmax transforme les scores en poids positifs dont la somme est 1.

Voici une image de trois cellules. Pour que vous puissiez les voir, leurs vecteurs d’annotation sont des couleurs. Ce que reçoit le décodeur, c’est le contexte : leur somme pondérée.</translation>
    </message>
    <message>
        <source>Move the scores until one cell has at least 90 % of the attention. What happens to the colour of the context?</source>
        <translation>Déplacez les scores jusqu’à ce qu’une cellule ait au moins 90 % de l’attention. Que devient la couleur du contexte ?</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>Regarder partout</translation>
    </message>
    <message>
        <source>If all scores are equal, the context is the mean of the annotation vectors. The colours blur into one: it tells what is in the image, but not where.</source>
        <translation>Si tous les scores sont égaux, le contexte est la moyenne des vecteurs d’annotation. Les couleurs se fondent en une seule : elle dit ce qu’il y a dans l’image, mais pas où.</translation>
    </message>
    <message>
        <source>Make the three weights equal.</source>
        <translation>Rendez les trois poids égaux.</translation>
    </message>
    <message>
        <source>Soft and sharp</source>
        <translation>Douce ou nette</translation>
    </message>
    <message>
        <source>Only differences between scores count. Sharpness multiplies all scores: if it is large, the highest score gets almost all the weight; at 0, all cells get the same.</source>
        <translation>Seules les différences entre les scores comptent. La netteté multiplie tous les scores : si elle est grande, le score le plus élevé obtient presque tout le poids ; à 0, toutes les cellules reçoivent le même.</translation>
    </message>
    <message>
        <source>Give the cells different scores, then raise the sharpness to 3 or more.</source>
        <translation>Donnez des scores différents aux cellules, puis augmentez la netteté jusqu’à 3 ou plus.</translation>
    </message>
    <message>
        <source>The same on an image</source>
        <translation>La même chose sur une image</translation>
    </message>
    <message>
        <source>The model does the same with all cells of its grid, anew for each word. The image is bright where the weights α are large. Words such as “a” or “of” often look at no particular place.</source>
        <translation>Le modèle fait de même avec toutes les cellules de sa grille, de nouveau pour chaque mot. L’image est claire là où les poids α sont grands. Des mots comme « a » ou « of » ne regardent souvent aucun endroit particulier.</translation>
    </message>
    <message>
        <source>Click words of the caption and compare where the model looked.</source>
        <translation>Cliquez sur des mots de la légende et comparez où le modèle a regardé.</translation>
    </message>
    <message>
        <source>Sharpness of the model</source>
        <translation>La netteté du modèle</translation>
    </message>
    <message>
        <source>This is how the model computed the word. “Sharpness” multiplies its scores, as before; the probabilities of words follow at once.</source>
        <translation>Voici comment le modèle a calculé le mot. « Netteté » multiplie ses scores, comme tout à l’heure ; les probabilités des mots suivent aussitôt.</translation>
    </message>
    <message>
        <source>Change “Sharpness” and watch the attention and the words. “Reset” undoes it.</source>
        <translation>Changez « Netteté » et observez l’attention et les mots. « Réinitialiser » revient en arrière.</translation>
    </message>
    <message>
        <source>Look in its place</source>
        <translation>Regarder à sa place</translation>
    </message>
    <message>
        <source>You can choose the weights yourself: paint where the model has to look, and it says the word again. If its words hardly change, it did not need to look there.</source>
        <translation>Vous pouvez choisir les poids vous-même : peignez l’endroit où le modèle doit regarder, et il redit le mot. Si ses mots changent à peine, il n’avait pas besoin de regarder là.</translation>
    </message>
    <message>
        <source>Paint on the image, somewhere other than where the model looked.</source>
        <translation>Peignez sur l’image, ailleurs que là où le modèle a regardé.</translation>
    </message>
    <message>
        <source>Did it have to look there?</source>
        <translation>Devait-il regarder là ?</translation>
    </message>
    <message>
        <source>The question is about the word marked in the caption. Click another word to ask about that one.</source>
        <translation>La question porte sur le mot marqué dans la légende. Cliquez sur un autre mot pour qu’elle porte sur celui-là.</translation>
    </message>
    <message>
        <source>If the model looked everywhere equally, would it still say this word?</source>
        <translation>Si le modèle regardait partout de la même façon, dirait-il encore ce mot ?</translation>
    </message>
    <message>
        <source>Yes, “%1” again</source>
        <translation>Oui, de nouveau « %1 »</translation>
    </message>
    <message>
        <source>No, another word</source>
        <translation>Non, un autre mot</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Il n’y a pas de légende à interroger.</translation>
    </message>
    <message>
        <source>Looking everywhere equally, it says “%1”. The probability of “%2” goes from %3 to %4.</source>
        <translation>S’il regarde partout de la même façon, il dit « %1 ». La probabilité de « %2 » passe de %3 à %4.</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>(fin de la légende)</translation>
    </message>
    <message>
        <source>Three cells have the scores 0, 0 and ln 2. Compute the weights. (exp(0) = 1, exp(ln 2) = 2)</source>
        <translation>Trois cellules ont les scores 0, 0 et ln 2. Calculez les poids. (exp(0) = 1, exp(ln 2) = 2)</translation>
    </message>
    <message>
        <source>1/4, 1/4 and 1/2: the sum of 1, 1 and 2 is 4.</source>
        <translation>1/4, 1/4 et 1/2 : la somme de 1, 1 et 2 est 4.</translation>
    </message>
    <message>
        <source>What happens to the weights if 5 is added to every score?</source>
        <translation>Que deviennent les poids si l’on ajoute 5 à chaque score ?</translation>
    </message>
    <message>
        <source>They stay the same. Each exp(e) is multiplied by exp(5), and so is the sum.</source>
        <translation>Ils ne changent pas. Chaque exp(e) est multiplié par exp(5), et la somme aussi.</translation>
    </message>
    <message>
        <source>The annotation vectors of two cells are (2, 0) and (0, 4), their weights 3/4 and 1/4. Compute the context.</source>
        <translation>Les vecteurs d’annotation de deux cellules sont (2 ; 0) et (0 ; 4), leurs poids 3/4 et 1/4. Calculez le contexte.</translation>
    </message>
    <message>
        <source>3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1).</source>
        <translation>3/4 · (2 ; 0) + 1/4 · (0 ; 4) = (1,5 ; 1).</translation>
    </message>
    <message>
        <source>The map lies on the dog while the model says “dog”. Does this prove that the model said “dog” because of the dog? How could you test it?</source>
        <translation>La carte se trouve sur le chien au moment où le modèle dit « dog ». Cela prouve-t-il que le modèle a dit « dog » à cause du chien ? Comment le vérifier ?</translation>
    </message>
    <message>
        <source>No: it shows where the weights were large, not what the word depended on. Cover the dog, or make the model look elsewhere, and see whether the word changes.</source>
        <translation>Non : elle montre où les poids étaient grands, pas ce dont le mot dépendait. Cachez le chien, ou faites regarder le modèle ailleurs, et voyez si le mot change.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Scores, softmax and context: first by hand, then on an image.</source>
        <translation>Scores, softmax et contexte : d’abord à la main, puis sur une image.</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>How surprised the model is by a word of a true caption, on average; less is better. When the validation loss rises while the training loss falls, the model learns its images by heart. With penalties: what the optimiser minimises.</source>
        <translation>À quel point le modèle est surpris, en moyenne, par un mot d’une vraie légende&#xa0;; moins, c’est mieux. Quand la perte de validation monte alors que la perte d’entraînement descend, le modèle apprend ses images par cœur. Avec pénalités&#xa0;: ce que l’optimiseur minimise.</translation>
    </message>
    <message>
        <source>Caption scores</source>
        <translation>Scores des légendes</translation>
    </message>
    <message>
        <source>How much the generated captions of the validation images share with what people wrote; more is better.</source>
        <translation>Ce que les légendes générées pour les images de validation ont en commun avec celles écrites par des personnes&#xa0;; plus, c’est mieux.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How large the steps of the optimiser are; the schedule sets it.</source>
        <translation>La longueur des pas de l’optimiseur&#xa0;; la planification la fixe.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>How strongly a batch pulls at the weights, before clipping. A calm line is good; jumps by a factor of ten mean that the learning rate is too high.</source>
        <translation>Avec quelle force un lot tire sur les poids, avant écrêtage. Une courbe calme est bon signe&#xa0;; des sauts d’un facteur dix indiquent un taux d’apprentissage trop élevé.</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>Légendes par seconde</translation>
    </message>
    <message>
        <source>How many training captions are processed per second.</source>
        <translation>Nombre de légendes d’entraînement traitées par seconde.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>How many words the model wavers between, if all were equally likely; the loss on another scale.</source>
        <translation>Le nombre de mots entre lesquels le modèle hésite, s’ils étaient tous également probables&#xa0;; c’est la perte sur une autre échelle.</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>Légendes répétées</translation>
    </message>
    <message>
        <source>The share of validation images that got a caption which another image got too; less is better.</source>
        <translation>La part des images de validation dont la légende a aussi été donnée à une autre image&#xa0;; moins, c’est mieux.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>The mean score (CIDEr-D) of the captions drawn for a batch: what self-critical training raises; more is better.</source>
        <translation>Le score moyen (CIDEr-D) des légendes tirées pour un lot&#xa0;: ce que l’entraînement self-critical fait augmenter&#xa0;; plus, c’est mieux.</translation>
    </message>
    <message>
        <source>Entropy: 1 when attention is spread evenly over the image, 0 when it lies in one place. Difference between words: 0 when every word looks at the same place. On named objects: the share of a word&apos;s attention that lies on the objects it names, if the validation images have object masks.</source>
        <translation>Entropie&#xa0;: 1 quand l’attention est répartie uniformément sur l’image, 0 quand elle se concentre en un seul endroit. Différence entre les mots&#xa0;: 0 quand tous les mots regardent le même endroit. Sur les objets nommés&#xa0;: la part de l’attention d’un mot qui porte sur les objets qu’il nomme, si les images de validation ont des masques d’objets.</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Rapport de masse</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>Pointing game</translation>
    </message>
</context>
<context>
    <name>DataChapter</name>
    <message>
        <source>Images with captions</source>
        <translation>Des images avec des légendes</translation>
    </message>
    <message>
        <source>A caption model learns from examples: an image, and what people wrote about it. Here the program draws the image and writes five captions; this data is called Scenes. Datasets of photographs with captions by people, such as COCO or Flickr8k, work in the same way.

The captions differ, and none tells everything, but all are right.</source>
        <translation>Un modèle de légendes apprend à partir d’exemples : une image, et ce que des personnes ont écrit à son sujet. Ici, le programme dessine l’image et écrit cinq légendes ; ces données s’appellent Scenes. Les jeux de données de photographies légendées par des personnes, comme COCO ou Flickr8k, fonctionnent de la même façon.

Les légendes diffèrent et aucune ne dit tout, mais toutes sont justes.</translation>
    </message>
    <message>
        <source>Click “Another scene” three times. What do the five captions of a scene agree on?</source>
        <translation>Cliquez trois fois sur « Autre scène ». Sur quoi les cinq légendes d’une scène sont-elles d’accord ?</translation>
    </message>
    <message>
        <source>Words become numbers</source>
        <translation>Les mots deviennent des nombres</translation>
    </message>
    <message>
        <source>A network computes with numbers, so every word gets one: its position in the vocabulary, the list of words that the model knows. The most frequent word comes first, after four reserved numbers. For each number the model learns a vector, the embedding of the word.</source>
        <translation>Un réseau calcule avec des nombres ; chaque mot en reçoit donc un : sa position dans le vocabulaire, la liste des mots que le modèle connaît. Le mot le plus fréquent vient en premier, après quatre nombres réservés. Pour chaque nombre, le modèle apprend un vecteur, le plongement du mot.</translation>
    </message>
    <message>
        <source>Type at least three words, all of which the model knows, and press Return.</source>
        <translation>Saisissez au moins trois mots, tous connus du modèle, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Les mots inconnus</translation>
    </message>
    <message>
        <source>Words that are too rare in the training captions are left out of the vocabulary. They all become the same word, &lt;unk&gt;, and the model can never say any of them.

A larger vocabulary has more words with too few examples; a smaller one makes captions vaguer. “Keep words seen at least” in a training run sets the limit.</source>
        <translation>Les mots trop rares dans les légendes d’entraînement ne font pas partie du vocabulaire. Ils deviennent tous le même mot, &lt;unk&gt;, et le modèle ne peut jamais en dire aucun.

Un vocabulaire plus grand contient plus de mots qui ont trop peu d’exemples ; un plus petit rend les légendes plus vagues. « Garder les mots vus au moins » fixe la limite pour un entraînement.</translation>
    </message>
    <message>
        <source>Type a word that the model does not know, and press Return.</source>
        <translation>Saisissez un mot que le modèle ne connaît pas, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>One word after another</source>
        <translation>Un mot après l’autre</translation>
    </message>
    <message>
        <source>This caption is the model&apos;s own. It wrote it from left to right: for each word, it looked at the image and the words before, and chose one word of its vocabulary. Its last choice, not shown, was &lt;end&gt;.</source>
        <translation>Cette légende est celle du modèle. Il l’a écrite de gauche à droite : pour chaque mot, il a regardé l’image et les mots précédents, et choisi un mot de son vocabulaire. Son dernier choix, qui n’est pas affiché, était &lt;end&gt;.</translation>
    </message>
    <message>
        <source>Click a word of the caption to see where the model looked as it said it.</source>
        <translation>Cliquez sur un mot de la légende pour voir où le modèle a regardé en le disant.</translation>
    </message>
    <message>
        <source>How many words?</source>
        <translation>Combien de mots ?</translation>
    </message>
    <message>
        <source>An adult knows tens of thousands of words, a child of two a few hundred.</source>
        <translation>Un adulte connaît des dizaines de milliers de mots, un enfant de deux ans quelques centaines.</translation>
    </message>
    <message>
        <source>How many words does the model in this window know?</source>
        <translation>Combien de mots le modèle de cette fenêtre connaît-il ?</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Aucun modèle n’est encore ouvert.</translation>
    </message>
    <message>
        <source>Its vocabulary has %1 words; anything else is &lt;unk&gt;.</source>
        <translation>Son vocabulaire compte %1 mots ; tout le reste est &lt;unk&gt;.</translation>
    </message>
    <message>
        <source>Write five captions for one photograph of your own. Underline the words that all five share.</source>
        <translation>Écrivez cinq légendes pour une de vos photographies. Soulignez les mots communs aux cinq.</translation>
    </message>
    <message>
        <source>Usually the main object, and perhaps what it does. The model learns first what all captions agree on.</source>
        <translation>En général l’objet principal, et peut-être ce qu’il fait. Le modèle apprend d’abord ce sur quoi toutes les légendes s’accordent.</translation>
    </message>
    <message>
        <source>A dataset has 5,000 images with five captions of ten words each. How many words does the model read in one pass over the data?</source>
        <translation>Un jeu de données contient 5 000 images avec cinq légendes de dix mots chacune. Combien de mots le modèle lit-il en parcourant une fois les données ?</translation>
    </message>
    <message>
        <source>5,000 × 5 × 10 = 250,000 words.</source>
        <translation>5 000 × 5 × 10 = 250 000 mots.</translation>
    </message>
    <message>
        <source>The word “giraffe” occurs twice in the training captions, and words that occur fewer than five times are left out. What does the model say of a giraffe?</source>
        <translation>Le mot « giraffe » apparaît deux fois dans les légendes d’entraînement, et les mots qui apparaissent moins de cinq fois sont écartés. Que dit le modèle d’une girafe ?</translation>
    </message>
    <message>
        <source>Something similar that it has a word for, such as “an animal”, or a wrong word such as “horse”. It cannot say “giraffe”.</source>
        <translation>Quelque chose de semblable pour quoi il a un mot, comme « an animal », ou un mot faux comme « horse ». Il ne peut pas dire « giraffe ».</translation>
    </message>
    <message>
        <source>Why must the images used to judge a model not be among those that it learned from?</source>
        <translation>Pourquoi les images qui servent à juger un modèle ne doivent-elles pas être de celles dont il a appris ?</translation>
    </message>
    <message>
        <source>It may have learned their captions by heart. Only images it has never seen show what it can describe.</source>
        <translation>Il a peut-être appris leurs légendes par cœur. Seules des images qu’il n’a jamais vues montrent ce qu’il sait décrire.</translation>
    </message>
    <message>
        <source>What a caption model sees</source>
        <translation>Ce que voit un modèle de légendes</translation>
    </message>
    <message>
        <source>Images and captions, words as numbers, and words that are not known.</source>
        <translation>Images et légendes, mots changés en nombres, et mots inconnus.</translation>
    </message>
</context>
<context>
    <name>DecoderChapter</name>
    <message>
        <source>One word at a time</source>
        <translation>Un mot à la fois</translation>
    </message>
    <message>
        <source>The decoder is a loop. Each round takes the previous word, computes a context from the grid, and chooses the next word; that word goes into the next round. The loop ends with &lt;end&gt;.</source>
        <translation>Le décodeur est une boucle. À chaque tour, il prend le mot précédent, calcule un contexte à partir de la grille et choisit le mot suivant ; ce mot entre dans le tour suivant. La boucle se termine avec &lt;end&gt;.</translation>
    </message>
    <message>
        <source>Play the caption, or go through its words with the arrow keys.</source>
        <translation>Lisez la légende mot à mot, ou parcourez ses mots avec les touches fléchées.</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>Ce qu’il retient</translation>
    </message>
    <message>
        <source>From round to round, the decoder keeps a memory. In an LSTM, gates decide what is forgotten, what is added and what is let out: a gate holds a number from 0 to 1 for every value of the memory. Below a gate you see how much the previous word, the state and the image contributed to it.

A transformer keeps all words so far instead, and looks back at them in each layer.</source>
        <translation>D’un tour à l’autre, le décodeur garde une mémoire. Dans un LSTM, des portes décident de ce qui est oublié, de ce qui est ajouté et de ce qui sort : une porte contient un nombre de 0 à 1 pour chaque valeur de la mémoire. Sous une porte, vous voyez quelle part y ont eue le mot précédent, l’état et l’image.

Un transformer garde au contraire tous les mots précédents et les relit dans chaque couche.</translation>
    </message>
    <message>
        <source>Click a gate of the LSTM in the strip (or a layer, if the model is a transformer).</source>
        <translation>Cliquez sur une porte du LSTM dans la bande (ou sur une couche, si le modèle est un transformer).</translation>
    </message>
    <message>
        <source>Look, or go on without</source>
        <translation>Regarder, ou s’en passer</translation>
    </message>
    <message>
        <source>Some words need the image, others follow from the words before. The gate β says how much of the context is let through. If it is shut, the decoder must do without the image for this word. If your model has no such gate, skip this page.</source>
        <translation>Certains mots ont besoin de l’image, d’autres découlent des mots précédents. La porte β dit quelle part du contexte passe. Si elle est fermée, le décodeur doit se passer de l’image pour ce mot. Si votre modèle n’a pas de telle porte, passez cette page.</translation>
    </message>
    <message>
        <source>Set “Gate” to “Shut (0)” for this word. Which words become more probable?</source>
        <translation>Réglez « Porte » sur « Fermée (0) » pour ce mot. Quels mots deviennent plus probables ?</translation>
    </message>
    <message>
        <source>Another word, another ending</source>
        <translation>Un autre mot, une autre fin</translation>
    </message>
    <message>
        <source>Because each word goes into the next round, one word can change all that follows.</source>
        <translation>Comme chaque mot entre dans le tour suivant, un seul mot peut changer toute la suite.</translation>
    </message>
    <message>
        <source>Click an early word, choose another one in its place, and see how the caption goes on.</source>
        <translation>Cliquez sur un des premiers mots, choisissez-en un autre à sa place et voyez comment la légende continue.</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>La recherche en faisceau</translation>
    </message>
    <message>
        <source>The most probable next word may lead to a less probable caption. Beam search therefore keeps several beginnings after each word and compares the captions at the end. A beam of 1 keeps only one: greedy search.</source>
        <translation>Le mot suivant le plus probable peut mener à une légende moins probable. La recherche en faisceau garde donc plusieurs débuts après chaque mot et compare les légendes à la fin. Un faisceau de 1 n’en garde qu’un : c’est la recherche gloutonne.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and change “Beam” under “Captions”.</source>
        <translation>Ouvrez les paramètres (Ctrl+,) et changez « Faisceau » sous « Légendes ».</translation>
    </message>
    <message>
        <source>Does the beam matter here?</source>
        <translation>Le faisceau compte-t-il ici ?</translation>
    </message>
    <message>
        <source>A wider beam usually finds a more probable caption, but takes more work.</source>
        <translation>Un faisceau plus large trouve en général une légende plus probable, mais demande plus de travail.</translation>
    </message>
    <message>
        <source>Would greedy search (beam 1) have found the caption that you see?</source>
        <translation>La recherche gloutonne (faisceau 1) aurait-elle trouvé la légende que vous voyez ?</translation>
    </message>
    <message>
        <source>Yes, the same caption</source>
        <translation>Oui, la même légende</translation>
    </message>
    <message>
        <source>No, another caption</source>
        <translation>Non, une autre légende</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Il n’y a pas de légende à interroger.</translation>
    </message>
    <message>
        <source>With a beam of 1 it says “%1”.</source>
        <translation>Avec un faisceau de 1, il dit « %1 ».</translation>
    </message>
    <message>
        <source>After “a”, a model gives “dog” 0.6 and “cat” 0.4. After “a dog”, the best word has 0.3; after “a cat”, 0.9. Which two words does greedy search add, and which does a beam of 2?</source>
        <translation>Après « a », un modèle donne 0,6 à « dog » et 0,4 à « cat ». Après « a dog », le meilleur mot a 0,3 ; après « a cat », 0,9. Quels deux mots ajoute la recherche gloutonne, et lesquels un faisceau de 2 ?</translation>
    </message>
    <message>
        <source>Greedy: “a dog …” with 0.6 · 0.3 = 0.18. Beam of 2: “a cat …” with 0.4 · 0.9 = 0.36.</source>
        <translation>Gloutonne : « a dog … » avec 0,6 · 0,3 = 0,18. Faisceau de 2 : « a cat … » avec 0,4 · 0,9 = 0,36.</translation>
    </message>
    <message>
        <source>A forget gate is 0 everywhere. What does the LSTM remember of the words before?</source>
        <translation>Une porte d’oubli vaut 0 partout. Que retient le LSTM des mots précédents ?</translation>
    </message>
    <message>
        <source>Its memory keeps nothing: only the previous word, the previous state and the image still count.</source>
        <translation>Sa mémoire ne garde rien : seuls comptent encore le dernier mot, l’état précédent et l’image.</translation>
    </message>
    <message>
        <source>For which words of “a dog on the beach” would you expect the gate β to be small, and why?</source>
        <translation>Pour quels mots de « a dog on the beach » vous attendez-vous à une petite porte β, et pourquoi ?</translation>
    </message>
    <message>
        <source>For “on”, “the” and perhaps “a”: they follow from the other words. Your model may differ; look at its gate.</source>
        <translation>Pour « on », « the » et peut-être « a » : ils découlent des autres mots. Votre modèle peut se comporter autrement ; regardez sa porte.</translation>
    </message>
    <message>
        <source>Why does a search add logarithms of probabilities instead of multiplying the probabilities?</source>
        <translation>Pourquoi une recherche additionne-t-elle les logarithmes des probabilités au lieu de multiplier les probabilités ?</translation>
    </message>
    <message>
        <source>A product of many small numbers soon becomes too small for a computer to hold. The sum of their logarithms does not, and the same caption has the highest one.</source>
        <translation>Un produit de nombreux petits nombres devient vite trop petit pour un ordinateur. La somme de leurs logarithmes, non, et c’est la même légende qui a la plus grande.</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>Le décodeur</translation>
    </message>
    <message>
        <source>One word at a time: memory, gates, another word, beam search.</source>
        <translation>Un mot à la fois : mémoire, portes, autre mot, recherche en faisceau.</translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>The picture would be too large; choose a smaller scale.</source>
        <translation>L’image serait trop grande&#xa0;; choisissez une échelle plus petite.</translation>
    </message>
</context>
<context>
    <name>EncoderChapter</name>
    <message>
        <source>Receptive field</source>
        <translation>Le champ récepteur</translation>
    </message>
    <message>
        <source>The encoder turns pixels into features. It is a convolutional network: a value after one layer of 3 × 3 convolutions depends on 3 × 3 pixels. This patch, the receptive field of the value, grows with each layer. A layer with stride 2 makes it grow twice as fast from then on, and halves the number of values per side.

Move the pointer over the image to see the receptive field of each value.</source>
        <translation>L’encodeur transforme des pixels en caractéristiques. C’est un réseau convolutif : après une couche de convolutions 3 × 3, une valeur dépend de 3 × 3 pixels. Cette zone, le champ récepteur de la valeur, grandit à chaque couche. Une couche de pas 2 la fait grandir deux fois plus vite à partir de là, et divise par deux le nombre de valeurs par côté.

Passez le pointeur sur l’image pour voir le champ récepteur de chaque valeur.</translation>
    </message>
    <message>
        <source>Move “Layers” until a value sees more than half of the width of the image. How many layers does it take?</source>
        <translation>Déplacez « Couches » jusqu’à ce qu’une valeur voie plus de la moitié de la largeur de l’image. Combien de couches faut-il ?</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>Étage par étage</translation>
    </message>
    <message>
        <source>Each stage of the encoder looks for patterns in what the stage before found: first edges and colours, then textures and parts, finally objects.

Its stages are at the left end of the strip below the image. The pictures show the channels that vary most over this image.</source>
        <translation>Chaque étage de l’encodeur cherche des motifs dans ce que l’étage précédent a trouvé : d’abord des bords et des couleurs, puis des textures et des parties, enfin des objets.

Ses étages sont à l’extrémité gauche de la bande sous l’image. Les images montrent les canaux qui varient le plus sur cette image.</translation>
    </message>
    <message>
        <source>Scroll the strip to its left end and click a stage of the encoder.</source>
        <translation>Faites défiler la bande jusqu’à son extrémité gauche et cliquez sur un étage de l’encodeur.</translation>
    </message>
    <message>
        <source>The annotation grid</source>
        <translation>La grille d’annotation</translation>
    </message>
    <message>
        <source>The output of the encoder is a grid. Each of its cells holds a vector of hundreds of numbers, the annotation vector, which describes what is there and around it. The decoder never sees a pixel: this grid is all that it knows of the image.</source>
        <translation>La sortie de l’encodeur est une grille. Chacune de ses cellules contient un vecteur de centaines de nombres, le vecteur d’annotation, qui décrit ce qui se trouve là et autour. Le décodeur ne voit jamais un pixel : cette grille est tout ce qu’il sait de l’image.</translation>
    </message>
    <message>
        <source>Point at a cell in the picture of the values, and see which part of the image it stands for.</source>
        <translation>Pointez une cellule dans l’image des valeurs et voyez quelle partie de l’image elle représente.</translation>
    </message>
    <message>
        <source>How fine is the grid?</source>
        <translation>La grille est-elle fine ?</translation>
    </message>
    <message>
        <source>A finer grid can point at smaller things, but the model has to choose among more cells, and everything takes longer.</source>
        <translation>Une grille plus fine peut désigner de plus petites choses, mais le modèle doit choisir parmi plus de cellules, et tout prend plus de temps.</translation>
    </message>
    <message>
        <source>How many cells does the grid of the model in this window have?</source>
        <translation>Combien de cellules la grille du modèle de cette fenêtre a-t-elle ?</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Il n’y a pas de légende à interroger.</translation>
    </message>
    <message numerus="yes">
        <source>Its grid has %1 rows and %2 columns: %n cell(s) to look at.</source>
        <translation>
            <numerusform>Sa grille a %1 lignes et %2 colonnes : %n cellule à regarder.</numerusform>
            <numerusform>Sa grille a %1 lignes et %2 colonnes : %n cellules à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the receptive field after two layers of 3 × 3 convolutions with stride 1. And after three?</source>
        <translation>Calculez le champ récepteur après deux couches de convolutions 3 × 3 de pas 1. Et après trois ?</translation>
    </message>
    <message>
        <source>5 × 5 and 7 × 7 pixels: each layer adds one pixel on every side.</source>
        <translation>5 × 5 et 7 × 7 pixels : chaque couche ajoute un pixel de chaque côté.</translation>
    </message>
    <message>
        <source>An image of 224 × 224 pixels goes through a network that halves the sides four times. How many cells does the grid have?</source>
        <translation>Une image de 224 × 224 pixels traverse un réseau qui divise quatre fois les côtés par deux. Combien de cellules la grille a-t-elle ?</translation>
    </message>
    <message>
        <source>224 / 16 = 14 cells per side, 14 × 14 = 196 cells.</source>
        <translation>224 / 16 = 14 cellules par côté, 14 × 14 = 196 cellules.</translation>
    </message>
    <message>
        <source>Why is the encoder usually taken from a network that learned to classify images, instead of being trained on captions alone?</source>
        <translation>Pourquoi reprend-on en général l’encodeur d’un réseau qui a appris à classer des images, au lieu de l’entraîner seulement sur des légendes ?</translation>
    </message>
    <message>
        <source>It has seen many more images than there are captions for, and what it learned about edges, textures and objects helps captioning as well.</source>
        <translation>Il a vu bien plus d’images qu’il n’existe de légendes, et ce qu’il a appris des bords, des textures et des objets aide aussi à légender.</translation>
    </message>
    <message>
        <source>A bird in the image is smaller than a cell of the grid. Can the model say that there is a bird? Can the map show exactly where?</source>
        <translation>Un oiseau de l’image est plus petit qu’une cellule de la grille. Le modèle peut-il dire qu’il y a un oiseau ? La carte peut-elle montrer exactement où ?</translation>
    </message>
    <message>
        <source>It can say so: the annotation vector of the cell can describe it. The map cannot be finer than the cell.</source>
        <translation>Il peut le dire : le vecteur d’annotation de la cellule peut décrire l’oiseau. La carte ne peut pas être plus fine que la cellule.</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>L’encodeur</translation>
    </message>
    <message>
        <source>From pixels to a grid of vectors: stages, receptive field, annotation grid.</source>
        <translation>Des pixels à une grille de vecteurs : étages, champ récepteur, grille d’annotation.</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace disponible</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>fichier en cours d’utilisation</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>fichier disparu du serveur</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>volume non connecté</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>is too large to be read (%1 bytes; at most %2)</source>
        <translation>est trop volumineux pour être lu (%1 octets&#xa0;; %2 au plus)</translation>
    </message>
    <message>
        <source>does not have the expected size</source>
        <translation>n’a pas la taille qu’il devrait avoir</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>n’a pas pu être écrit (%1)</translation>
    </message>
    <message>
        <source>could not be flushed to the disk (%1)</source>
        <translation>n’a pas pu être transféré sur le disque (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>le dossier ne peut pas être créé (%1)</translation>
    </message>
    <message>
        <source>the JSON is malformed (byte %1): %2</source>
        <translation>le JSON est mal formé (octet %1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>the JSON breaks off (byte %1): %2</source>
        <translation>le JSON s’interrompt (octet %1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>is a folder, not an image</source>
        <translation>est un dossier, pas une image</translation>
    </message>
    <message>
        <source>is larger than 1 GiB, more than an image may have</source>
        <translation>dépasse 1 Gio, la limite pour une image</translation>
    </message>
    <message>
        <source>is not an image (JPEG, PNG, WebP, BMP and TIFF are read)</source>
        <translation>n’est pas une image (JPEG, PNG, WebP, BMP et TIFF sont lus)</translation>
    </message>
    <message>
        <source>is %1; JPEG, PNG, WebP, BMP and TIFF are read</source>
        <translation>est %1&#xa0;; sont lus JPEG, PNG, WebP, BMP et TIFF</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>a HEIF image</source>
        <translation>une image HEIF</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un fichier Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>is an animated WebP image; only still images can be read</source>
        <translation>est une image WebP animée&#xa0;; seules les images fixes sont lues</translation>
    </message>
    <message>
        <source>is truncated</source>
        <translation>est tronqué</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1 bytes cannot hold %2 x %3 pixels</source>
        <translation>est tronqué ou endommagé&#xa0;: %1 octets ne peuvent contenir %2 x %3 pixels</translation>
    </message>
    <message>
        <source>is damaged: its header is missing</source>
        <translation>est endommagé&#xa0;: son en-tête manque</translation>
    </message>
    <message>
        <source>is damaged: its header has no size</source>
        <translation>est endommagé&#xa0;: son en-tête n’indique pas de taille</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; images above %3 million pixels are refused</source>
        <translation>a %1 x %2 pixels&#xa0;; les images de plus de %3 millions de pixels sont refusées</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; a side above %3 pixels is refused</source>
        <translation>a %1 x %2 pixels&#xa0;; un côté de plus de %3 pixels est refusé</translation>
    </message>
    <message>
        <source>has a pixel format that is not read</source>
        <translation>a un format de pixels qui n’est pas lu</translation>
    </message>
    <message>
        <source>has CMYK pixels of 16 bits; those of 8 bits are read</source>
        <translation>a des pixels CMJN de 16 bits&#xa0;; ceux de 8 bits sont lus</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind</source>
        <translation>ne peut pas être décodé&#xa0;: il est endommagé ou d’un type inhabituel</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>cannot be written as GIF (%1)</source>
        <translation>ne peut pas être écrit en GIF (%1)</translation>
    </message>
    <message>
        <source>could not be written as GIF</source>
        <translation>n’a pas pu être écrit en GIF</translation>
    </message>
    <message>
        <source>there is no MP4 encoder on this computer; save the animation as GIF instead</source>
        <translation>il n’y a pas d’encodeur MP4 sur cet ordinateur&#xa0;; enregistrez plutôt l’animation en GIF</translation>
    </message>
    <message>
        <source>could not be written whole; is the disk full?</source>
        <translation>n’a pas pu être écrit en entier&#xa0;; le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>no dataset was given</source>
        <translation>aucun jeu de données n’a été indiqué</translation>
    </message>
    <message>
        <source>a folder that was written by &quot;saccade scenes&quot;</source>
        <translation>un dossier écrit par «&#xa0;saccade scenes&#xa0;»</translation>
    </message>
    <message>
        <source>folder with sidecars</source>
        <translation>dossier avec fichiers texte</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>légendes COCO</translation>
    </message>
    <message>
        <source>has no image with a caption</source>
        <translation>ne contient aucune image légendée</translation>
    </message>
    <message>
        <source>has no image with a caption; %1</source>
        <translation>ne contient aucune image légendée&#xa0;; %1</translation>
    </message>
    <message>
        <source>comes twice; it is used once</source>
        <translation>figure deux fois&#xa0;; utilisé une seule fois</translation>
    </message>
    <message>
        <source>comes twice, as do %1 more images; each is used once</source>
        <translation>figure deux fois, comme d’autres images (%1)&#xa0;; chacune est utilisée une seule fois</translation>
    </message>
    <message>
        <source>no image in split &quot;%1&quot;; the dataset has: %2</source>
        <translation>aucune image dans la partition «&#xa0;%1&#xa0;»&#xa0;; le jeu de données contient&#xa0;: %2</translation>
    </message>
    <message>
        <source>none of its %1 images can be used: looked for %2 in %3</source>
        <translation>aucune de ses images (%1) n’est utilisable&#xa0;: %2 a été cherché dans %3</translation>
    </message>
    <message>
        <source>image %1 (%2) is listed twice</source>
        <translation>l’image %1 (%2) est répertoriée deux fois</translation>
    </message>
    <message>
        <source>image %1 is listed before</source>
        <translation>l’image %1 est déjà répertoriée plus haut</translation>
    </message>
    <message>
        <source>image %1 is missing</source>
        <translation>l’image %1 est introuvable</translation>
    </message>
    <message>
        <source>image %1 has no caption</source>
        <translation>l’image %1 n’a pas de légende</translation>
    </message>
    <message>
        <source>empty caption of %1</source>
        <translation>légende vide de %1</translation>
    </message>
    <message>
        <source>%1; the %2 captioned images before it are used</source>
        <translation>%1&#xa0;; les images légendées qui précèdent (%2) sont utilisées</translation>
    </message>
    <message>
        <source>has no folder Images or Flicker8k_Dataset with the photographs</source>
        <translation>n’a pas de dossier Images ou Flicker8k_Dataset avec les photographies</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>has no caption</source>
        <translation>ne contient pas de légende</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>et d’autres encore (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>images that are missing</source>
        <translation>images introuvables</translation>
    </message>
    <message>
        <source>images listed twice</source>
        <translation>images répertoriées deux fois</translation>
    </message>
    <message>
        <source>images listed before</source>
        <translation>images déjà répertoriées</translation>
    </message>
    <message>
        <source>images without a caption</source>
        <translation>images sans légende</translation>
    </message>
    <message>
        <source>images without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>images sans «&#xa0;id&#xa0;» ou «&#xa0;file_name&#xa0;»</translation>
    </message>
    <message>
        <source>annotations without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>annotations sans «&#xa0;image_id&#xa0;» ou «&#xa0;caption&#xa0;»</translation>
    </message>
    <message>
        <source>annotations for unknown images</source>
        <translation>annotations pour des images inconnues</translation>
    </message>
    <message>
        <source>empty captions</source>
        <translation>légendes vides</translation>
    </message>
    <message>
        <source>lines that are not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>lignes autres que «&#xa0;image#numéro&lt;TAB&gt;légende&#xa0;»</translation>
    </message>
    <message>
        <source>is not of the earlier dataset and would be overwritten; move it elsewhere</source>
        <translation>ne fait pas partie du jeu de données antérieur et serait écrasé&#xa0;; déplacez-le ailleurs</translation>
    </message>
    <message>
        <source>has files that are not a Scenes dataset; choose an empty or new folder</source>
        <translation>contient des fichiers qui ne sont pas un jeu de données Scenes&#xa0;; choisissez un dossier vide ou nouveau</translation>
    </message>
    <message>
        <source>could not be encoded as PNG</source>
        <translation>n’a pas pu être encodé en PNG</translation>
    </message>
    <message>
        <source>shares its sidecar %1 with %2</source>
        <translation>partage son fichier texte %1 avec %2</translation>
    </message>
    <message>
        <source>is not a Saccade model: it has no %1</source>
        <translation>n’est pas un modèle Saccade&#xa0;: il ne contient pas %1</translation>
    </message>
    <message>
        <source>was written by a newer version of Saccade</source>
        <translation>a été écrit par une version plus récente de Saccade</translation>
    </message>
    <message>
        <source>the metadata &quot;%1&quot; is not valid JSON</source>
        <translation>les métadonnées «&#xa0;%1&#xa0;» ne sont pas du JSON valide</translation>
    </message>
    <message>
        <source>the vocabulary is larger than that of any language</source>
        <translation>le vocabulaire est plus grand que celui de toute langue</translation>
    </message>
    <message>
        <source>the vocabulary is not a list of words</source>
        <translation>le vocabulaire n’est pas une liste de mots</translation>
    </message>
    <message>
        <source>the vocabulary does not start with &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</source>
        <translation>le vocabulaire ne commence pas par &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</translation>
    </message>
    <message>
        <source>the vocabulary has the word &quot;%1&quot; twice</source>
        <translation>le vocabulaire contient deux fois le mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the model that its configuration describes is larger than the file</source>
        <translation>le modèle que décrit sa configuration est plus grand que le fichier</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>le tenseur %1 manque</translation>
    </message>
    <message>
        <source>the tensor %1 has another shape than the model</source>
        <translation>le tenseur %1 n’a pas la même forme que dans le modèle</translation>
    </message>
    <message>
        <source>cannot be loaded: %1</source>
        <translation>ne peut pas être chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)</source>
        <translation>n’est pas un fichier safetensors, ou il est tronqué (en-tête de %1 octets dans un fichier de %2)</translation>
    </message>
    <message>
        <source>the header is not valid JSON (at byte %1)</source>
        <translation>l’en-tête n’est pas du JSON valide (à l’octet %1)</translation>
    </message>
    <message>
        <source>the header is not an object of tensors</source>
        <translation>l’en-tête n’est pas un objet de tenseurs</translation>
    </message>
    <message>
        <source>the header&apos;s entry &quot;%1&quot; is malformed</source>
        <translation>l’entrée «&#xa0;%1&#xa0;» de l’en-tête est mal formée</translation>
    </message>
    <message>
        <source>the header names &quot;%1&quot; twice</source>
        <translation>l’en-tête nomme deux fois «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice for &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is out of range</source>
        <translation>«&#xa0;%1&#xa0;» a un nombre hors limites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the element type &quot;%2&quot;, which is not supported</source>
        <translation>«&#xa0;%1&#xa0;» a le type d’élément «&#xa0;%2&#xa0;», qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>«&#xa0;%1&#xa0;» se termine avant de commencer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches beyond the end of the file; the file may be cut off</source>
        <translation>«&#xa0;%1&#xa0;» dépasse la fin du fichier&#xa0;; celui-ci est peut-être tronqué</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a shape that is out of range</source>
        <translation>«&#xa0;%1&#xa0;» a une forme hors limites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes where its shape needs %3</source>
        <translation>«&#xa0;%1&#xa0;» a %2 octets alors que sa forme en demande %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se chevauchent</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;; these are not the weights of this encoder</source>
        <translation>n’a pas «&#xa0;%1&#xa0;»&#xa0;; ce ne sont pas les poids de cet encodeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the shape %2 where the encoder needs %3</source>
        <translation>«&#xa0;%1&#xa0;» a la forme %2 alors que l’encodeur demande %3</translation>
    </message>
    <message>
        <source>the encoder &quot;%1&quot; has no coarser features to fuse in</source>
        <translation>l’encodeur «&#xa0;%1&#xa0;» n’a pas de caractéristiques plus grossières à fusionner</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: a name must have between 1 and 64 letters.</source>
        <translation>La configuration du modèle&#xa0;: un nom doit avoir de 1 à 64 caractères.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: the image size must be a multiple of 32.</source>
        <translation>La configuration du modèle&#xa0;: la taille de l’image doit être un multiple de 32.</translation>
    </message>
    <message>
        <source>was written on a big-endian machine, which is not supported</source>
        <translation>a été écrit sur une machine gros-boutiste, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>is a zip file, but none that torch.save wrote</source>
        <translation>est un fichier zip, mais pas écrit par torch.save</translation>
    </message>
    <message>
        <source>is a zip file that is cut off</source>
        <translation>est un fichier zip tronqué</translation>
    </message>
    <message>
        <source>is a zip file with a broken directory</source>
        <translation>est un fichier zip au répertoire défectueux</translation>
    </message>
    <message>
        <source>has compressed records, which torch.save never writes</source>
        <translation>contient des enregistrements compressés, que torch.save n’écrit jamais</translation>
    </message>
    <message>
        <source>claims more data than it holds</source>
        <translation>annonce plus de données qu’il n’en contient</translation>
    </message>
    <message>
        <source>has a larger index than any state dictionary needs</source>
        <translation>a un index plus grand que n’en demande un dictionnaire d’état</translation>
    </message>
    <message>
        <source>the data of the tensor &quot;%1&quot; is cut off</source>
        <translation>les données du tenseur «&#xa0;%1&#xa0;» sont tronquées</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; reaches beyond its storage</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» dépasse son stockage</translation>
    </message>
    <message>
        <source>has no named tensors</source>
        <translation>ne contient pas de tenseurs nommés</translation>
    </message>
    <message>
        <source>holds the Python object %1, which is not a weight; nothing of it was run. Save the bare weights instead: torch.save(model.state_dict(), &quot;weights.pth&quot;)</source>
        <translation>contient l’objet Python %1, qui n’est pas un poids&#xa0;; rien n’en a été exécuté. Enregistrez plutôt les seuls poids&#xa0;: torch.save(model.state_dict(), &quot;weights.pth&quot;)</translation>
    </message>
    <message>
        <source>the pickle holds more values than a state dictionary needs</source>
        <translation>le pickle contient plus de valeurs que n’en demande un dictionnaire d’état</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>le pickle prend une valeur qui n’existe pas</translation>
    </message>
    <message>
        <source>the pickle closes a group that was not opened</source>
        <translation>le pickle ferme un groupe qui n’a pas été ouvert</translation>
    </message>
    <message>
        <source>the pickle has something else where %1 belongs</source>
        <translation>le pickle contient autre chose que ce qui est attendu (%1)</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it never stored</source>
        <translation>le pickle rappelle une valeur qu’il n’a jamais mémorisée</translation>
    </message>
    <message>
        <source>the pickle has a key without a value</source>
        <translation>le pickle a une clé sans valeur</translation>
    </message>
    <message>
        <source>the pickle has protocol %1; 5 is the newest known</source>
        <translation>le pickle a le protocole %1&#xa0;; le plus récent connu est le 5</translation>
    </message>
    <message>
        <source>the pickle has the operation %1, which no state dictionary needs; nothing of it was run</source>
        <translation>le pickle a l’opération %1, dont aucun dictionnaire d’état n’a besoin&#xa0;; rien n’en a été exécuté</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation>L’option «&#xa0;%1&#xa0;» doit être un nombre entier, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, not &quot;%2&quot;.</source>
        <translation>L’option «&#xa0;%1&#xa0;» doit être un nombre, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>L’option «&#xa0;%1&#xa0;» doit être true ou false, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be between %2 and %3, not %4.</source>
        <translation>L’option «&#xa0;%1&#xa0;» doit être comprise entre %2 et %3, et non %4.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be %2.</source>
        <translation>L’option «&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>The option &quot;encoder&quot; must name an encoder.</source>
        <translation>L’option «&#xa0;encoder&#xa0;» doit nommer un encodeur.</translation>
    </message>
    <message>
        <source>The option &quot;decoder&quot; must name a decoder.</source>
        <translation>L’option «&#xa0;decoder&#xa0;» doit nommer un décodeur.</translation>
    </message>
    <message>
        <source>The option &quot;train_split&quot; must name a split.</source>
        <translation>L’option «&#xa0;train_split&#xa0;» doit nommer une partition.</translation>
    </message>
    <message>
        <source>The option &quot;image_size&quot; must be a multiple of 32.</source>
        <translation>L’option «&#xa0;image_size&#xa0;» doit être un multiple de 32.</translation>
    </message>
    <message>
        <source>The model would be judged by what it learned from: &quot;validation_split&quot; and &quot;train_split&quot; must differ.</source>
        <translation>Le modèle serait jugé sur ce qu’il a appris&#xa0;: «&#xa0;validation_split&#xa0;» et «&#xa0;train_split&#xa0;» doivent être différents.</translation>
    </message>
    <message>
        <source>The option &quot;fine_tune_from&quot; must be below %1, the number of stages of this encoder.</source>
        <translation>L’option «&#xa0;fine_tune_from&#xa0;» doit être inférieure à %1, le nombre d’étages de cet encodeur.</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;; did you mean &quot;%3&quot;? Known: %4.</source>
        <translation>«&#xa0;%2&#xa0;» est inconnu (%1)&#xa0;; vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;? Sont connus&#xa0;: %4.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>training option</source>
        <translation>option d’entraînement</translation>
    </message>
    <message>
        <source>value of the option &quot;%1&quot;</source>
        <translation>valeur de l’option «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» %3.</translation>
    </message>
    <message>
        <source>The training configuration</source>
        <translation>La configuration d’entraînement</translation>
    </message>
    <message>
        <source>The model&apos;s configuration</source>
        <translation>La configuration du modèle</translation>
    </message>
    <message>
        <source>The state of the training run</source>
        <translation>L’état de l’entraînement</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>must be a whole number between %1 and %2</source>
        <translation>doit être un nombre entier compris entre %1 et %2</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>is out of bounds</source>
        <translation>est hors limites</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>doit être une liste de nombres</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>doit être une liste d’objets</translation>
    </message>
    <message>
        <source>%1 training images with %2 captions, %3 validation images, %4 words</source>
        <translation>images d’entraînement&#xa0;: %1 (légendes&#xa0;: %2), images de validation&#xa0;: %3, mots&#xa0;: %4</translation>
    </message>
    <message>
        <source>The encoder starts without pretrained weights, so all of it is trained, which takes long; encoder_weights names a file of them.</source>
        <translation>L’encodeur part sans poids préentraînés&#xa0;; il est donc entraîné en entier, ce qui prend longtemps. encoder_weights désigne un fichier de poids.</translation>
    </message>
    <message>
        <source>Resuming after step %1.</source>
        <translation>Reprise après l’étape %1.</translation>
    </message>
    <message>
        <source>The features of %1 images are kept in %2 (%3 MB).</source>
        <translation>Les caractéristiques des images (%1) sont conservées dans %2 (%3 Mo).</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>Aucune des images d’entraînement ne peut être lue.</translation>
    </message>
    <message>
        <source>None of the images to be captioned and scored can be read.</source>
        <translation>Aucune des images à légender et à évaluer ne peut être lue.</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to train on.</source>
        <translation>Aucune image de la partition «&#xa0;%1&#xa0;» n’a de légende pour l’entraînement.</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to compare with.</source>
        <translation>Aucune image de la partition «&#xa0;%1&#xa0;» n’a de légende à comparer.</translation>
    </message>
    <message>
        <source>The loss is not finite at step %1. The last checkpoint is from before that; resume with a lower learning rate.</source>
        <translation>La perte n’est pas finie à l’étape %1. Le dernier point de contrôle est antérieur&#xa0;; reprenez avec un taux d’apprentissage plus faible.</translation>
    </message>
    <message>
        <source>the run directory cannot be written (%1)</source>
        <translation>le dossier de l’entraînement n’est pas accessible en écriture (%1)</translation>
    </message>
    <message>
        <source>another process is training in this run directory</source>
        <translation>un autre processus s’entraîne dans ce dossier</translation>
    </message>
    <message>
        <source>cannot be locked (%1)</source>
        <translation>ne peut pas être verrouillé (%1)</translation>
    </message>
    <message>
        <source>has no training run (config.json is missing or cannot be read)</source>
        <translation>ne contient pas d’entraînement (config.json manque ou ne peut pas être lu)</translation>
    </message>
    <message>
        <source>already has a training run; resume it with --resume, or choose another folder</source>
        <translation>contient déjà un entraînement&#xa0;; reprenez-le (--resume) ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>The line is neither a step nor an epoch.</source>
        <translation>La ligne n’est ni une étape ni une époque.</translation>
    </message>
    <message>
        <source>The number of weights does not fit the maps.</source>
        <translation>Le nombre de poids ne correspond pas aux cartes.</translation>
    </message>
    <message>
        <source>The geometry of an image is incomplete.</source>
        <translation>La géométrie d’une image est incomplète.</translation>
    </message>
    <message>
        <source>The size of an image is out of bounds.</source>
        <translation>La taille d’une image est hors limites.</translation>
    </message>
    <message>
        <source>is not a checkpoint: it has no training state</source>
        <translation>n’est pas un point de contrôle&#xa0;: il ne contient pas d’état d’entraînement</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state of %1 is missing or has another shape</source>
        <translation>l’état de l’optimiseur pour %1 manque ou a une autre forme</translation>
    </message>
    <message>
        <source>the average of %1 is missing or has another shape than the model</source>
        <translation>la moyenne de %1 manque ou n’a pas la même forme que dans le modèle</translation>
    </message>
    <message>
        <source>cannot be read as a feature cache</source>
        <translation>ne peut pas être lu comme cache de caractéristiques</translation>
    </message>
    <message>
        <source>is not a feature cache; choose another name</source>
        <translation>n’est pas un cache de caractéristiques&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the feature cache needs %1 on disk, but only %2 is free</source>
        <translation>le cache de caractéristiques demande %1 sur le disque, mais seuls %2 sont libres</translation>
    </message>
    <message>
        <source>no room for a feature cache of %1 (%2)</source>
        <translation>pas de place pour un cache de caractéristiques de %1 (%2)</translation>
    </message>
    <message>
        <source>the folder for the feature cache cannot be made (%1)</source>
        <translation>le dossier du cache de caractéristiques ne peut pas être créé (%1)</translation>
    </message>
    <message>
        <source>is not a COCO instances file: no image in it has an object</source>
        <translation>n’est pas un fichier d’instances COCO&#xa0;: aucune de ses images n’a d’objet</translation>
    </message>
    <message>
        <source>objects without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>objets sans «&#xa0;image_id&#xa0;» ou «&#xa0;category_id&#xa0;»</translation>
    </message>
    <message>
        <source>objects without a usable &quot;segmentation&quot;</source>
        <translation>objets sans «&#xa0;segmentation&#xa0;» utilisable</translation>
    </message>
    <message>
        <source>objects of unknown images</source>
        <translation>objets d’images inconnues</translation>
    </message>
    <message>
        <source>its masks are of an image of %1 x %2 pixels, but it has %3 x %4</source>
        <translation>ses masques sont ceux d’une image de %1 x %2 pixels, mais elle en a %3 x %4</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels does not belong to an image of %3 x %4</source>
        <translation>un masque de %1 x %2 pixels ne va pas avec une image de %3 x %4</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels is out of range</source>
        <translation>un masque de %1 x %2 pixels est hors limites</translation>
    </message>
    <message>
        <source>an image of %1 x %2 pixels is out of range for a mask</source>
        <translation>une image de %1 x %2 pixels est hors limites pour un masque</translation>
    </message>
    <message>
        <source>the runs of a mask cover more than its %1 x %2 pixels</source>
        <translation>les plages d’un masque couvrent plus que ses %1 x %2 pixels</translation>
    </message>
    <message>
        <source>the compressed runs of a mask cover more than its %1 pixels</source>
        <translation>les plages compressées d’un masque couvrent plus que ses %1 pixels</translation>
    </message>
    <message>
        <source>the compressed runs of a mask are malformed at character %1</source>
        <translation>les plages compressées d’un masque sont mal formées au caractère %1</translation>
    </message>
    <message>
        <source>The model&apos;s training record</source>
        <translation>L’historique d’entraînement du modèle</translation>
    </message>
    <message>
        <source>The best model&apos;s probabilities are calibrated: temperature %1, calibration error %2 before and %3 after.</source>
        <translation>Les probabilités du meilleur modèle sont calibrées&#xa0;: température %1, erreur de calibration %2 avant et %3 après.</translation>
    </message>
    <message>
        <source>The key &quot;stages&quot; must be a list of 1 to %1 objects with training options.</source>
        <translation>La clé «&#xa0;stages&#xa0;» doit être une liste de 1 à %1 objets contenant des options d’entraînement.</translation>
    </message>
    <message>
        <source>A stage starts from the models of earlier stages; only the first can have an &quot;initial_model&quot;.</source>
        <translation>Une phase part des modèles de phases précédentes&#xa0;; seule la première peut avoir un «&#xa0;initial_model&#xa0;».</translation>
    </message>
    <message>
        <source>already has a training run; choose another folder for a run with several stages</source>
        <translation>contient déjà un entraînement&#xa0;; choisissez un autre dossier pour un entraînement en plusieurs phases</translation>
    </message>
    <message>
        <source>There are no validation images, so there are no scores: the last epoch is taken as the best.</source>
        <translation>Il n’y a pas d’images de validation, donc pas de scores&#xa0;: la dernière époque compte comme la meilleure.</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: only models with the same vocabulary can be averaged</source>
        <translation>a un autre vocabulaire que %1&#xa0;: seuls des modèles de même vocabulaire peuvent être moyennés</translation>
    </message>
    <message>
        <source>has a different architecture than %1: only models of the same architecture can be averaged</source>
        <translation>a une autre architecture que %1&#xa0;: seuls des modèles de même architecture peuvent être moyennés</translation>
    </message>
    <message>
        <source>The key &quot;from&quot; of a stage must be the number of a stage before it, from 1, or a list of such numbers.</source>
        <translation>La clé «&#xa0;from&#xa0;» d’une phase doit être le numéro d’une phase qui la précède, à partir de 1, ou une liste de tels numéros.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>was changed by another program while it was in use</source>
        <translation>a été modifié par un autre programme en cours d’utilisation</translation>
    </message>
    <message>
        <source>is not a text file, so it is not replaced</source>
        <translation>n’est pas un fichier texte et n’est donc pas remplacé</translation>
    </message>
    <message>
        <source>is an image that Saccade did not draw, so it is not replaced; choose another name</source>
        <translation>est une image que Saccade n’a pas dessinée et n’est donc pas remplacée&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>is not a results file, so it is not replaced; choose another name</source>
        <translation>n’est pas un fichier de résultats et n’est donc pas remplacé&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>is not a reliability diagram, so it is not replaced; choose another name</source>
        <translation>n’est pas un diagramme de fiabilité et n’est donc pas remplacé&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>un fichier d’icône</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>is damaged: its palette is missing</source>
        <translation>est endommagé&#xa0;: sa palette manque</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind (%1)</source>
        <translation>ne peut pas être décodé&#xa0;: il est endommagé ou d’un type inhabituel (%1)</translation>
    </message>
    <message>
        <source>annotations/captions_&lt;name&gt;.json next to &lt;name&gt;/, or one captions JSON file</source>
        <translation>annotations/captions_&lt;name&gt;.json à côté de &lt;name&gt;/, ou un fichier JSON de légendes</translation>
    </message>
    <message>
        <source>Flickr8k.token.txt next to Images/ or Flicker8k_Dataset/</source>
        <translation>Flickr8k.token.txt à côté de Images/ ou de Flicker8k_Dataset/</translation>
    </message>
    <message>
        <source>is not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>n’est pas «&#xa0;image#numéro&lt;TAB&gt;légende&#xa0;»</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>has half a surrogate pair</source>
        <translation>contient une moitié de paire de substitution</translation>
    </message>
    <message>
        <source>is NaN or infinite</source>
        <translation>est NaN ou infini</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>est null</translation>
    </message>
    <message>
        <source>is in UTF-32, which is not read; save it as UTF-8</source>
        <translation>est en UTF-32, qui n’est pas lu&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>seems to be in UTF-16 without a byte order mark; save it as UTF-8</source>
        <translation>semble être en UTF-16 sans indicateur d’ordre des octets (BOM)&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>le dossier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>images that are left out</source>
        <translation>images écartées</translation>
    </message>
    <message>
        <source>annotations that are left out</source>
        <translation>annotations écartées</translation>
    </message>
    <message>
        <source>categories that are left out</source>
        <translation>catégories écartées</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Python object, not a tensor</source>
        <translation>«&#xa0;%1&#xa0;» est un objet Python, pas un tenseur</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; to fetch it</source>
        <translation>est un pointeur Git LFS, pas le fichier lui-même&#xa0;; récupérez-le avec «&#xa0;git lfs pull&#xa0;»</translation>
    </message>
    <message>
        <source>is a web page, not the file itself; download it again</source>
        <translation>est une page web, pas le fichier lui-même&#xa0;; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>is a PDF document, not weights or a model</source>
        <translation>est un document PDF, pas un fichier de poids ni un modèle</translation>
    </message>
    <message>
        <source>is a program, not weights or a model</source>
        <translation>est un programme, pas un fichier de poids ni un modèle</translation>
    </message>
    <message>
        <source>is an empty zip file</source>
        <translation>est un fichier zip vide</translation>
    </message>
    <message>
        <source>is a GGUF file; only PyTorch and safetensors files are read</source>
        <translation>est un fichier GGUF&#xa0;; seuls les fichiers PyTorch et safetensors sont lus</translation>
    </message>
    <message>
        <source>is a NumPy file; only PyTorch and safetensors files are read</source>
        <translation>est un fichier NumPy&#xa0;; seuls les fichiers PyTorch et safetensors sont lus</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file; only PyTorch and safetensors files are read</source>
        <translation>est un fichier TensorFlow Lite&#xa0;; seuls les fichiers PyTorch et safetensors sont lus</translation>
    </message>
    <message>
        <source>is a TensorFlow model; only PyTorch and safetensors files are read</source>
        <translation>est un modèle TensorFlow&#xa0;; seuls les fichiers PyTorch et safetensors sont lus</translation>
    </message>
    <message>
        <source>is an ONNX model; only PyTorch and safetensors files are read</source>
        <translation>est un modèle ONNX&#xa0;; seuls les fichiers PyTorch et safetensors sont lus</translation>
    </message>
    <message>
        <source>is neither a safetensors file nor PyTorch weights, or it is damaged</source>
        <translation>n’est ni un fichier safetensors ni un fichier de poids PyTorch, ou il est endommagé</translation>
    </message>
    <message>
        <source>has no tensors; its entries are %1</source>
        <translation>ne contient pas de tenseurs&#xa0;; ses entrées sont %1</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; the others occur fewer than %2 times (minimum_count).</source>
        <translation>Le modèle ne connaît que %1 mots sur 100 des légendes d’entraînement&#xa0;; les autres apparaissent moins de %2 fois (minimum_count).</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; its vocabulary was made from other captions.</source>
        <translation>Le modèle ne connaît que %1 mots sur 100 des légendes d’entraînement&#xa0;; son vocabulaire provient d’autres légendes.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>The line has more scores than an epoch can have.</source>
        <translation>La ligne contient plus de scores qu’une époque ne peut en avoir.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; the rest is not read.</source>
        <translation>Le fichier contient plus de %1 lignes&#xa0;; le reste n’est pas lu.</translation>
    </message>
    <message>
        <source>The file has too many samples.</source>
        <translation>Le fichier contient trop d’exemples.</translation>
    </message>
    <message>
        <source>A caption has too many words.</source>
        <translation>Une légende a trop de mots.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texte est trop long.</translation>
    </message>
    <message>
        <source>was truncated while it was being read</source>
        <translation>a été tronqué pendant la lecture</translation>
    </message>
    <message>
        <source>is one of the inputs, so it is not replaced; choose another name</source>
        <translation>fait partie des entrées et n’est donc pas remplacé&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>un fichier RAW d’appareil photo</translation>
    </message>
    <message>
        <source>is damaged: it gives two different sizes</source>
        <translation>est endommagé&#xa0;: il indique deux tailles différentes</translation>
    </message>
    <message>
        <source>is damaged: parts of the image are missing or broken</source>
        <translation>est endommagé&#xa0;: des parties de l’image manquent ou sont défectueuses</translation>
    </message>
    <message>
        <source>has signed or floating-point pixels, or more than 16 bits per channel; such images are not read</source>
        <translation>a des pixels signés ou en virgule flottante, ou plus de 16 bits par canal&#xa0;; de telles images ne sont pas lues</translation>
    </message>
    <message>
        <source>images with a .txt or .caption file next to each, also in subfolders</source>
        <translation>des images accompagnées chacune d’un fichier .txt ou .caption, y compris dans les sous-dossiers</translation>
    </message>
    <message>
        <source>has an unknown escape sequence</source>
        <translation>contient une séquence d’échappement inconnue</translation>
    </message>
    <message>
        <source>has NUL bytes, so it is not UTF-8 text</source>
        <translation>contient des octets nuls et n’est donc pas du texte UTF-8</translation>
    </message>
    <message>
        <source>%1 images without a .txt or .caption file are skipped; the first is %2</source>
        <translation>images sans fichier .txt ou .caption ignorées&#xa0;: %1&#xa0;; la première est %2</translation>
    </message>
    <message>
        <source>%1 captions have an id that another image also has; the first is %2; score joined datasets separately</source>
        <translation>légendes dont l’identifiant est aussi celui d’une autre image&#xa0;: %1&#xa0;; le premier est %2&#xa0;; évaluez séparément les jeux de données réunis</translation>
    </message>
    <message>
        <source>lines that are not UTF-8 text</source>
        <translation>lignes qui ne sont pas du texte UTF-8</translation>
    </message>
    <message>
        <source>CIDEr is always 0 for a single image, and for images that share all their references, so it says nothing here.</source>
        <translation>CIDEr vaut toujours 0 pour une seule image, ou pour des images qui ont toutes les mêmes légendes de référence&#xa0;; il ne dit donc rien ici.</translation>
    </message>
    <message>
        <source>has the name that its sidecar would have; rename it, for example to .jpg</source>
        <translation>porte le nom qu’aurait son fichier texte&#xa0;; renommez-le, par exemple en .jpg</translation>
    </message>
    <message>
        <source>segmentation parts that are left out</source>
        <translation>parties de «&#xa0;segmentation&#xa0;» écartées</translation>
    </message>
    <message>
        <source>the tensor %1 has NaN or infinite values: the training of the model diverged</source>
        <translation>le tenseur %1 contient des valeurs NaN ou infinies&#xa0;: l’entraînement du modèle a divergé</translation>
    </message>
    <message>
        <source>does not hold the weights of this encoder: its tensors are called %1, but the encoder looks for %2</source>
        <translation>ne contient pas les poids de cet encodeur&#xa0;: ses tenseurs s’appellent %1, mais l’encodeur cherche %2</translation>
    </message>
    <message>
        <source>holds the weights of this encoder more than once, for example as &quot;%1&quot; and as &quot;%2&quot;; those with the shortest names are used</source>
        <translation>contient plusieurs fois les poids de cet encodeur, par exemple sous les noms «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;; ceux dont les noms sont les plus courts sont utilisés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has integers where the encoder needs floating-point numbers</source>
        <translation>«&#xa0;%1&#xa0;» contient des entiers alors que l’encodeur demande des nombres à virgule flottante</translation>
    </message>
    <message>
        <source>is a JSON file, not weights or a model</source>
        <translation>est un fichier JSON, pas un fichier de poids ni un modèle</translation>
    </message>
    <message>
        <source>is a text file, not weights or a model</source>
        <translation>est un fichier texte, pas un fichier de poids ni un modèle</translation>
    </message>
    <message>
        <source>is an image, not weights or a model</source>
        <translation>est une image, pas un fichier de poids ni un modèle</translation>
    </message>
    <message>
        <source>is an archive; unpack it and use the file inside</source>
        <translation>est une archive&#xa0;; décompressez-la et utilisez le fichier qu’elle contient</translation>
    </message>
    <message>
        <source>is a zip file, as PyTorch writes them, not a safetensors file</source>
        <translation>est un fichier zip comme en écrit PyTorch, pas un fichier safetensors</translation>
    </message>
    <message>
        <source>is a PyTorch file, not a safetensors file</source>
        <translation>est un fichier PyTorch, pas un fichier safetensors</translation>
    </message>
    <message>
        <source>is a Python pickle, but not one that torch.save wrote</source>
        <translation>est un pickle Python, mais pas écrit par torch.save</translation>
    </message>
    <message>
        <source>is an HDF5 file, as Keras writes them; only PyTorch and safetensors files are read</source>
        <translation>est un fichier HDF5 comme en écrit Keras&#xa0;; seuls les fichiers PyTorch et safetensors sont lus</translation>
    </message>
    <message>
        <source>begins with nothing but zeros; it was not written or downloaded completely</source>
        <translation>ne commence que par des zéros&#xa0;; il n’a pas été écrit ou téléchargé en entier</translation>
    </message>
    <message>
        <source>is in an unknown PyTorch format</source>
        <translation>est dans un format PyTorch inconnu</translation>
    </message>
    <message>
        <source>Scores on so few validation images (%1) are mostly chance, so the best epoch is the one with the lowest validation loss.</source>
        <translation>Avec si peu d’images de validation (%1), les scores relèvent surtout du hasard&#xa0;; la meilleure époque est donc celle dont la perte de validation est la plus faible.</translation>
    </message>
    <message>
        <source>No word of the training captions occurs %1 times or more, so the model would know no words; lower the option &quot;minimum_count&quot;.</source>
        <translation>Aucun mot des légendes d’entraînement n’apparaît %1 fois ou plus, si bien que le modèle ne connaîtrait aucun mot&#xa0;; réduisez l’option «&#xa0;minimum_count&#xa0;».</translation>
    </message>
    <message>
        <source>The model that training starts from knows none of the words in the training captions.</source>
        <translation>Le modèle de départ ne connaît aucun mot des légendes d’entraînement.</translation>
    </message>
    <message>
        <source>holds the tensor &quot;%1&quot;, which this encoder does not have: these are the weights of another encoder</source>
        <translation>contient le tenseur «&#xa0;%1&#xa0;», que cet encodeur n’a pas&#xa0;: ce sont les poids d’un autre encodeur</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>is damaged or cut off: its pickle ends too early</source>
        <translation>est endommagé ou tronqué&#xa0;: son pickle se termine trop tôt</translation>
    </message>
    <message>
        <source>objects of which the &quot;bbox&quot; is used</source>
        <translation>objets dont la «&#xa0;bbox&#xa0;» est utilisée</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must have one number per dataset (numbers: %1, datasets: %2).</source>
        <translation>L’option «&#xa0;dataset_weights&#xa0;» doit avoir un nombre par jeu de données (nombres&#xa0;: %1, jeux&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must be numbers from 0 to 1000, joined with commas, not &quot;%1&quot;.</source>
        <translation>L’option «&#xa0;dataset_weights&#xa0;» doit être une suite de nombres de 0 à 1000, séparés par des virgules, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; leaves no image to train on.</source>
        <translation>L’option «&#xa0;dataset_weights&#xa0;» ne laisse aucune image pour l’entraînement.</translation>
    </message>
    <message>
        <source>No training image has objects to learn from; train on a dataset with object masks or boxes (COCO instances), or set the options &quot;attention_supervision&quot; and &quot;object_loss&quot; to 0 and leave &quot;layout_captions&quot; empty.</source>
        <translation>Aucune image d’entraînement n’a d’objets dont apprendre&#xa0;; entraînez avec un jeu de données qui a des masques ou des cadres d’objets (instances COCO), ou mettez les options «&#xa0;attention_supervision&#xa0;» et «&#xa0;object_loss&#xa0;» à 0 et laissez «&#xa0;layout_captions&#xa0;» vide.</translation>
    </message>
    <message>
        <source>has no caption that uses only words the model knows</source>
        <translation>ne contient aucune légende faite uniquement de mots que le modèle connaît</translation>
    </message>
    <message>
        <source>has no line with captions and boxes</source>
        <translation>ne contient aucune ligne avec des légendes et des cadres</translation>
    </message>
    <message>
        <source>a box has a number that is not from 0 to 1; give shares of the image, not pixels</source>
        <translation>un cadre a un nombre qui n’est pas entre 0 et 1&#xa0;; donnez des parts de l’image, pas des pixels</translation>
    </message>
    <message>
        <source>a box is not [&quot;category&quot;, x, y, width, height]</source>
        <translation>un cadre n’est pas [&quot;category&quot;, x, y, width, height]</translation>
    </message>
    <message>
        <source>is not a JSON object with the lists &quot;captions&quot; and &quot;boxes&quot;</source>
        <translation>n’est pas un objet JSON avec les listes «&#xa0;captions&#xa0;» et «&#xa0;boxes&#xa0;»</translation>
    </message>
    <message>
        <source>a caption is not text</source>
        <translation>une légende n’est pas du texte</translation>
    </message>
    <message>
        <source>has no caption or no box</source>
        <translation>n’a pas de légende ou pas de cadre</translation>
    </message>
    <message>
        <source>%1 word is new to the model and added (add_words).</source>
        <translation>%1 mot est nouveau pour le modèle et ajouté (add_words).</translation>
    </message>
    <message>
        <source>%1 words are new to the model and added (add_words).</source>
        <translation>%1 mots sont nouveaux pour le modèle et ajoutés (add_words).</translation>
    </message>
    <message>
        <source>the tensor %1 is missing or has another shape; has the dataset changed?</source>
        <translation>le tenseur %1 manque ou a une autre forme&#xa0;; le jeu de données a-t-il changé&#xa0;?</translation>
    </message>
    <message>
        <source>does not belong to a training run and would be replaced; choose another folder for the run</source>
        <translation>n’appartient pas à un entraînement et serait remplacé&#xa0;; choisissez un autre dossier pour l’entraînement</translation>
    </message>
    <message>
        <source>lines that cannot be used</source>
        <translation>lignes inutilisables</translation>
    </message>
    <message>
        <source>Training starts from a model with the encoder &quot;%1&quot; and keeps its sizes and preprocessing.</source>
        <translation>L’entraînement part d’un modèle dont l’encodeur est «&#xa0;%1&#xa0;»&#xa0;; ses tailles et son prétraitement sont conservés.</translation>
    </message>
    <message>
        <source>The bundled model was not found, so training cannot start from it; name another file as &quot;initial_model&quot;, or leave it empty.</source>
        <translation>Le modèle fourni avec le programme est introuvable, l’entraînement ne peut donc pas en partir&#xa0;; indiquez un autre fichier comme «&#xa0;initial_model&#xa0;», ou laissez vide.</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>could not be flushed to the disk</source>
        <translation>n’a pas pu être transféré sur le disque</translation>
    </message>
    <message>
        <source>could not be put in place</source>
        <translation>n’a pas pu être mis en place</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>«&#xa0;%2&#xa0;» est inconnu (%1)</translation>
    </message>
    <message>
        <source>the vocabulary does not begin with the words of the model</source>
        <translation>le vocabulaire ne commence pas par les mots du modèle</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>n’a pas de %1</translation>
    </message>
    <message>
        <source>is left out: its &quot;%1&quot; %2</source>
        <translation>est écarté&#xa0;: «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>image is left out: its %1</source>
        <translation>une image est écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>image without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>image sans «&#xa0;id&#xa0;» ou «&#xa0;file_name&#xa0;»</translation>
    </message>
    <message>
        <source>annotation is left out: its %1</source>
        <translation>une annotation est écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>annotation without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>annotation sans «&#xa0;image_id&#xa0;» ou «&#xa0;caption&#xa0;»</translation>
    </message>
    <message>
        <source>empty caption of image %1</source>
        <translation>légende vide de l’image %1</translation>
    </message>
    <message>
        <source>annotation for the unknown image %1</source>
        <translation>annotation de l’image inconnue %1</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>none of the entries of %1 can be used (%2 in all): %3</source>
        <translation>aucune des entrées de %1 n’est utilisable (%2 en tout)&#xa0;: %3</translation>
    </message>
    <message>
        <source>is not a COCO captions file: %1</source>
        <translation>n’est pas un fichier de légendes COCO&#xa0;: %1</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>ruptures</translation>
    </message>
    <message>
        <source>a feature cache of %1 x %2 numbers is too large</source>
        <translation>un cache de caractéristiques de %1 x %2 nombres est trop grand</translation>
    </message>
    <message>
        <source>record %1 of the feature cache %2 is not there yet</source>
        <translation>l’enregistrement %1 du cache de caractéristiques %2 n’est pas encore là</translation>
    </message>
    <message>
        <source>record %1 is outside a feature cache of %2</source>
        <translation>l’enregistrement %1 est hors d’un cache de caractéristiques de %2</translation>
    </message>
    <message>
        <source>a record of the feature cache has %1 numbers, not %2</source>
        <translation>un enregistrement du cache de caractéristiques a %1 nombres, et non %2</translation>
    </message>
    <message>
        <source>Flickr8k</source>
        <translation>Flickr8k</translation>
    </message>
    <message>
        <source>files without a caption</source>
        <translation>fichiers sans légende</translation>
    </message>
    <message>
        <source>category is left out: its &quot;name&quot; %1</source>
        <translation>une catégorie est écartée&#xa0;: «&#xa0;name&#xa0;» %1</translation>
    </message>
    <message>
        <source>object without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>objet sans «&#xa0;image_id&#xa0;» ou «&#xa0;category_id&#xa0;»</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;; its &quot;bbox&quot; is used</source>
        <translation>objet de l’image %1 sans «&#xa0;segmentation&#xa0;» utilisable&#xa0;; sa «&#xa0;bbox&#xa0;» est utilisée</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;</source>
        <translation>objet de l’image %1 sans «&#xa0;segmentation&#xa0;» utilisable</translation>
    </message>
    <message>
        <source>object of image %1: a part of its &quot;segmentation&quot; is left out because it is not a polygon</source>
        <translation>objet de l’image %1&#xa0;: une partie de sa «&#xa0;segmentation&#xa0;» est écartée, car ce n’est pas un polygone</translation>
    </message>
    <message>
        <source>object of the unknown image %1</source>
        <translation>objet de l’image inconnue %1</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1 (octet %2)</translation>
    </message>
    <message>
        <source>a mask has one channel of 8 bits</source>
        <translation>un masque a un seul canal de 8 bits</translation>
    </message>
    <message>
        <source>is not a caption dataset; the known formats are%1</source>
        <translation>n’est pas un jeu de données de légendes&#xa0;; sont connus%1</translation>
    </message>
    <message>
        <source>has no captions; expected a COCO captions file with &quot;images&quot; and &quot;annotations&quot;</source>
        <translation>ne contient aucune légende&#xa0;; un fichier de légendes COCO avec «&#xa0;images&#xa0;» et «&#xa0;annotations&#xa0;» était attendu</translation>
    </message>
    <message>
        <source>image %1 %2</source>
        <translation>l’image %1 %2</translation>
    </message>
    <message>
        <source>annotation %1 %2</source>
        <translation>l’annotation %1 %2</translation>
    </message>
    <message>
        <source>has captions of image %1, which it does not list</source>
        <translation>a des légendes de l’image %1, qui n’y est pas listée</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>l’entrée %1 %2</translation>
    </message>
    <message>
        <source>is a second caption of image %1; the first counts</source>
        <translation>est une seconde légende de l’image %1&#xa0;; la première compte</translation>
    </message>
    <message>
        <source>has no captions; expected [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...], as &quot;saccade evaluate --results&quot; writes it</source>
        <translation>ne contient aucune légende&#xa0;; [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...] était attendu, comme «&#xa0;saccade evaluate --results&#xa0;» l’écrit</translation>
    </message>
    <message>
        <source>is not the instances file of a Scenes dataset (%1)</source>
        <translation>n’est pas le fichier d’instances d’un jeu Scenes (%1)</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>a scene of %1x%2 cannot be drawn: each side must be 64 to 1024 pixels and at most twice the other</source>
        <translation>une scène de %1x%2 ne peut pas être dessinée&#xa0;: chaque côté doit faire de 64 à 1024 pixels et au plus le double de l’autre</translation>
    </message>
    <message>
        <source>the number of scenes must be 1 to %1</source>
        <translation>le nombre de scènes doit être de 1 à %1</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scenes</translation>
    </message>
    <message>
        <source>The image of an animation must have three channels of 8 bits.</source>
        <translation>L’image d’une animation doit avoir trois canaux de 8 bits.</translation>
    </message>
    <message>
        <source>There is no caption %1 to animate.</source>
        <translation>Il n’y a pas de légende %1 à animer.</translation>
    </message>
    <message>
        <source>An animation must be 160 to 1920 pixels wide.</source>
        <translation>Une animation doit faire de 160 à 1920 pixels de large.</translation>
    </message>
    <message>
        <source>A word of an animation must be shown for 0.1 to 10 seconds.</source>
        <translation>Un mot d’une animation doit durer de 0,1 à 10 secondes.</translation>
    </message>
    <message>
        <source>The words of an animation must fade within 0 to 2 seconds.</source>
        <translation>Les mots d’une animation doivent se fondre en 0 à 2 secondes.</translation>
    </message>
    <message>
        <source>A frame of a GIF must be a colour image of its size.</source>
        <translation>Chaque image d’un GIF doit être en couleurs et à sa taille.</translation>
    </message>
    <message>
        <source>An attention map needs an image and a region of positive size.</source>
        <translation>Une carte d’attention a besoin d’une image et d’une région de taille positive.</translation>
    </message>
    <message>
        <source>An attention map can only be painted over a colour image of its own size.</source>
        <translation>Une carte d’attention ne peut être peinte que sur une image en couleurs de sa taille.</translation>
    </message>
    <message>
        <source>The image of an attention sheet must have three channels of 8 bits.</source>
        <translation>L’image d’une planche d’attention doit avoir trois canaux de 8 bits.</translation>
    </message>
    <message>
        <source>There is no caption %1 to draw a sheet of.</source>
        <translation>Il n’y a pas de légende %1 dont dessiner une planche.</translation>
    </message>
    <message>
        <source>The columns of a sheet must be between 0 (chosen) and 12.</source>
        <translation>Les colonnes d’une planche doivent être entre 0 (automatique) et 12.</translation>
    </message>
    <message>
        <source>The tiles of a sheet must be 120 to 1000 pixels wide.</source>
        <translation>Les vignettes d’une planche doivent faire de 120 à 1000 pixels de large.</translation>
    </message>
    <message>
        <source>The image to augment must have three channels of 8 bits.</source>
        <translation>L’image à augmenter doit avoir trois canaux de 8 bits.</translation>
    </message>
    <message>
        <source>The image to prepare must have three channels of 8 bits.</source>
        <translation>L’image à préparer doit avoir trois canaux de 8 bits.</translation>
    </message>
    <message>
        <source>The original size of the image must be positive.</source>
        <translation>La taille d’origine de l’image doit être positive.</translation>
    </message>
    <message>
        <source>The image size must be between 32 and 1024 pixels.</source>
        <translation>La taille de l’image doit être entre 32 et 1024 pixels.</translation>
    </message>
    <message>
        <source>an image without a reference caption cannot be scored</source>
        <translation>une image sans légende de référence ne peut pas être évaluée</translation>
    </message>
    <message>
        <source>there is no caption to score</source>
        <translation>il n’y a aucune légende à évaluer</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrique</translation>
    </message>
    <message>
        <source>there are %1 captions to score, but references for %2 images</source>
        <translation>il y a %1 légendes à évaluer, mais des références pour %2 images</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>CUDA cannot be used: LibTorch was built without it, or no NVIDIA GPU was found. Leave --device out to compute on the CPU.</source>
        <translation>CUDA ne peut pas être utilisé&#xa0;: LibTorch a été compilé sans lui, ou aucun GPU NVIDIA n’a été trouvé. Sans --device, le calcul se fait sur le processeur.</translation>
    </message>
    <message>
        <source>the number of threads cannot be negative</source>
        <translation>le nombre de fils d’exécution ne peut pas être négatif</translation>
    </message>
    <message>
        <source>an encoder takes 8-bit pixels, three channels each</source>
        <translation>un encodeur prend des pixels de 8 bits à trois canaux</translation>
    </message>
    <message>
        <source>the sides of an image must be multiples of 32 pixels, not %1x%2</source>
        <translation>les côtés d’une image doivent être des multiples de 32 pixels, et non %1x%2</translation>
    </message>
    <message>
        <source>there is no ResNet of depth %1</source>
        <translation>il n’y a pas de ResNet de profondeur %1</translation>
    </message>
    <message>
        <source>unknown tensor type</source>
        <translation>type de tenseur inconnu</translation>
    </message>
    <message>
        <source>tensors of the type %1 cannot be written</source>
        <translation>les tenseurs du type %1 ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>The attention holds %1 weights, which are not %2 maps of %3 x %4.</source>
        <translation>L’attention contient %1 poids, ce qui ne fait pas %2 cartes de %3 x %4.</translation>
    </message>
    <message>
        <source>An attention weight is negative or not finite.</source>
        <translation>Un poids d’attention est négatif ou non fini.</translation>
    </message>
    <message>
        <source>The beam must be between 1 and 100.</source>
        <translation>Le faisceau doit être entre 1 et 100.</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the beam.</source>
        <translation>Le nombre d’hypothèses doit être entre 0 (toutes) et le faisceau.</translation>
    </message>
    <message>
        <source>The maximum length must be between 1 and 200 words.</source>
        <translation>La longueur maximale doit être entre 1 et 200 mots.</translation>
    </message>
    <message>
        <source>The minimum length must be between 0 and the maximum length.</source>
        <translation>La longueur minimale doit être entre 0 et la longueur maximale.</translation>
    </message>
    <message>
        <source>The length penalty must be between 0 and 5.</source>
        <translation>La pénalité de longueur doit être entre 0 et 5.</translation>
    </message>
    <message>
        <source>The number of alternatives must be between 0 and 100.</source>
        <translation>Le nombre d’alternatives doit être entre 0 et 100.</translation>
    </message>
    <message>
        <source>The attention of the caption is broken: its weights do not fill the grid.</source>
        <translation>L’attention de la légende est endommagée&#xa0;: ses poids ne remplissent pas la grille.</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write key=value, for instance epochs=3.</source>
        <translation>«&#xa0;%1&#xa0;» ne définit rien&#xa0;; écrivez clé=valeur, par exemple epochs=3.</translation>
    </message>
    <message>
        <source>has a training run with several stages; choose another folder for a run with one</source>
        <translation>contient un entraînement en plusieurs phases&#xa0;; choisissez un autre dossier pour un entraînement en une seule phase</translation>
    </message>
    <message>
        <source>The prefix word &quot;%1&quot; is not in the vocabulary of the model.</source>
        <translation>Le mot de début «&#xa0;%1&#xa0;» n’est pas dans le vocabulaire du modèle.</translation>
    </message>
    <message>
        <source>The prefix has %1 words, more than the maximum length of %2.</source>
        <translation>Le début a %1 mots, plus que la longueur maximale de %2.</translation>
    </message>
    <message>
        <source>The decoder predicts %1 words, but the vocabulary has %2.</source>
        <translation>Le décodeur prédit %1 mots, mais le vocabulaire en a %2.</translation>
    </message>
    <message>
        <source>word id %1 is outside the vocabulary of %2 words</source>
        <translation>le numéro de mot %1 est hors du vocabulaire de %2 mots</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>No epoch was better than the starting model, so the starting model is kept as the best.</source>
        <translation>Aucune époque n’a été meilleure que le modèle de départ&#xa0;; il est donc gardé comme le meilleur.</translation>
    </message>
    <message>
        <source>the pickle has something else where a list of storages belongs</source>
        <translation>le pickle contient autre chose là où une liste de stockages est attendue</translation>
    </message>
    <message>
        <source>an argument list</source>
        <translation>une liste d’arguments</translation>
    </message>
    <message>
        <source>the pickle has something else where a number belongs</source>
        <translation>le pickle contient autre chose là où un nombre est attendu</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>un module</translation>
    </message>
    <message>
        <source>cannot be written: a tensor&apos;s name or a metadata text is not valid UTF-8</source>
        <translation>ne peut pas être écrit&#xa0;: le nom d’un tenseur ou un texte des métadonnées n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>%1; its entries are %2</source>
        <translation>%1&#xa0;; ses entrées sont %2</translation>
    </message>
    <message>
        <source>%1; its entries are %2; the Python object %3 was not looked into</source>
        <translation>%1&#xa0;; ses entrées sont %2&#xa0;; l’objet Python %3 n’a pas été examiné</translation>
    </message>
    <message>
        <source>The words of the caption have maps of different sizes.</source>
        <translation>Les mots de la légende ont des cartes de tailles différentes.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, a string, true or false.</source>
        <translation>L’option «&#xa0;%1&#xa0;» doit être un nombre, une chaîne, true ou false.</translation>
    </message>
    <message>
        <source>BLEU-1: the share of the caption&apos;s words that also occur in a reference caption. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-1&#xa0;: la part des mots de la légende qui figurent aussi dans une légende de référence. Les légendes trop courtes perdent des points. De 0 à 1, plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>BLEU-%1: how many runs of 1 to %1 words in a row the caption shares with the reference captions. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-%1&#xa0;: combien de suites de 1 à %1 mots consécutifs la légende a en commun avec les légendes de référence. Les légendes trop courtes perdent des points. De 0 à 1, plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>CIDEr: how much the caption agrees with the references, where words that few images have count more than common ones such as “a” or “man”. It follows human judgement best. 0 to 10, higher is better; good models reach about 1 on photographs.</source>
        <translation>CIDEr&#xa0;: à quel point la légende s’accorde avec les références, les mots propres à peu d’images comptant plus que les mots courants comme «&#xa0;a&#xa0;» ou «&#xa0;man&#xa0;». C’est lui qui suit le mieux le jugement humain. De 0 à 10, plus c’est haut, mieux c’est&#xa0;; les bons modèles atteignent environ 1 sur des photos.</translation>
    </message>
    <message>
        <source>ROUGE-L: the longest sequence of words, not necessarily side by side, that the caption and a reference share. It rewards the right words in the right order. 0 to 1, higher is better.</source>
        <translation>ROUGE-L&#xa0;: la plus longue suite de mots, pas forcément consécutifs, commune à la légende et à une référence. Elle récompense les bons mots dans le bon ordre. De 0 à 1, plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>Fuse coarser features</source>
        <translation>Fusionner des caractéristiques plus grossières</translation>
    </message>
    <message>
        <source>Add the encoder&apos;s next coarser, deeper features to the grid: more meaning in each cell</source>
        <translation>Ajouter à la grille les caractéristiques du niveau suivant de l’encodeur, plus grossières et plus profondes&#xa0;: plus de sens dans chaque cellule</translation>
    </message>
    <message>
        <source>Grid channels</source>
        <translation>Canaux de la grille</translation>
    </message>
    <message>
        <source>Project each cell of the grid to this many numbers first; 0: as the encoder gives them</source>
        <translation>Projeter d’abord chaque cellule de la grille sur ce nombre de valeurs&#xa0;; 0&#xa0;: telles que l’encodeur les fournit</translation>
    </message>
    <message>
        <source>The encoder&apos;s own</source>
        <translation>Ceux de l’encodeur</translation>
    </message>
    <message>
        <source>Word embedding</source>
        <translation>Plongement des mots</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word</source>
        <translation>Taille du vecteur qui représente chaque mot</translation>
    </message>
    <message>
        <source>LSTM size</source>
        <translation>Taille du LSTM</translation>
    </message>
    <message>
        <source>Size of the decoder&apos;s memory</source>
        <translation>Taille de la mémoire du décodeur</translation>
    </message>
    <message>
        <source>Attention size</source>
        <translation>Taille de l’attention</translation>
    </message>
    <message>
        <source>Size of the space in which memory and grid are compared to decide where to look</source>
        <translation>Taille de l’espace dans lequel la mémoire et la grille sont comparées pour décider où regarder</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random before the output layer, against learning by heart</source>
        <translation>Part des valeurs supprimées au hasard avant la couche de sortie, contre l’apprentissage par cœur</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout de l’entrée</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random from the words and the context that the decoder reads, against learning by heart</source>
        <translation>Part des valeurs supprimées au hasard des mots et du contexte que lit le décodeur, contre l’apprentissage par cœur</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>Plongements partagés</translation>
    </message>
    <message>
        <source>Use the same embeddings for reading and for predicting words: fewer parameters</source>
        <translation>Utiliser les mêmes plongements pour lire et pour prédire les mots&#xa0;: moins de paramètres</translation>
    </message>
    <message>
        <source>There is no attention for layer %1, head %2; the word has %3 layers with %4 heads each.</source>
        <translation>Il n’y a pas d’attention pour la couche %1, tête %2&#xa0;; le mot a %3 couches de %4 têtes chacune.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Folders or files with images and captions, several joined with commas</source>
        <translation>Dossiers ou fichiers contenant des images et des légendes, séparés par des virgules s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Dataset weights</source>
        <translation>Poids des jeux de données</translation>
    </message>
    <message>
        <source>How often an epoch shows the images of each dataset: one number per dataset, joined with commas (1,2,0.5); 0 leaves a dataset out; empty: once each</source>
        <translation>Combien de fois une époque montre les images de chaque jeu de données&#xa0;: un nombre par jeu, séparés par des virgules (1,2,0.5)&#xa0;; 0 laisse un jeu de côté&#xa0;; vide&#xa0;: une fois chacun</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Partition d’entraînement</translation>
    </message>
    <message>
        <source>The part of the dataset that the model learns from</source>
        <translation>La partie du jeu de données sur laquelle le modèle apprend</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Partition de validation</translation>
    </message>
    <message>
        <source>The part held out to see how well the model captions images that it never learned from</source>
        <translation>La partie mise de côté pour voir comment le modèle légende des images sur lesquelles il n’a jamais appris</translation>
    </message>
    <message>
        <source>Words that occur less often become the unknown word: fewer words to learn, each seen often enough</source>
        <translation>Les mots plus rares deviennent le mot inconnu&#xa0;: moins de mots à apprendre, chacun vu assez souvent</translation>
    </message>
    <message>
        <source>Maximum caption length</source>
        <translation>Longueur maximale des légendes</translation>
    </message>
    <message>
        <source>Longer captions are cut to this many words</source>
        <translation>Les légendes plus longues sont coupées à ce nombre de mots</translation>
    </message>
    <message>
        <source>Captions without images</source>
        <translation>Légendes sans images</translation>
    </message>
    <message>
        <source>Text file of captions without images, one per line, from which the decoder learns language; captions with unknown words are left out</source>
        <translation>Fichier texte de légendes sans images, une par ligne, d’où le décodeur apprend la langue&#xa0;; les légendes qui contiennent des mots inconnus sont écartées</translation>
    </message>
    <message>
        <source>Share of captions without images</source>
        <translation>Part des légendes sans images</translation>
    </message>
    <message>
        <source>How many captions without images each step reads, per caption of an image</source>
        <translation>Combien de légendes sans images chaque étape lit, par légende d’une image</translation>
    </message>
    <message>
        <source>Captions with boxes</source>
        <translation>Légendes avec cadres</translation>
    </message>
    <message>
        <source>JSON Lines file of captions without images, with the boxes of their objects: the decoder learns from grids painted with what such objects look like in the training images</source>
        <translation>Fichier JSON Lines de légendes sans images, avec les cadres de leurs objets&#xa0;: le décodeur apprend de grilles peintes avec l’aspect de ces objets dans les images d’entraînement</translation>
    </message>
    <message>
        <source>Share of captions with boxes</source>
        <translation>Part des légendes avec cadres</translation>
    </message>
    <message>
        <source>How many captions with boxes each step reads, per caption of an image</source>
        <translation>Combien de légendes avec cadres chaque étape lit, par légende d’une image</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features</source>
        <translation>Le réseau qui transforme une image en une grille de caractéristiques</translation>
    </message>
    <message>
        <source>Pretrained encoder weights</source>
        <translation>Poids préentraînés de l’encodeur</translation>
    </message>
    <message>
        <source>Where the encoder starts from: &quot;bundled&quot; is the model that comes with the program, else a file of weights (.pth or .safetensors); empty: random numbers</source>
        <translation>Ce dont part l’encodeur&#xa0;: «&#xa0;bundled&#xa0;» est le modèle fourni avec le programme, sinon un fichier de poids (.pth ou .safetensors)&#xa0;; vide&#xa0;: nombres aléatoires</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Model file to start from: its vocabulary and sizes are kept; &quot;bundled&quot; is the bundled model; several, joined with commas, are averaged; empty: a new model</source>
        <translation>Fichier de modèle dont part l’entraînement&#xa0;: son vocabulaire et ses tailles sont conservés&#xa0;; «&#xa0;bundled&#xa0;» est le modèle fourni avec le programme&#xa0;; plusieurs, séparés par des virgules, sont moyennés&#xa0;; vide&#xa0;: un nouveau modèle</translation>
    </message>
    <message>
        <source>Learn new words</source>
        <translation>Apprendre de nouveaux mots</translation>
    </message>
    <message>
        <source>Add the words of the training captions that the starting model does not know</source>
        <translation>Ajouter les mots des légendes d’entraînement que le modèle de départ ne connaît pas</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Pixels per side of the square that the encoder sees, a multiple of 32; 224 gives a grid of 14 x 14</source>
        <translation>Pixels par côté du carré que voit l’encodeur, un multiple de 32&#xa0;; 224 donne une grille de 14 x 14</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Keep the middle</source>
        <translation>Garder le milieu</translation>
    </message>
    <message>
        <source>Fill with grey</source>
        <translation>Remplir de gris</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word</source>
        <translation>Le réseau qui écrit la légende mot à mot</translation>
    </message>
    <message>
        <source>Start from word frequencies</source>
        <translation>Partir des fréquences des mots</translation>
    </message>
    <message>
        <source>Start out knowing how frequent each word is, which saves the first steps</source>
        <translation>Connaître dès le départ la fréquence de chaque mot, ce qui évite les premières étapes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training images; 0: only look at the data. A cosine schedule ends with the last</source>
        <translation>Passages sur les images d’entraînement&#xa0;; 0&#xa0;: seulement examiner les données. Une planification en cosinus s’achève avec le dernier</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same result</source>
        <translation>Point de départ de tous les nombres aléatoires&#xa0;: même graine, même résultat</translation>
    </message>
    <message>
        <source>Batch size (images)</source>
        <translation>Taille du lot (images)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large not at all</source>
        <translation>La longueur de chaque pas&#xa0;: trop petit, le modèle apprend lentement&#xa0;; trop grand, il n’apprend pas</translation>
    </message>
    <message>
        <source>Encoder learning rate</source>
        <translation>Taux d’apprentissage, encodeur</translation>
    </message>
    <message>
        <source>Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts</source>
        <translation>Taux d’apprentissage de la partie entraînée de l’encodeur&#xa0;; petit, pour préserver les connaissances préentraînées</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls weights towards zero</source>
        <translation>Avec quelle force AdamW attire les poids vers zéro</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Échauffement (étapes)</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from zero, so that the first ones do no harm</source>
        <translation>Étapes pendant lesquelles le taux d’apprentissage monte à partir de zéro, pour que les premières ne nuisent pas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>Sur un plateau</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Planification du taux</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine, on a plateau of the metric, or not at all</source>
        <translation>Comment le taux d’apprentissage baisse&#xa0;: selon un cosinus, sur un plateau de la métrique, ou pas du tout</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>Longest gradient that a step may follow; 0: any</source>
        <translation>Norme maximale du gradient qu’une étape peut suivre&#xa0;; 0&#xa0;: quelconque</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What is learned: to predict the captions word by word, or, starting from such a model, to write whole captions that score well (CIDEr)</source>
        <translation>Ce qui est appris&#xa0;: prédire les légendes mot à mot ou, à partir d’un tel modèle, écrire des légendes entières au score élevé (CIDEr)</translation>
    </message>
    <message>
        <source>Attention supervision</source>
        <translation>Supervision de l’attention</translation>
    </message>
    <message>
        <source>How strongly the decoder is trained to look at an object as it names it; needs images with object masks or boxes (COCO instances)</source>
        <translation>Avec quelle force le décodeur est entraîné à regarder un objet quand il le nomme&#xa0;; nécessite des images avec des masques ou des cadres d’objets (instances COCO)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Object loss</source>
        <translation>Perte de reconnaissance d’objets</translation>
    </message>
    <message>
        <source>How strongly the grid is trained to recognise which objects are in the image, useful while the encoder is trained; needs object masks or boxes</source>
        <translation>Avec quelle force la grille est entraînée à reconnaître quels objets sont dans l’image, utile pendant l’entraînement de l’encodeur&#xa0;; nécessite des masques ou des cadres d’objets</translation>
    </message>
    <message>
        <source>Average decay</source>
        <translation>Décroissance de la moyenne</translation>
    </message>
    <message>
        <source>Keep a moving average of the weights, which captions better than those of the last step; 0: no average, 0.999: over about a thousand steps</source>
        <translation>Garder une moyenne mobile des poids, qui légende mieux que ceux de la dernière étape&#xa0;; 0&#xa0;: pas de moyenne, 0,999&#xa0;: sur un millier d’étapes environ</translation>
    </message>
    <message>
        <source>Share of the starting model</source>
        <translation>Part du modèle de départ</translation>
    </message>
    <message>
        <source>Share of the starting model in the weights that are kept, so that a few images do not undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none</source>
        <translation>Part du modèle de départ dans les poids conservés, pour que quelques images ne défassent pas ce qu’il sait (WiSE-FT, Wortsman et al. 2022)&#xa0;; 0&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Train encoder from stage</source>
        <translation>Entraîner l’encodeur dès l’étage</translation>
    </message>
    <message>
        <source>First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none</source>
        <translation>Premier étage de l’encodeur qui est aussi entraîné, 0 étant le plus proche de l’image (l’encodeur entier)&#xa0;; -1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>Recadrages aléatoires</translation>
    </message>
    <message>
        <source>Show random parts of the training images</source>
        <translation>Montrer des parties aléatoires des images d’entraînement</translation>
    </message>
    <message>
        <source>Random colours</source>
        <translation>Couleurs aléatoires</translation>
    </message>
    <message>
        <source>Vary brightness, contrast and colour at random</source>
        <translation>Faire varier au hasard la luminosité, le contraste et les couleurs</translation>
    </message>
    <message>
        <source>Mirrored images</source>
        <translation>Images en miroir</translation>
    </message>
    <message>
        <source>Mirror images at random, except where a caption says left or right</source>
        <translation>Retourner des images au hasard en miroir, sauf si une légende parle de gauche ou de droite</translation>
    </message>
    <message>
        <source>Cache features on disk</source>
        <translation>Garder les caractéristiques sur disque</translation>
    </message>
    <message>
        <source>Compute each image&apos;s grid once and keep it on disk: much faster, needs a frozen encoder and no augmentation</source>
        <translation>Calculer une seule fois la grille de chaque image et la garder sur disque&#xa0;: bien plus rapide, exige un encodeur figé et aucune augmentation</translation>
    </message>
    <message>
        <source>Feature cache folder</source>
        <translation>Dossier des caractéristiques</translation>
    </message>
    <message>
        <source>Where grids are kept; empty: inside the run directory</source>
        <translation>Où les grilles sont conservées&#xa0;; vide&#xa0;: dans le dossier de l’entraînement</translation>
    </message>
    <message>
        <source>Best epoch metric</source>
        <translation>Métrique de la meilleure époque</translation>
    </message>
    <message>
        <source>What decides the best epoch: a score of generated captions, or the loss on validation images</source>
        <translation>Ce qui désigne la meilleure époque&#xa0;: un score des légendes générées, ou la perte sur les images de validation</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience (époques)</translation>
    </message>
    <message>
        <source>Epochs without a gain after which training ends; 0: never</source>
        <translation>Nombre d’époques sans progrès après lequel l’entraînement s’arrête&#xa0;; 0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Images captioned after each epoch; 0: all of the validation split</source>
        <translation>Images légendées après chaque époque&#xa0;; 0&#xa0;: toute la partition de validation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Faisceau</translation>
    </message>
    <message>
        <source>Captions that the search after an epoch keeps at each word; 1 is fastest</source>
        <translation>Légendes que la recherche après une époque garde à chaque mot&#xa0;; 1 est le plus rapide</translation>
    </message>
    <message>
        <source>Seconds between checkpoints</source>
        <translation>Secondes entre points de contrôle</translation>
    </message>
    <message>
        <source>Seconds between checkpoints within an epoch: the most work that a power cut can cost</source>
        <translation>Secondes entre deux points de contrôle au sein d’une époque&#xa0;: le travail maximal qu’une coupure de courant peut faire perdre</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>Images épinglées</translation>
    </message>
    <message>
        <source>Validation images whose captions and attention are kept after each epoch</source>
        <translation>Images de validation dont les légendes et l’attention sont conservées après chaque époque</translation>
    </message>
    <message>
        <source>Calibrate the probabilities</source>
        <translation>Calibrer les probabilités</translation>
    </message>
    <message>
        <source>At the end, adjust how sure the best model is of its words to how often it is right</source>
        <translation>À la fin, ajuster la confiance du meilleur modèle dans ses mots à la fréquence à laquelle il a raison</translation>
    </message>
    <message>
        <source>A caption to be scored needs at least one word.</source>
        <translation>Une légende à évaluer doit avoir au moins un mot.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right word and given to all others, against overconfidence</source>
        <translation>Part de certitude retirée au mot juste et donnée à tous les autres, contre l’excès de confiance</translation>
    </message>
    <message>
        <source>Doubly stochastic attention</source>
        <translation>Attention doublement stochastique</translation>
    </message>
    <message>
        <source>How strongly the decoder is encouraged to look at every part of the image over a caption (Xu et al. 2015)</source>
        <translation>Avec quelle force le décodeur est incité à regarder chaque partie de l’image au cours d’une légende (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>Scheduled sampling</source>
        <translation>Scheduled sampling</translation>
    </message>
    <message>
        <source>Share of words, rising from none to this, that the decoder reads from its own predictions, so that it learns to recover from a mistake</source>
        <translation>Part des mots, croissant de zéro à cette valeur, que le décodeur lit dans ses propres prédictions, afin qu’il apprenne à se rattraper après une erreur</translation>
    </message>
    <message>
        <source>Cross-entropy, word by word</source>
        <translation>Entropie croisée, mot à mot</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Tirages aléatoires</translation>
    </message>
    <message>
        <source>The best of a beam search</source>
        <translation>Les meilleures d’une recherche en faisceau</translation>
    </message>
    <message>
        <source>Compare captions from</source>
        <translation>Comparer des légendes issues de</translation>
    </message>
    <message>
        <source>Where the captions come from that are compared when learning to score well: drawn at random, or the best of a beam search</source>
        <translation>D’où viennent les légendes comparées quand le modèle apprend à obtenir de bons scores&#xa0;: tirées au hasard, ou les meilleures d’une recherche en faisceau</translation>
    </message>
    <message>
        <source>Candidate captions</source>
        <translation>Légendes candidates</translation>
    </message>
    <message>
        <source>Captions of each image that are compared with each other when learning to score well</source>
        <translation>Légendes de chaque image comparées entre elles quand le modèle apprend à obtenir de bons scores</translation>
    </message>
    <message>
        <source>Self-critical, whole captions</source>
        <translation>Self-critical, légende entière</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: there are more than %1 options.</source>
        <translation>La configuration du modèle&#xa0;: il y a plus de %1 options.</translation>
    </message>
    <message>
        <source>is not a page that Saccade wrote, so it is not replaced; choose another name</source>
        <translation>n’est pas une page écrite par Saccade et n’est pas remplacée ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>what it says about the features of its training images is not valid</source>
        <translation>les indications sur les caractéristiques des images d’entraînement ne sont pas valides</translation>
    </message>
    <message>
        <source>What the model says about its training images</source>
        <translation>L’indication du modèle sur ses images d’entraînement</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Where the model looked, by its own weights</source>
        <translation>Où le modèle a regardé, d’après ses propres poids</translation>
    </message>
    <message>
        <source>The caption is empty, so there is no word to explain.</source>
        <translation>La légende est vide&#xa0;; il n’y a donc aucun mot à expliquer.</translation>
    </message>
    <message>
        <source>The caption has one word (%1); there is no word %2.</source>
        <translation>La légende a un mot (%1) ; il n’y a pas de mot %2.</translation>
    </message>
    <message>
        <source>The caption has %1 words; there is no word %2.</source>
        <translation>La légende a %1 mots&#xa0;; il n’y a pas de mot %2.</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the features that the word depends on are active</source>
        <translation>Où les caractéristiques dont le mot dépend sont actives</translation>
    </message>
    <message>
        <source>Gradient x input</source>
        <translation>Gradient x entrée</translation>
    </message>
    <message>
        <source>How strongly the word responds to a small change of each pixel, times the pixel&apos;s distance from grey</source>
        <translation>À quel point le mot réagit à un petit changement de chaque pixel, multiplié par l’écart du pixel au gris</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradients intégrés</translation>
    </message>
    <message>
        <source>What each part of the image adds to the word as a blurred image becomes sharp</source>
        <translation>Ce que chaque partie de l’image apporte au mot quand l’image floue devient nette</translation>
    </message>
    <message>
        <source>A map has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>Une carte a %1 poids, mais la grille du modèle a %2 x %3 cellules.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>How much less probable the word becomes when a part of the image is blurred</source>
        <translation>À quel point le mot devient moins probable quand une partie de l’image est floutée</translation>
    </message>
    <message>
        <source>images cannot be saved in this format; use .png or .jpg</source>
        <translation>les images ne peuvent pas être enregistrées dans ce format&#xa0;; utilisez .png ou .jpg</translation>
    </message>
    <message>
        <source>%1 images cannot be compared with %2 others</source>
        <translation>%1 images ne peuvent pas être comparées à %2 autres</translation>
    </message>
    <message>
        <source>The word of a gaze must not be negative.</source>
        <translation>Le mot d’un regard ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>Word %1 has two gazes.</source>
        <translation>Le mot %1 a deux regards.</translation>
    </message>
    <message>
        <source>The weights of a gaze must not be negative, and at least one must be above 0.</source>
        <translation>Les poids d’un regard ne doivent pas être négatifs, et l’un d’eux au moins doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>deletion %1 (random orders: %2 ± %3; lower is better), insertion %4 (%5 ± %6; higher is better)</source>
        <translation>suppression %1 (ordres aléatoires&#xa0;: %2 ± %3&#xa0;; plus bas est mieux), insertion %4 (%5 ± %6&#xa0;; plus haut est mieux)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hardly depends on the image: its probability is %2, and still %3 when the whole image is blurred. There is nothing for a map to find.</source>
        <translation>«&#xa0;%1&#xa0;» ne dépend guère de l’image&#xa0;: sa probabilité est de %2, et encore de %3 quand toute l’image est floutée. Une carte n’a rien à y trouver.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on better than chance: %2.</source>
        <translation>La carte de «&#xa0;%1&#xa0;» trouve mieux que le hasard ce dont le mot dépend&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word cannot do without better than chance, but not what is enough for it: %2.</source>
        <translation>La carte de «&#xa0;%1&#xa0;» trouve mieux que le hasard ce dont le mot ne peut se passer, mais pas ce qui lui suffit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what is enough for the word better than chance, but not what it cannot do without: %2.</source>
        <translation>La carte de «&#xa0;%1&#xa0;» trouve mieux que le hasard ce qui suffit au mot, mais pas ce dont il ne peut se passer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on no better than chance: %2.</source>
        <translation>La carte de «&#xa0;%1&#xa0;» ne trouve pas mieux que le hasard ce dont le mot dépend&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Keep words seen at least (times)</source>
        <translation>Garder les mots vus au moins (fois)</translation>
    </message>
    <message>
        <source>A gaze has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>Un regard a %1 poids, mais la grille du modèle a %2 x %3 cellules.</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used: lower warmup_steps or raise epochs.</source>
        <translation>L’échauffement (%1 étapes) dure au moins aussi longtemps que tout l’entraînement (%2 étapes), si bien que le taux d’apprentissage complet n’est jamais utilisé : réduisez warmup_steps ou augmentez epochs.</translation>
    </message>
    <message>
        <source>The model has no context index yet.</source>
        <translation>Le modèle n’a pas encore d’index des contextes.</translation>
    </message>
    <message>
        <source>Another model was opened meanwhile, so the page was not finished.</source>
        <translation>Un autre modèle a été ouvert entre-temps ; la page n’a pas été terminée.</translation>
    </message>
    <message>
        <source>%1 did not send the file that was asked for.</source>
        <translation>%1 n’a pas envoyé le fichier demandé.</translation>
    </message>
    <message>
        <source>What arrived is not the published file: its checksum is wrong. It was deleted.</source>
        <translation>Ce qui est arrivé n’est pas le fichier publié : sa somme de contrôle est fausse. Il a été supprimé.</translation>
    </message>
    <message>
        <source>There is no connection to %1: this computer seems to have no network.</source>
        <translation>Pas de connexion à %1 : cet ordinateur ne semble pas avoir de réseau.</translation>
    </message>
    <message>
        <source>%1 answers with the error %2.</source>
        <translation>%1 répond par l’erreur %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. What arrived is kept, and the download can be resumed.</source>
        <translation>La connexion à %1 s’est interrompue. Ce qui est arrivé est conservé et le téléchargement peut être repris.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; %2</source>
        <translation>son « %1 » %2</translation>
    </message>
    <message>
        <source>records that are left out</source>
        <translation>enregistrements omis</translation>
    </message>
    <message>
        <source>record without &quot;file_name&quot;</source>
        <translation>enregistrement sans « file_name »</translation>
    </message>
    <message>
        <source>record is left out: %1</source>
        <translation>l&apos;enregistrement est omis : %1</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>metadata.jsonl or another .jsonl file with &quot;file_name&quot; and &quot;text&quot; in each record</source>
        <translation>metadata.jsonl ou un autre fichier .jsonl avec « file_name » et « text » dans chaque enregistrement</translation>
    </message>
    <message>
        <source>does not name a column of images and one of captions</source>
        <translation>ne nomme pas une colonne d&apos;images et une de légendes</translation>
    </message>
    <message>
        <source>lines with too few columns</source>
        <translation>lignes avec trop peu de colonnes</translation>
    </message>
    <message>
        <source>has %1 of %2 columns</source>
        <translation>a %1 colonnes sur %2</translation>
    </message>
    <message>
        <source>lines that are left out</source>
        <translation>lignes omises</translation>
    </message>
    <message>
        <source>names no image</source>
        <translation>ne nomme aucune image</translation>
    </message>
    <message>
        <source>caption table</source>
        <translation>tableau de légendes</translation>
    </message>
    <message>
        <source>captions.txt, results.csv or another .csv or .tsv file whose first line names a column of images and one of captions</source>
        <translation>captions.txt, results.csv ou un autre fichier .csv ou .tsv dont la première ligne nomme une colonne d&apos;images et une de légendes</translation>
    </message>
    <message>
        <source>values that are left out</source>
        <translation>valeurs omises</translation>
    </message>
    <message>
        <source>images without &quot;filename&quot;</source>
        <translation>images sans « filename »</translation>
    </message>
    <message>
        <source>image without &quot;filename&quot;</source>
        <translation>image sans « filename »</translation>
    </message>
    <message>
        <source>%1; the images before it are used</source>
        <translation>%1 ; les images qui précèdent sont utilisées</translation>
    </message>
    <message>
        <source>Karpathy splits</source>
        <translation>Partition de Karpathy</translation>
    </message>
    <message>
        <source>dataset_coco.json, dataset_flickr8k.json or dataset_flickr30k.json next to the images</source>
        <translation>dataset_coco.json, dataset_flickr8k.json ou dataset_flickr30k.json à côté des images</translation>
    </message>
    <message>
        <source>what the context index holds does not fit together</source>
        <translation>le contenu de l’index des contextes n’est pas cohérent</translation>
    </message>
    <message>
        <source>The contexts of the model have another size than those of the index.</source>
        <translation>Les contextes du modèle n’ont pas la même taille que ceux de l’index.</translation>
    </message>
    <message>
        <source>what the context index says of its model is not valid</source>
        <translation>ce que l’index des contextes dit de son modèle n’est pas valide</translation>
    </message>
    <message>
        <source>the tensor %1 has another type or shape than that of a context index</source>
        <translation>le tenseur %1 a un autre type ou une autre forme que dans un index des contextes</translation>
    </message>
    <message>
        <source>the tensor %1 ends in the middle of a text</source>
        <translation>le tenseur %1 se termine au milieu d’un texte</translation>
    </message>
    <message>
        <source>is not a context index</source>
        <translation>n’est pas un index des contextes</translation>
    </message>
    <message>
        <source>What the context index says of itself</source>
        <translation>Ce que l’index des contextes dit de lui-même</translation>
    </message>
    <message>
        <source>was written by another version of Saccade; make the context index again</source>
        <translation>a été écrit par une autre version de Saccade ; créez de nouveau l’index des contextes</translation>
    </message>
    <message>
        <source>is the context index of another model, or of an earlier state of this one; make it again</source>
        <translation>est l’index des contextes d’un autre modèle, ou d’un état antérieur de celui-ci ; créez-le de nouveau</translation>
    </message>
    <message>
        <source>the folder for the context index cannot be made (%1)</source>
        <translation>le dossier de l’index des contextes ne peut pas être créé (%1)</translation>
    </message>
    <message>
        <source>is not a context index, so it is not replaced; choose another name</source>
        <translation>n’est pas un index des contextes et n’est pas remplacé ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>There is no epoch to animate.</source>
        <translation>Il n’y a aucune époque à animer.</translation>
    </message>
    <message>
        <source>METEOR: how well the words of the caption and of the best reference match, also by their stems and, where WordNet is installed, as synonyms, and how far they stand in the same order. Recall counts more than precision. 0 to 1, higher is better.</source>
        <translation>METEOR : à quel point les mots de la légende et de la meilleure référence concordent, aussi par leurs racines et, là où WordNet est installé, comme synonymes, et s&apos;ils sont dans le même ordre. Le rappel compte plus que la précision. De 0 à 1 ; plus c&apos;est haut, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>has no index of WordNet</source>
        <translation>n&apos;a pas d&apos;index de WordNet</translation>
    </message>
    <message>
        <source>libstemmer has no English stemmer</source>
        <translation>libstemmer n&apos;a pas de racinisateur anglais</translation>
    </message>
    <message>
        <source>there is no VGG of depth %1</source>
        <translation>il n’y a pas de VGG de profondeur %1</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption.</source>
        <translation>Aucune image de la partie « %1 » n’a de légende.</translation>
    </message>
    <message>
        <source>None of the images with captions can be read.</source>
        <translation>Aucune des images avec légendes ne peut être lue.</translation>
    </message>
    <message>
        <source>Several models caption together, but this is asked of one model. Choose one in the menu at the top.</source>
        <translation>Plusieurs modèles légendent ensemble, mais cette question s’adresse à un seul. Choisissez-en un dans le menu en haut.</translation>
    </message>
    <message>
        <source>is named more than once: a model adds nothing to itself</source>
        <translation>est nommé plus d’une fois&#xa0;: un modèle n’apporte rien à lui-même</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: models can only caption together if they have the same words</source>
        <translation>a un autre vocabulaire que %1&#xa0;: seuls des modèles qui ont les mêmes mots peuvent légender ensemble</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>Attention Rollout</translation>
    </message>
    <message>
        <source>The attention of all layers together, as each layer passes on what the one before took in</source>
        <translation>L’attention de toutes les couches ensemble, chacune transmettant ce que la précédente a retenu</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; needs a decoder with %2 layers of attention or more; that of this model has %3.</source>
        <translation>L’explication « %1 » demande un décodeur avec au moins %2 couches d’attention ; celui de ce modèle en a %3.</translation>
    </message>
    <message>
        <source>The temperature must be above 0.</source>
        <translation>La température doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The sharpness of attention must be 0 or more.</source>
        <translation>La netteté de l’attention doit être d’au moins 0.</translation>
    </message>
    <message>
        <source>The gate must be between 0 and 1.</source>
        <translation>La porte doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The caption has no words.</source>
        <translation>La légende ne contient aucun mot.</translation>
    </message>
    <message>
        <source>LSTM, adaptive attention: looks when it needs to</source>
        <translation>LSTM, attention adaptative : regarde quand il le faut</translation>
    </message>
    <message>
        <source>LSTM, hard attention: one place per word</source>
        <translation>LSTM, attention dure : un endroit par mot</translation>
    </message>
    <message>
        <source>LSTM, soft attention</source>
        <translation>LSTM, attention douce</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Taille du modèle</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word; a multiple of the number of heads</source>
        <translation>Taille du vecteur qui représente chaque mot ; un multiple du nombre de têtes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>How often words and image are looked at, one layer after another</source>
        <translation>Combien de fois les mots et l’image sont regardés, une couche après l’autre</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Maps of attention in each layer; each can look at something else</source>
        <translation>Cartes d’attention dans chaque couche ; chacune peut regarder autre chose</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>Taille de la couche interne</translation>
    </message>
    <message>
        <source>Size of the inner layer that follows the attention of each layer</source>
        <translation>Taille de la couche interne qui suit l’attention de chaque couche</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random in each layer, against learning by heart</source>
        <translation>Part des nombres supprimés au hasard dans chaque couche, contre l’apprentissage par cœur</translation>
    </message>
    <message>
        <source>The option &quot;decoder.size&quot; (%1) must be a multiple of &quot;decoder.heads&quot; (%2).</source>
        <translation>L’option « decoder.size » (%1) doit être un multiple de « decoder.heads » (%2).</translation>
    </message>
    <message>
        <source>Transformer, several maps per word</source>
        <translation>Transformer, plusieurs cartes par mot</translation>
    </message>
    <message>
        <source>The beam of %1 cannot be divided into %2 groups of the same size.</source>
        <translation>Le faisceau de %1 ne peut pas être divisé en %2 groupes de même taille.</translation>
    </message>
    <message>
        <source>The diversity must be above 0: without it all groups find the same captions.</source>
        <translation>La diversité doit être supérieure à 0&#xa0;: sans elle, tous les groupes trouvent les mêmes légendes.</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the number of captions drawn.</source>
        <translation>Le nombre d’hypothèses doit être entre 0 (toutes) et le nombre de légendes tirées.</translation>
    </message>
    <message>
        <source>With a top-k of 1 nothing is left to chance: all captions drawn would be the same.</source>
        <translation>Avec un top-k de 1, rien n’est laissé au hasard&#xa0;: toutes les légendes tirées seraient identiques.</translation>
    </message>
    <message>
        <source>Captions are either drawn or searched for in groups, not both.</source>
        <translation>Les légendes sont soit tirées, soit cherchées par groupes, pas les deux.</translation>
    </message>
    <message>
        <source>Top-k and top-p limit what is drawn: choose how many captions to draw, too.</source>
        <translation>Top-k et top-p limitent ce qui est tiré&#xa0;: choisissez aussi combien de légendes tirer.</translation>
    </message>
    <message>
        <source>Only a beam search without groups keeps what it considered.</source>
        <translation>Seule une recherche en faisceau sans groupes garde ce qu’elle a envisagé.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Diverse beam search: divide the beam into this many groups, each of which avoids the words of those before it</source>
        <translation>Recherche en faisceau diversifiée&#xa0;: diviser le faisceau en autant de groupes, dont chacun évite les mots des précédents</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>How much a word loses for each caption of an earlier group that has it at the same place; 0.2 to 0.8 works for most models</source>
        <translation>Ce qu’un mot perd pour chaque légende d’un groupe précédent qui l’a au même endroit&#xa0;; 0,2 à 0,8 convient à la plupart des modèles</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>Légendes tirées</translation>
    </message>
    <message>
        <source>Draw this many captions by the probabilities of their words, in place of a search; the most probable ones come first</source>
        <translation>Tirer autant de légendes selon les probabilités de leurs mots, au lieu d’une recherche&#xa0;; les plus probables viennent en premier</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Of what is drawn: below 1 probable words are drawn more often, above 1 improbable ones</source>
        <translation>Du tirage&#xa0;: en dessous de 1, les mots probables sont tirés plus souvent&#xa0;; au-dessus, les improbables</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw each word from this many most probable ones; 0: from all</source>
        <translation>Tirer chaque mot parmi autant des plus probables&#xa0;; 0&#xa0;: parmi tous</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw each word from the fewest most probable ones that have this probability together (nucleus sampling); 1: from all</source>
        <translation>Tirer chaque mot parmi les plus probables, en nombre minimal, qui ont ensemble cette probabilité (échantillonnage nucleus)&#xa0;; 1&#xa0;: parmi tous</translation>
    </message>
    <message>
        <source>Another number draws other captions; the same number draws the same ones again</source>
        <translation>Un autre nombre tire d’autres légendes&#xa0;; le même nombre tire de nouveau les mêmes</translation>
    </message>
    <message>
        <source>No repeated group of</source>
        <translation>Pas de répétition d’un groupe de</translation>
    </message>
    <message>
        <source>Never say a group of this many words twice in a caption; 0: no limit</source>
        <translation>Ne jamais dire deux fois un groupe d’autant de mots dans une légende&#xa0;; 0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>The models predict different numbers of words: %1 and %2.</source>
        <translation>Les modèles prédisent des nombres de mots différents&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Models that see the image by different grids cannot share a gaze.</source>
        <translation>Des modèles qui voient l’image par des grilles différentes ne peuvent pas partager un regard.</translation>
    </message>
    <message>
        <source>Location reward</source>
        <translation>Récompense de l’endroit</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly a place is learned after which the right word was more probable than usual (Xu et al. 2015)</source>
        <translation>Avec un décodeur qui regarde un endroit par mot : avec quelle force est appris un endroit après lequel le bon mot était plus probable que d’habitude (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>Location entropy</source>
        <translation>Entropie de l’endroit</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly it is kept from looking at the same place too soon (Xu et al. 2015)</source>
        <translation>Avec un décodeur qui regarde un endroit par mot : avec quelle force il est empêché de se fixer trop tôt sur un endroit (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>The images changed while they were captioned.</source>
        <translation>Les images ont changé pendant qu’elles étaient légendées.</translation>
    </message>
    <message>
        <source>The environment variable %1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>La variable d’environnement %1 doit être un nombre de %2 à %3, et non « %4 ».</translation>
    </message>
    <message>
        <source>The processes are on several machines and do not know where to meet: set the environment variable MASTER_ADDR to the name of the machine of the first.</source>
        <translation>Les processus sont sur plusieurs machines et ne savent pas où se rejoindre : donnez à la variable d’environnement MASTER_ADDR le nom de la machine du premier.</translation>
    </message>
    <message>
        <source>Images in each batch, with all their captions; more need more memory and give steadier steps</source>
        <translation>Images de chaque lot, avec toutes leurs légendes ; davantage demandent plus de mémoire et donnent des étapes plus régulières</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>Lots par étape</translation>
    </message>
    <message>
        <source>Batches whose gradients are added up before each step: as steady as one large batch, in the memory of a small one</source>
        <translation>Lots dont les gradients sont additionnés avant chaque étape : la régularité d’un grand lot, dans la mémoire d’un petit</translation>
    </message>
    <message>
        <source>Attention learning rate</source>
        <translation>Taux d’apprentissage, attention</translation>
    </message>
    <message>
        <source>Learning rate of what decides where the decoder looks; 0: as the rest of the decoder</source>
        <translation>Taux d’apprentissage de ce qui décide où le décodeur regarde ; 0 : comme le reste du décodeur</translation>
    </message>
    <message>
        <source>As the decoder</source>
        <translation>Comme le décodeur</translation>
    </message>
    <message>
        <source>The faster one</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Numbers that products in training are computed with: bfloat16 is faster on processors and GPUs that have it, and less exact; auto measures which is faster</source>
        <translation>Nombres avec lesquels les produits de l’entraînement sont calculés : bfloat16 est plus rapide sur les processeurs et GPU qui l’ont, et moins exact ; auto mesure le plus rapide</translation>
    </message>
    <message>
        <source>The captions of another process are not whole; do all run the same version?</source>
        <translation>Les légendes d’un autre processus sont incomplètes ; tous exécutent-ils la même version ?</translation>
    </message>
    <message>
        <source>Training computes in bfloat16.</source>
        <translation>L’entraînement calcule en bfloat16.</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, for which this computer has no instructions; float32 is likely to be faster.</source>
        <translation>L’entraînement calcule en bfloat16, pour lequel cet ordinateur n’a pas d’instructions ; float32 est sans doute plus rapide.</translation>
    </message>
    <message>
        <source>Training computes in float32: this computer has no instructions for bfloat16.</source>
        <translation>L’entraînement calcule en float32 : cet ordinateur n’a pas d’instructions pour bfloat16.</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, measured to be %1 times as fast as float32.</source>
        <translation>L’entraînement calcule en bfloat16, mesuré %1 fois aussi rapide que float32.</translation>
    </message>
    <message>
        <source>Training computes in float32: bfloat16 was measured to be %1 times as fast.</source>
        <translation>L’entraînement calcule en float32 : bfloat16 a été mesuré %1 fois aussi rapide.</translation>
    </message>
    <message>
        <source>The decoder &quot;%1&quot; has no learning rate for its attention; leave out the option &quot;attention_learning_rate&quot;.</source>
        <translation>Le décodeur « %1 » n’a pas de taux d’apprentissage pour son attention ; retirez l’option « attention_learning_rate ».</translation>
    </message>
    <message>
        <source>Another of the processes that train together has ended or cannot be reached any more (%1). Training can be resumed from the last checkpoint.</source>
        <translation>Un autre des processus qui entraînent ensemble s’est terminé ou n’est plus joignable (%1). L’entraînement peut reprendre au dernier point de contrôle.</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3 (%4).</source>
        <translation>Les %1 processus qui doivent entraîner ensemble ne se sont pas rejoints à %2, port %3 (%4).</translation>
    </message>
    <message>
        <source>Process %1 sees other images, options or checkpoints than the first one; the dataset and the run directory must be in folders that all processes share.</source>
        <translation>Le processus %1 voit d’autres images, options ou points de contrôle que le premier ; le jeu de données et le dossier de l’entraînement doivent être dans des dossiers partagés par tous les processus.</translation>
    </message>
    <message>
        <source>Training computes in %1, as before.</source>
        <translation>L’entraînement calcule en %1, comme avant.</translation>
    </message>
    <message>
        <source>%1 processes train together; each takes its share of every batch of %2 images.</source>
        <translation>%1 processus entraînent ensemble ; chacun prend sa part de chaque lot de %2 images.</translation>
    </message>
    <message>
        <source>TorchScript file</source>
        <translation>Fichier TorchScript</translation>
    </message>
    <message>
        <source>Exported network that is the encoder: images [B, 3, H, W] in, a grid [B, C, rows, columns] out. The file is a program: only choose one that you trust</source>
        <translation>Réseau exporté qui sert d’encodeur&#xa0;: images [B, 3, H, W] en entrée, grille [B, C, lignes, colonnes] en sortie. Le fichier est un programme&#xa0;: n’en choisissez qu’un de confiance</translation>
    </message>
    <message>
        <source>is too large for an encoder</source>
        <translation>est trop grand pour un encodeur</translation>
    </message>
    <message>
        <source>The encoder is the TorchScript file %1. Such a file is a program, which can do whatever you can do. If you trust it, start Saccade with --allow-torchscript.</source>
        <translation>L’encodeur est le fichier TorchScript %1. Un tel fichier est un programme, qui peut faire tout ce que vous pouvez faire. Si vous lui faites confiance, lancez Saccade avec --allow-torchscript.</translation>
    </message>
    <message>
        <source>cannot be loaded as TorchScript: %1</source>
        <translation>ne peut pas être chargé comme TorchScript&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot compute features of an image of %1 x %2 pixels: %3</source>
        <translation>ne peut pas calculer les caractéristiques d’une image de %1 x %2 pixels&#xa0;: %3</translation>
    </message>
    <message>
        <source>gives no tensor, but an encoder gives one of four dimensions</source>
        <translation>ne donne pas de tenseur, alors qu’un encodeur en donne un de quatre dimensions</translation>
    </message>
    <message>
        <source>does not give features in the form [images, channels, rows, columns]</source>
        <translation>ne donne pas de caractéristiques de la forme [images, canaux, lignes, colonnes]</translation>
    </message>
    <message>
        <source>The encoder &quot;%1&quot; needs a file: torchscript:FILE.</source>
        <translation>L’encodeur «&#xa0;%1&#xa0;» a besoin d’un fichier&#xa0;: torchscript:FICHIER.</translation>
    </message>
    <message>
        <source>is not the file that the model was trained with: its checksum is %1, not %2</source>
        <translation>n’est pas le fichier avec lequel le modèle a été entraîné&#xa0;: sa somme de contrôle est %1, pas %2</translation>
    </message>
    <message>
        <source>The encoder is a TorchScript file, which has its own weights: leave &quot;encoder_weights&quot; empty.</source>
        <translation>L’encodeur est un fichier TorchScript, qui a ses propres poids&#xa0;: laissez «&#xa0;encoder_weights&#xa0;» vide.</translation>
    </message>
    <message>
        <source>There already is a decoder &quot;%1&quot;.</source>
        <translation>Il existe déjà un décodeur « %1 ».</translation>
    </message>
    <message>
        <source>The program in %1 was not allowed to run.</source>
        <translation>Le programme contenu dans %1 n’a pas été autorisé à s’exécuter.</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>Garder la forme</translation>
    </message>
    <message>
        <source>Image shape</source>
        <translation>Forme des images</translation>
    </message>
    <message>
        <source>How an image becomes what the encoder sees: a square, by distorting it, keeping its middle or filling it up with grey; or a rectangle in its own shape with about as many cells</source>
        <translation>Comment une image devient ce que voit l’encodeur : un carré, en la déformant, en gardant son milieu ou en la complétant avec du gris ; ou un rectangle de sa propre forme avec à peu près autant de cellules</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Mélangées</translation>
    </message>
    <message>
        <source>Sorted by caption</source>
        <translation>Triées par légende</translation>
    </message>
    <message>
        <source>Order of images</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>Shuffled anew for each epoch, or sorted by first caption: batches then hold similar images, which shows why shuffling matters</source>
        <translation>Mélangées de nouveau à chaque époque, ou triées selon leur première légende : les lots contiennent alors des images semblables, ce qui montre pourquoi il faut mélanger</translation>
    </message>
</context>
<context>
    <name>ExplainedPage</name>
    <message>
        <source>Point at a word to see where the model looked for it.</source>
        <translation>Pointez un mot pour voir où le modèle a regardé pour le dire.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>without the image</source>
        <translation>sans l’image</translation>
    </message>
    <message>
        <source>seen in the image</source>
        <translation>vu dans l’image</translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation>absent du vocabulaire</translation>
    </message>
    <message>
        <source>Deletion: image blurred</source>
        <translation>Suppression : image floutée</translation>
    </message>
    <message>
        <source>Insertion: image brought back</source>
        <translation>Insertion : image rétablie</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>ordres aléatoires</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>toute l’image uniformément</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Current view</source>
        <translation>Vue actuelle</translation>
    </message>
    <message>
        <source>Attention sheet</source>
        <translation>Planche d’attention</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Attention data</source>
        <translation>Données d’attention</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>Légendes de la galerie</translation>
    </message>
    <message>
        <source>The picture as you see it now, with the caption and a legend below.</source>
        <translation>L’image telle que vous la voyez, avec sa légende et l’échelle des couleurs en dessous.</translation>
    </message>
    <message>
        <source>The image and one tile for each word: its attention, probability and gate.</source>
        <translation>L’image et une vignette par mot&#xa0;: son attention, sa probabilité et sa porte.</translation>
    </message>
    <message>
        <source>The caption word by word, with the attention of each.</source>
        <translation>La légende mot à mot, avec l’attention de chacun.</translation>
    </message>
    <message>
        <source>The numbers behind the maps: every word, and the weight of every cell.</source>
        <translation>Les nombres derrière les cartes&#xa0;: chaque mot, et le poids de chaque cellule.</translation>
    </message>
    <message>
        <source>The captions of all images that have one.</source>
        <translation>Les légendes de toutes les images qui en ont une.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF, lisible partout</translation>
    </message>
    <message>
        <source>MP4 video, smaller and smoother</source>
        <translation>Vidéo MP4, plus légère et plus fluide</translation>
    </message>
    <message>
        <source>CSV table, a line for each cell</source>
        <translation>Tableau CSV, une ligne par cellule</translation>
    </message>
    <message>
        <source>JSON, with alternatives</source>
        <translation>JSON, avec les autres possibilités</translation>
    </message>
    <message>
        <source>Text files (.txt) next to the images</source>
        <translation>Fichiers texte (.txt) à côté des images</translation>
    </message>
    <message>
        <source>One results file (JSON), as COCO has it</source>
        <translation>Un seul fichier de résultats (JSON), comme pour COCO</translation>
    </message>
    <message>
        <source>Exploration as a web page</source>
        <translation>Exploration en page web</translation>
    </message>
    <message>
        <source>One file for a browser: words to point at, their maps, and whether each map can be trusted. Testing the maps takes a few seconds per word.</source>
        <translation>Un fichier pour un navigateur : des mots à pointer, leurs cartes, et si l’on peut se fier à chaque carte. Tester les cartes prend quelques secondes par mot.</translation>
    </message>
    <message>
        <source>HTML, needs no network</source>
        <translation>HTML, sans réseau</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no caption to export.</source>
        <translation>Il n’y a aucune légende à exporter.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>&lt; 1 %</source>
        <comment>a share</comment>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>outlined: the smallest region that holds %1 of the attention</source>
        <translation>contour&#xa0;: la plus petite région qui contient %1 de l’attention</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>porte %1</translation>
    </message>
    <message>
        <source>%1 % of the attention outlined</source>
        <translation>contour&#xa0;: %1 % de l’attention</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(aucun mot)</translation>
    </message>
    <message>
        <source>attention: %1 ×</source>
        <translation>attention&#xa0;: %1&#xa0;×</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>%1&#xa0;× uniforme</translation>
    </message>
    <message>
        <source>peak %1 × even</source>
        <translation>maximum %1&#xa0;× uniforme</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map</source>
        <translation>× uniforme&#xa0;: multiple de l’attention d’une carte uniforme</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map (the line)</source>
        <translation>× uniforme&#xa0;: multiple de l’attention d’une carte uniforme (le trait)</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>non vu par le modèle</translation>
    </message>
    <message>
        <source>log probability %1</source>
        <translation>log-probabilité %1</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>%: probability of the word</source>
        <translation>%&#xa0;: probabilité du mot</translation>
    </message>
    <message>
        <source>gate: how much the word draws on the image</source>
        <translation>porte&#xa0;: à quel point le mot s’appuie sur l’image</translation>
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>Previous word</source>
        <translation>Mot précédent</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it.</source>
        <translation>Le mot précédent, sous la forme du vecteur que le modèle a appris pour lui.</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it, plus the code of its position.</source>
        <translation>Le mot précédent, sous la forme du vecteur que le modèle a appris pour lui, plus l’encodage de sa position.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>The mean of the grid, projected; the LSTM reads it together with each word.</source>
        <translation>La moyenne de la grille, projetée&#xa0;; le LSTM la lit avec chaque mot.</translation>
    </message>
    <message>
        <source>Previous state</source>
        <translation>État précédent</translation>
    </message>
    <message>
        <source>The output of the LSTM after the words so far.</source>
        <translation>La sortie du LSTM après les mots précédents.</translation>
    </message>
    <message>
        <source>Previous memory</source>
        <translation>Mémoire précédente</translation>
    </message>
    <message>
        <source>What the LSTM remembers of the words so far (its cell state).</source>
        <translation>Ce que le LSTM retient des mots précédents (son état de cellule).</translation>
    </message>
    <message>
        <source>Scores e</source>
        <translation>Scores e</translation>
    </message>
    <message>
        <source>How well each cell of the image fits what the state asks for.</source>
        <translation>À quel point chaque cellule de l’image répond à ce que demande l’état.</translation>
    </message>
    <message>
        <source>Attention α</source>
        <translation>Attention α</translation>
    </message>
    <message>
        <source>The scores as shares that sum to 1: where the model looks.</source>
        <translation>Les scores convertis en parts dont la somme vaut 1&#xa0;: là où le modèle regarde.</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>Contexte z</translation>
    </message>
    <message>
        <source>The mean of the annotation vectors, weighted by attention.</source>
        <translation>La moyenne des vecteurs d’annotation, pondérée par l’attention.</translation>
    </message>
    <message>
        <source>The annotation vector of the cell with the most attention.</source>
        <translation>Le vecteur d’annotation de la cellule qui reçoit le plus d’attention.</translation>
    </message>
    <message>
        <source>Gate β</source>
        <translation>Porte β</translation>
    </message>
    <message>
        <source>How much of the context is let through: 0 is nothing, 1 is all of it.</source>
        <translation>La part du contexte qui passe&#xa0;: 0, rien&#xa0;; 1, tout.</translation>
    </message>
    <message>
        <source>Gate 1 − β</source>
        <translation>Porte 1 − β</translation>
    </message>
    <message>
        <source>Gated context</source>
        <translation>Contexte filtré</translation>
    </message>
    <message>
        <source>What the word takes from the image.</source>
        <translation>Ce que le mot tire de l’image.</translation>
    </message>
    <message>
        <source>From the word</source>
        <translation>Du mot</translation>
    </message>
    <message>
        <source>What the previous word contributes to the gates of the LSTM.</source>
        <translation>La contribution du mot précédent aux portes du LSTM.</translation>
    </message>
    <message>
        <source>From the state</source>
        <translation>De l’état</translation>
    </message>
    <message>
        <source>What the state contributes to the gates of the LSTM.</source>
        <translation>La contribution de l’état aux portes du LSTM.</translation>
    </message>
    <message>
        <source>From the image</source>
        <translation>De l’image</translation>
    </message>
    <message>
        <source>What the image contributes to the gates of the LSTM.</source>
        <translation>La contribution de l’image aux portes du LSTM.</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>Porte d’entrée</translation>
    </message>
    <message>
        <source>How much of what is new goes into the memory.</source>
        <translation>La part du nouveau qui entre dans la mémoire.</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Porte d’oubli</translation>
    </message>
    <message>
        <source>How much of the memory is kept.</source>
        <translation>La part de la mémoire qui est conservée.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>What could go into the memory.</source>
        <translation>Ce qui pourrait entrer dans la mémoire.</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Porte de sortie</translation>
    </message>
    <message>
        <source>How much of the memory is let out.</source>
        <translation>La part de la mémoire que la porte laisse sortir.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>The memory after this word.</source>
        <translation>La mémoire après ce mot.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The output of the LSTM; with the context and the previous word, it predicts this word.</source>
        <translation>La sortie du LSTM&#xa0;; avec le contexte et le mot précédent, elle prédit ce mot.</translation>
    </message>
    <message>
        <source>The output of the LSTM, which asks for a place to look at and predicts the word.</source>
        <translation>La sortie du LSTM, qui demande un endroit à regarder et prédit le mot.</translation>
    </message>
    <message>
        <source>Sentinel s</source>
        <translation>Sentinelle s</translation>
    </message>
    <message>
        <source>What the memory has to offer in place of the image.</source>
        <translation>Ce que la mémoire peut offrir à la place de l’image.</translation>
    </message>
    <message>
        <source>Sentinel score</source>
        <translation>Score de la sentinelle</translation>
    </message>
    <message>
        <source>How well the sentinel fits, in competition with the cells.</source>
        <translation>À quel point la sentinelle convient, en concurrence avec les cellules.</translation>
    </message>
    <message>
        <source>Sentinel weight β</source>
        <translation>Poids β de la sentinelle</translation>
    </message>
    <message>
        <source>How much the sentinel counts against the image: 1 is the memory alone, 0 the image alone.</source>
        <translation>À quel point la sentinelle compte par rapport à l’image&#xa0;: 1, la mémoire seule&#xa0;; 0, l’image seule.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>A number for each word of the vocabulary; the softmax turns them into probabilities p.</source>
        <translation>Un nombre par mot du vocabulaire&#xa0;; le softmax en fait des probabilités p.</translation>
    </message>
    <message>
        <source>Layer %1: words</source>
        <translation>Couche %1&#xa0;: mots</translation>
    </message>
    <message>
        <source>How much each head looks at each word so far, one row per head.</source>
        <translation>À quel point chaque tête regarde chaque mot précédent, une ligne par tête.</translation>
    </message>
    <message>
        <source>Layer %1: attention</source>
        <translation>Couche %1&#xa0;: attention</translation>
    </message>
    <message>
        <source>Where the heads of this layer look, on average.</source>
        <translation>Où regardent en moyenne les têtes de cette couche.</translation>
    </message>
    <message>
        <source>Layer %1: context</source>
        <translation>Couche %1&#xa0;: contexte</translation>
    </message>
    <message>
        <source>What the heads of this layer take from the image, concatenated head by head.</source>
        <translation>Ce que les têtes de cette couche tirent de l’image, concaténé tête par tête.</translation>
    </message>
    <message>
        <source>Layer %1: stream</source>
        <translation>Couche %1&#xa0;: flux</translation>
    </message>
    <message>
        <source>The vector of the word (the residual stream), to which each layer adds what it found.</source>
        <translation>Le vecteur du mot (le flux résiduel), auquel chaque couche ajoute ce qu’elle a trouvé.</translation>
    </message>
    <message>
        <source>Encoder %1</source>
        <translation>Encodeur %1</translation>
    </message>
    <message>
        <source>The %3 channels of this stage that vary most across the image, each from dark to bright. %1 parameters, %2 ms.</source>
        <translation>Les %3 canaux de cet étage qui varient le plus sur l’image, chacun du sombre au clair. %1 paramètres, %2 ms.</translation>
    </message>
    <message>
        <source>Location s</source>
        <translation>Lieu s</translation>
    </message>
    <message>
        <source>The one cell that the model looks at: here the one with the most attention. In training it is drawn at random, with α as the chances.</source>
        <translation>La seule cellule que le modèle regarde&#xa0;: ici celle qui a le plus d’attention. À l’entraînement, elle est tirée au hasard selon les probabilités α.</translation>
    </message>
    <message>
        <source>What the whole image contributes to the gates of the LSTM.</source>
        <translation>Ce que l’image entière apporte aux portes du LSTM.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>What the gates of the LSTM start from, whatever word or image.</source>
        <translation>Ce dont partent les portes du LSTM, quels que soient le mot et l’image.</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>Porte de la sentinelle</translation>
    </message>
    <message>
        <source>How much of the memory goes into the sentinel.</source>
        <translation>La part de la mémoire qui entre dans la sentinelle.</translation>
    </message>
    <message>
        <source>Layer %1: queries</source>
        <translation>Couche %1&#xa0;: requêtes</translation>
    </message>
    <message>
        <source>What each head asks the image for, one row per head.</source>
        <translation>Ce que chaque tête demande à l’image, une ligne par tête.</translation>
    </message>
    <message>
        <source>Layer %1: heads</source>
        <translation>Couche %1&#xa0;: têtes</translation>
    </message>
    <message>
        <source>Where each head of this layer looks, each from dark to bright.</source>
        <translation>Où regarde chaque tête de cette couche, chacune du sombre au clair.</translation>
    </message>
</context>
<context>
    <name>GalleryExport</name>
    <message>
        <source>%1 is not a file, so no caption can be saved next to it</source>
        <translation>%1 n’est pas un fichier, aucune légende ne peut donc être enregistrée à côté</translation>
    </message>
    <message>
        <source>the caption of %1 is empty</source>
        <translation>la légende de %1 est vide</translation>
    </message>
</context>
<context>
    <name>OfferedModels</name>
    <message>
        <source>With Saccade</source>
        <translation>Fournis avec Saccade</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Entraînements récents</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation des données</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
</context>
<context>
    <name>OwnModelChapter</name>
    <message>
        <source>Your photographs</source>
        <translation>Vos photographies</translation>
    </message>
    <message>
        <source>You need photographs with captions: a folder with a text file of the same name beside each image, one caption per line. A few hundred are enough to teach the model something new. The captions that Saccade has exported can be a start: correct them and learn from them.

None at hand? Click “Make a Scenes dataset…”.</source>
        <translation>Il vous faut des photographies avec des légendes : un dossier avec, à côté de chaque image, un fichier texte du même nom, une légende par ligne. Quelques centaines suffisent pour apprendre quelque chose de nouveau au modèle. Les légendes que Saccade a exportées peuvent servir de point de départ : corrigez-les et faites apprendre le modèle sur elles.

Pas de photographies ? Cliquez sur « Créer un jeu Scenes… ».</translation>
    </message>
    <message>
        <source>Drop the folder on the page, or choose it there.</source>
        <translation>Déposez le dossier sur la page, ou choisissez-le là.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>For a few hundred photographs, the recipe that the page suggests starts from the model that comes with the program, so that your model only has to learn what is new. The page says how long the run will take.</source>
        <translation>Pour quelques centaines de photographies, la recette que propose la page part du modèle fourni avec le programme ; votre modèle n’a donc à apprendre que ce qui est nouveau. La page dit combien de temps l’entraînement prendra.</translation>
    </message>
    <message>
        <source>Start the training.</source>
        <translation>Démarrez l’entraînement.</translation>
    </message>
    <message>
        <source>Watch it, and stop in time</source>
        <translation>Le suivre, et l’arrêter à temps</translation>
    </message>
    <message>
        <source>With little data a model soon overfits: it learns the captions by heart. Watch the validation loss. You lose nothing by stopping early: the best epoch is kept, and a run can be resumed.</source>
        <translation>Avec peu de données, un modèle tombe vite en surapprentissage : il apprend les légendes par cœur. Surveillez la perte de validation. Vous ne perdez rien à arrêter tôt : la meilleure époque est conservée, et un entraînement peut être repris.</translation>
    </message>
    <message>
        <source>Wait for the end, or click “Stop” after an epoch.</source>
        <translation>Attendez la fin, ou cliquez sur « Arrêter » après une époque.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>A trained model is one file, best.safetensors in the folder of the run. You can use it in this window and on the command line, and give it to others.</source>
        <translation>Un modèle entraîné est un seul fichier, best.safetensors dans le dossier de l’entraînement. Vous pouvez l’utiliser dans cette fenêtre et en ligne de commande, et le donner à d’autres.</translation>
    </message>
    <message>
        <source>Open your model: click “Caption with this model” after the training, or open its file here.</source>
        <translation>Ouvrez votre modèle : cliquez sur « Légender avec ce modèle » après l’entraînement, ou ouvrez son fichier ici.</translation>
    </message>
    <message>
        <source>Your model and the original</source>
        <translation>Votre modèle et l’original</translation>
    </message>
    <message>
        <source>Better on your photographs, and as good on others? Compare the two word by word, on an image that neither learned from.</source>
        <translation>Meilleur sur vos photographies, et aussi bon sur d’autres ? Comparez les deux mot à mot, sur une image dont aucun des deux n’a appris.</translation>
    </message>
    <message>
        <source>Click “Choose a model…” and choose the one that comes with Saccade.</source>
        <translation>Cliquez sur « Choisir un modèle… » et choisissez celui fourni avec Saccade.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>A web page of a caption holds the image, the words and where the model looked, in a single file, to hand in or to send.</source>
        <translation>La page web d’une légende contient l’image, les mots et les endroits où le modèle a regardé, dans un seul fichier, à rendre ou à envoyer.</translation>
    </message>
    <message>
        <source>Click “Export…” and choose “Exploration as a web page”.</source>
        <translation>Cliquez sur « Exporter… » et choisissez « Exploration en page web ».</translation>
    </message>
    <message>
        <source>Which model is surer?</source>
        <translation>Quel modèle est le plus sûr ?</translation>
    </message>
    <message>
        <source>Sure does not mean right. But a model that knows this kind of image usually gives its words higher probabilities. For this question, your own model must be the open one.</source>
        <translation>Sûr ne veut pas dire juste. Mais un modèle qui connaît ce genre d’images donne en général des probabilités plus élevées à ses mots. Pour cette question, c’est votre propre modèle qui doit être ouvert.</translation>
    </message>
    <message>
        <source>Which of the two models gives its own caption of this image the higher probability per word?</source>
        <translation>Lequel des deux modèles donne à sa propre légende de cette image la plus haute probabilité par mot ?</translation>
    </message>
    <message>
        <source>The open model, “%1”</source>
        <translation>Le modèle ouvert, « %1 »</translation>
    </message>
    <message>
        <source>The model that comes with the program</source>
        <translation>Le modèle fourni avec le programme</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Il n’y a pas de légende à interroger.</translation>
    </message>
    <message>
        <source>The open model: “%1”, %2 per word. The other model: “%3”, %4 per word.</source>
        <translation>Le modèle ouvert : « %1 », %2 par mot. L’autre modèle : « %3 », %4 par mot.</translation>
    </message>
    <message>
        <source>Plan a model for a subject of your own, such as the birds of your town. Which images do you need, how many, and who writes the captions?</source>
        <translation>Concevez un modèle pour un sujet à vous, par exemple les oiseaux de votre ville. De quelles images avez-vous besoin, combien, et qui écrit les légendes ?</translation>
    </message>
    <message>
        <source>Images of each kind in many places, lights and seasons, at least several dozen of each; several people write the captions, so that the model does not learn the habits of one.</source>
        <translation>Des images de chaque espèce, dans beaucoup de lieux, de lumières et de saisons, au moins plusieurs dizaines de chacune ; plusieurs personnes écrivent les légendes, pour que le modèle n’apprenne pas les habitudes d’une seule.</translation>
    </message>
    <message>
        <source>You have 400 photographs. How do you divide them between training and validation, and what must not happen?</source>
        <translation>Vous avez 400 photographies. Comment les répartissez-vous entre entraînement et validation, et que faut-il éviter ?</translation>
    </message>
    <message>
        <source>For instance 350 and 50. Photographs of the same moment must not be on both sides, or the validation images are no longer new to the model.</source>
        <translation>Par exemple 350 et 50. Des photographies du même moment ne doivent pas se trouver des deux côtés, sinon les images de validation ne sont plus nouvelles pour le modèle.</translation>
    </message>
    <message>
        <source>Your model scores higher than the bundled one on your validation images and lower on COCO. Is it better?</source>
        <translation>Votre modèle obtient de meilleurs scores que le modèle fourni sur vos images de validation, et de moins bons sur COCO. Est-il meilleur ?</translation>
    </message>
    <message>
        <source>For your photographs, yes; in general, no. It has forgotten something.</source>
        <translation>Pour vos photographies, oui ; en général, non. Il a oublié quelque chose.</translation>
    </message>
    <message>
        <source>May you train on photographs of your classmates? What do you need to clear first?</source>
        <translation>Avez-vous le droit d’entraîner un modèle sur des photographies de vos camarades de classe ? Que faut-il régler d’abord ?</translation>
    </message>
    <message>
        <source>Only with their consent, and that of their parents where they are minors. A model can reveal what it learned from.</source>
        <translation>Seulement avec leur accord, et celui de leurs parents s’ils sont mineurs. Un modèle peut révéler ce dont il a appris.</translation>
    </message>
    <message>
        <source>Your own model</source>
        <translation>Votre propre modèle</translation>
    </message>
    <message>
        <source>Train on your photographs, compare, use it, and hand it in.</source>
        <translation>L’entraîner sur vos photographies, le comparer, l’utiliser et le rendre.</translation>
    </message>
</context>
<context>
    <name>PredictionChapter</name>
    <message>
        <source>Your own photograph</source>
        <translation>Votre propre photographie</translation>
    </message>
    <message>
        <source>The model learned from a certain kind of image. How well it does on yours depends on how similar they are; if yours is very different, the window says so.</source>
        <translation>Le modèle a appris d’un certain genre d’images. Sa réussite sur les vôtres dépend de leur ressemblance ; si la vôtre est très différente, la fenêtre le dit.</translation>
    </message>
    <message>
        <source>Open one of your photographs, or drop it on the window.</source>
        <translation>Ouvrez une de vos photographies, ou déposez-la sur la fenêtre.</translation>
    </message>
    <message>
        <source>Your caption and the model</source>
        <translation>Votre légende et le modèle</translation>
    </message>
    <message>
        <source>The model can also say how probable it finds your caption, word by word. A low probability means that it would hardly have said the word there: it did not see it, or captions seldom put it that way.</source>
        <translation>Le modèle peut aussi dire à quel point il trouve votre légende probable, mot à mot. Une probabilité faible signifie qu’il n’aurait guère dit ce mot à cet endroit : il n’a pas vu la chose, ou les légendes l’expriment rarement ainsi.</translation>
    </message>
    <message>
        <source>Type your own caption of the image and click “Ask”.</source>
        <translation>Saisissez votre propre légende de l’image et cliquez sur « Demander ».</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>Et si l’image était différente ?</translation>
    </message>
    <message>
        <source>The best way to find out what a word depends on is to change the image. Cover an object and see whether its word disappears; cover something else and see whether it stays.</source>
        <translation>La meilleure façon de savoir de quoi dépend un mot est de changer l’image. Cachez un objet et voyez si son mot disparaît ; cachez autre chose et voyez s’il reste.</translation>
    </message>
    <message>
        <source>Paint over a part of the image.</source>
        <translation>Peignez sur une partie de l’image.</translation>
    </message>
    <message>
        <source>Can the map be trusted?</source>
        <translation>Peut-on se fier à la carte ?</translation>
    </message>
    <message>
        <source>A map may look convincing and be wrong. The test blurs the image bit by bit, the brightest part of the map first, and compares this with random orders. Only if the probability of the word falls sooner than by chance does the map show what the word depends on.</source>
        <translation>Une carte peut sembler convaincante et être fausse. Le test floute l’image peu à peu, en commençant par la partie la plus claire de la carte, et compare cela à des ordres aléatoires. Ce n’est que si la probabilité du mot chute plus tôt que par hasard que la carte montre ce dont le mot dépend.</translation>
    </message>
    <message>
        <source>Click a word and wait for the result.</source>
        <translation>Cliquez sur un mot et attendez le résultat.</translation>
    </message>
    <message>
        <source>Seen or guessed?</source>
        <translation>Vu ou deviné ?</translation>
    </message>
    <message>
        <source>In the captions that a model learned from, the person at the stove is usually “a woman” and the thing on a desk “a laptop”. It learns such habits and follows them even where the image shows something else. This question compares each word with what the model would say without the image.</source>
        <translation>Dans les légendes dont un modèle a appris, la personne devant la cuisinière est en général « a woman », et la chose sur un bureau « a laptop ». Il apprend ces habitudes et les suit même là où l’image montre autre chose. Cette question compare chaque mot à ce que le modèle dirait sans l’image.</translation>
    </message>
    <message>
        <source>Find the words of the caption that it would have said without the image.</source>
        <translation>Trouvez les mots de la légende qu’il aurait dits sans l’image.</translation>
    </message>
    <message>
        <source>Cover what it looked at</source>
        <translation>Cacher ce qu’il a regardé</translation>
    </message>
    <message>
        <source>The part of the image that the marked word looked at most is made grey, and the model captions what is left. Click another word to ask about that one.</source>
        <translation>La partie de l’image que le mot marqué a le plus regardée est mise en gris, et le modèle légende ce qui reste. Cliquez sur un autre mot pour que la question porte sur celui-là.</translation>
    </message>
    <message>
        <source>Which word of the caption changes first?</source>
        <translation>Quel mot de la légende change en premier ?</translation>
    </message>
    <message>
        <source>None: the caption stays the same</source>
        <translation>Aucun : la légende reste la même</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Il n’y a pas de légende à interroger.</translation>
    </message>
    <message>
        <source>With the part that “%1” looked at made grey, it says “%2”.</source>
        <translation>Quand la partie que « %1 » a regardée est mise en gris, il dit « %2 ».</translation>
    </message>
    <message>
        <source>Caption five photographs of your own with the model. Note for each: right, partly right, wrong. What do the wrong ones have in common?</source>
        <translation>Légendez cinq de vos photographies avec le modèle. Notez pour chacune : juste, en partie juste, fausse. Qu’ont les légendes fausses en commun ?</translation>
    </message>
    <message>
        <source>Often: unusual views, small or hidden things, things missing from the training images, drawings or text, several things at once.</source>
        <translation>Souvent : des points de vue inhabituels, des choses petites ou cachées, des choses absentes des images d’entraînement, des dessins ou du texte, plusieurs choses à la fois.</translation>
    </message>
    <message>
        <source>The model says “a man with a surfboard” of a woman with an ironing board on a beach. Name two habits of the training captions that may be behind it.</source>
        <translation>Le modèle dit « a man with a surfboard » d’une femme avec une planche à repasser sur une plage. Nommez deux habitudes des légendes d’entraînement qui peuvent l’expliquer.</translation>
    </message>
    <message>
        <source>Boards on beaches were usually surfboards, and people with surfboards were called “man” more often than “woman”.</source>
        <translation>Les planches sur les plages étaient en général des planches de surf, et les personnes avec une planche de surf y étaient appelées « man » plus souvent que « woman ».</translation>
    </message>
    <message>
        <source>You cover the dog and the model still says “dog”. Give two possible reasons.</source>
        <translation>Vous cachez le chien et le modèle dit encore « dog ». Donnez deux raisons possibles.</translation>
    </message>
    <message>
        <source>Something else gives the dog away (a leash, a lawn, a shadow), or the model says “dog” in such scenes without looking.</source>
        <translation>Quelque chose d’autre trahit le chien (une laisse, une pelouse, une ombre), ou bien le modèle dit « dog » dans de telles scènes sans regarder.</translation>
    </message>
    <message>
        <source>A company wants to caption photographs for blind people with such a model. What should it check first?</source>
        <translation>Une entreprise veut décrire des photographies pour des personnes aveugles avec un tel modèle. Que devrait-elle vérifier d’abord ?</translation>
    </message>
    <message>
        <source>How often the model is wrong on the kind of photographs they take, whether it says when it is unsure, and whether its errors hit some groups of people more than others.</source>
        <translation>À quelle fréquence le modèle se trompe sur le genre de photographies qu’elles prennent, s’il dit quand il n’est pas sûr, et si ses erreurs touchent certains groupes de personnes plus que d’autres.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Your own photograph: where the model fails, and why.</source>
        <translation>Votre propre photographie : où le modèle échoue, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Scenes</source>
        <translation>Scenes</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>A few hundred photographs</source>
        <translation>Quelques centaines de photographies</translation>
    </message>
    <message>
        <source>Scenes, with an encoder from nothing</source>
        <translation>Scenes, avec un encodeur appris de zéro</translation>
    </message>
    <message>
        <source>Scenes, in two minutes</source>
        <translation>Scenes, en deux minutes</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>With penalties</source>
        <translation>Avec pénalités</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Training perplexity</source>
        <translation>Perplexité d’entraînement</translation>
    </message>
    <message>
        <source>Validation perplexity</source>
        <translation>Perplexité de validation</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>Légendes par seconde</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Difference between words</source>
        <translation>Différence entre les mots</translation>
    </message>
    <message>
        <source>Distance from even</source>
        <translation>Écart à l’uniforme</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>Légendes répétées</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>On named objects</source>
        <translation>Sur les objets nommés</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Rapport de masse</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>Pointing game</translation>
    </message>
</context>
<context>
    <name>RunWarnings</name>
    <message>
        <source>raise &quot;%1&quot;</source>
        <translation>augmenter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>lower &quot;%1&quot;</source>
        <translation>diminuer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>set &quot;%1&quot;</source>
        <translation>régler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>turn on &quot;%1&quot;</source>
        <translation>activer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 Suggestions: %2.</source>
        <translation>%1 Suggestions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>The loss or its gradient is no longer finite: the weights are unusable. Stop and start again.</source>
        <translation>La perte ou son gradient n’est plus fini&#xa0;: les poids sont inutilisables. Arrêtez et recommencez.</translation>
    </message>
    <message>
        <source>The gradients are very large (norm %1; about 1 is usual).</source>
        <translation>Les gradients sont très grands (norme %1&#xa0;; environ 1 est habituel).</translation>
    </message>
    <message>
        <source>Attention is almost the same for every word: the model does not look around while it writes a caption.</source>
        <translation>L’attention est presque la même pour tous les mots&#xa0;: le modèle ne parcourt pas l’image pendant qu’il écrit une légende.</translation>
    </message>
    <message>
        <source>Attention is spread evenly over the image: the model makes little use of where things are.</source>
        <translation>L’attention est répartie uniformément sur l’image&#xa0;: le modèle exploite peu l’emplacement des choses.</translation>
    </message>
    <message>
        <source>%1 % of the generated captions are the same for more than one image: the model hardly looks at the images.</source>
        <translation>%1 % des légendes générées sont les mêmes pour plus d’une image&#xa0;: le modèle regarde à peine les images.</translation>
    </message>
    <message>
        <source>check that captions and images belong together</source>
        <translation>vérifier que légendes et images vont bien ensemble</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last %1 steps; more of the same training is unlikely to help.</source>
        <translation>La perte ne baisse plus depuis les %1 dernières étapes&#xa0;; continuer ainsi apporte peu.</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>arrêter ici</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: the model is overfitting. Its best epoch is kept.</source>
        <translation>La perte de validation monte alors que la perte d’entraînement descend&#xa0;: le modèle est en surapprentissage. Sa meilleure époque est conservée.</translation>
    </message>
    <message>
        <source>use more data</source>
        <translation>utiliser plus de données</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used.</source>
        <translation>L’échauffement (%1 étapes) dure au moins aussi longtemps que tout l’entraînement (%2 étapes), si bien que le taux d’apprentissage complet n’est jamais utilisé.</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a measure and its value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>There is no image to draw the sheet of.</source>
        <translation>Il n’y a aucune image dont dessiner la planche.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>TrainingChapter</name>
    <message>
        <source>From nothing to a caption</source>
        <translation>De rien à une légende</translation>
    </message>
    <message>
        <source>Now you watch a small model learn: its weights start as random numbers, and the program draws its images. It takes about two minutes.</source>
        <translation>Vous allez voir un petit modèle apprendre : ses poids sont d’abord des nombres aléatoires, et le programme dessine ses images. Cela prend environ deux minutes.</translation>
    </message>
    <message>
        <source>Click “Train on Scenes for two minutes”.</source>
        <translation>Cliquez sur « S’entraîner deux minutes sur Scenes ».</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La perte</translation>
    </message>
    <message>
        <source>In training the decoder reads the true caption, whatever it would have said itself (teacher forcing). The loss is the negative logarithm of the probability that it gave to the true next word, averaged over all words. Each step changes all weights a little so that the loss falls.</source>
        <translation>Pendant l’entraînement, le décodeur lit la vraie légende, quoi qu’il ait dit lui-même (teacher forcing). La perte est le logarithme négatif de la probabilité qu’il a donnée au vrai mot suivant, en moyenne sur tous les mots. Chaque étape change un peu tous les poids pour que la perte baisse.</translation>
    </message>
    <message>
        <source>Watch the loss for twenty steps.</source>
        <translation>Observez la perte pendant vingt étapes.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>A pause keeps everything in memory. The run then continues as if nothing had happened.

If your run has ended meanwhile, go back to the first page of this chapter and start another.</source>
        <translation>Une pause garde tout en mémoire. L’entraînement continue ensuite comme si de rien n’était.

Si votre entraînement s’est terminé entre-temps, revenez à la première page de ce chapitre et démarrez-en un autre.</translation>
    </message>
    <message>
        <source>Click “Pause”.</source>
        <translation>Cliquez sur « Mettre en pause ».</translation>
    </message>
    <message>
        <source>A single step</source>
        <translation>Une seule étape</translation>
    </message>
    <message>
        <source>In one step, the model reads a batch of images with captions, computes the loss and its gradient, and changes its weights. Then it captions the pinned images again. At first it says the most frequent words, whatever the image.</source>
        <translation>En une étape, le modèle lit un lot d’images avec légendes, calcule la perte et son gradient, et change ses poids. Puis il légende de nouveau les images épinglées. Au début, il dit les mots les plus fréquents, quelle que soit l’image.</translation>
    </message>
    <message>
        <source>Click “Step” a few times and see how captions and maps change.</source>
        <translation>Cliquez plusieurs fois sur « Étape » et voyez comment changent les légendes et les cartes.</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Au ralenti</translation>
    </message>
    <message>
        <source>In slow motion you see attention form: the maps gather on the objects as they are named. In this run the model is also shown where the objects are (attention supervision); without that, it takes far longer.</source>
        <translation>Au ralenti, vous voyez l’attention se former : les cartes se rassemblent sur les objets au moment où ils sont nommés. Dans cet entraînement, on montre aussi au modèle où sont les objets (supervision de l’attention) ; sans cela, il lui faut bien plus de temps.</translation>
    </message>
    <message>
        <source>Choose “1 step per second” and resume the training.</source>
        <translation>Choisissez « 1 étape par seconde » et reprenez l’entraînement.</translation>
    </message>
    <message>
        <source>Learning or overfitting?</source>
        <translation>Apprentissage ou surapprentissage ?</translation>
    </message>
    <message>
        <source>An epoch ends when all images have been used once. The model then captions images that it never learned from, the validation images. While their loss falls too, it learns something general. Once it rises while the training loss still falls, the model learns by heart: it overfits. The best epoch is kept.</source>
        <translation>Une époque se termine quand toutes les images ont servi une fois. Le modèle légende alors des images dont il n’a jamais appris, les images de validation. Tant que leur perte baisse aussi, il apprend quelque chose de général. Dès qu’elle monte alors que la perte d’entraînement baisse encore, le modèle apprend par cœur : c’est le surapprentissage. La meilleure époque est conservée.</translation>
    </message>
    <message>
        <source>Choose “Full speed” and wait for the end of an epoch.</source>
        <translation>Choisissez « Pleine vitesse » et attendez la fin d’une époque.</translation>
    </message>
    <message>
        <source>Break it: steps too large</source>
        <translation>Le casser : des pas trop grands</translation>
    </message>
    <message>
        <source>The learning rate sets how far a step goes. If it is too small, training takes very long; if too large, each step overshoots.

If a run is going on, stop it and click “Show it again”: the options are those of the two-minute run.</source>
        <translation>Le taux d’apprentissage fixe la longueur d’un pas. S’il est trop petit, l’entraînement prend très longtemps ; s’il est trop grand, chaque pas dépasse le but.

Si un entraînement est en cours, arrêtez-le et cliquez sur « Montrer à nouveau » : les options sont celles de l’entraînement de deux minutes.</translation>
    </message>
    <message>
        <source>Set “Learning rate” to 1, start, and watch the loss.</source>
        <translation>Réglez « Taux d’apprentissage » sur 1, démarrez et observez la perte.</translation>
    </message>
    <message>
        <source>Break it: without shuffling</source>
        <translation>Le casser : sans mélanger</translation>
    </message>
    <message>
        <source>If images are sorted by caption, a batch holds only similar scenes. The model adapts to each kind in turn and forgets the one before: the loss goes up and down.

Stop the run and click “Show it again”.</source>
        <translation>Si les images sont triées par légende, un lot ne contient que des scènes semblables. Le modèle s’adapte tour à tour à chaque genre et oublie le précédent : la perte monte et descend.

Arrêtez l’entraînement et cliquez sur « Montrer à nouveau ».</translation>
    </message>
    <message>
        <source>Set “Order of images” to “Sorted by caption”, and start.</source>
        <translation>Réglez « Ordre des images » sur « Triées par légende » et démarrez.</translation>
    </message>
    <message>
        <source>Break it: attention too even</source>
        <translation>Le casser : une attention trop uniforme</translation>
    </message>
    <message>
        <source>The paper adds λ times a term to the loss that rewards looking at every part of the image over a caption. A small λ keeps it from looking at one place only; a large λ makes all maps even. In the two-minute run, λ is 1.

Stop the run and click “Show it again”.</source>
        <translation>L’article ajoute à la perte λ fois un terme qui récompense le modèle de regarder chaque partie de l’image au fil d’une légende. Un petit λ l’empêche de ne regarder qu’un endroit ; un grand λ rend toutes les cartes uniformes. Dans l’entraînement de deux minutes, λ vaut 1.

Arrêtez l’entraînement et cliquez sur « Montrer à nouveau ».</translation>
    </message>
    <message>
        <source>Set “Doubly stochastic attention” to 20, start, and watch the maps.</source>
        <translation>Réglez « Attention doublement stochastique » sur 20, démarrez et observez les cartes.</translation>
    </message>
    <message>
        <source>Before learning</source>
        <translation>Avant d’apprendre</translation>
    </message>
    <message>
        <source>Perplexity is exp(loss): among how many equally likely words the model would be as unsure. Scenes are described with fewer than a hundred words, of which “a” is the most frequent.</source>
        <translation>La perplexité est exp(perte) : le nombre de mots également probables entre lesquels le modèle hésiterait autant. Les scènes sont décrites avec moins de cent mots, dont « a » est le plus fréquent.</translation>
    </message>
    <message>
        <source>How large was the perplexity at the first step of your last run?</source>
        <translation>Combien valait la perplexité à la première étape de votre dernier entraînement ?</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>Your last run has made no step yet.</source>
        <translation>Votre dernier entraînement n’a encore fait aucune étape.</translation>
    </message>
    <message>
        <source>The first step of your last run has no perplexity.</source>
        <translation>La première étape de votre dernier entraînement n’a pas de perplexité.</translation>
    </message>
    <message>
        <source>It was %1 at the first step and %2 at the last. A model that has learned nothing yet can only go by how frequent each word is.</source>
        <translation>Elle était de %1 à la première étape et de %2 à la dernière. Un modèle qui n’a encore rien appris ne peut se fier qu’à la fréquence de chaque mot.</translation>
    </message>
    <message>
        <source>The model gives the true words of a caption the probabilities 1/2, 1/4 and 1/8. Compute the loss and the perplexity.</source>
        <translation>Le modèle donne aux vrais mots d’une légende les probabilités 1/2, 1/4 et 1/8. Calculez la perte et la perplexité.</translation>
    </message>
    <message>
        <source>The mean of ln 2, ln 4 and ln 8 is 2 · ln 2 ≈ 1.39; the perplexity is exp(1.39) = 4.</source>
        <translation>La moyenne de ln 2, ln 4 et ln 8 est 2 · ln 2 ≈ 1,39 ; la perplexité est exp(1,39) = 4.</translation>
    </message>
    <message>
        <source>Draw the curves of training loss and validation loss of a model that learns by heart, and mark the epoch that you would keep.</source>
        <translation>Tracez les courbes de la perte d’entraînement et de la perte de validation d’un modèle qui apprend par cœur, et marquez l’époque que vous garderiez.</translation>
    </message>
    <message>
        <source>Training loss falls all the way; validation loss falls, then rises. Keep the epoch where validation loss is lowest.</source>
        <translation>La perte d’entraînement baisse jusqu’au bout ; la perte de validation baisse, puis monte. Gardez l’époque où la perte de validation est la plus basse.</translation>
    </message>
    <message>
        <source>The decoder reads the true words in training, but its own words when it captions. What can go wrong?</source>
        <translation>Le décodeur lit les vrais mots pendant l’entraînement, mais ses propres mots quand il légende. Que peut-il mal se passer ?</translation>
    </message>
    <message>
        <source>After a wrong word of its own it is in a situation that it never met in training, and errors may add up. Scheduled sampling and training on whole captions are remedies.</source>
        <translation>Après un mot faux de sa part, il se trouve dans une situation qu’il n’a jamais rencontrée à l’entraînement, et les erreurs peuvent s’accumuler. Le scheduled sampling et l’entraînement sur des légendes entières y remédient.</translation>
    </message>
    <message>
        <source>Two runs differ only in the seed, and their scores by 0.02. A third run with a new option is 0.01 better than the first. Did the option help?</source>
        <translation>Deux entraînements ne diffèrent que par la graine, et leurs scores de 0,02. Un troisième, avec une nouvelle option, est meilleur que le premier de 0,01. L’option a-t-elle aidé ?</translation>
    </message>
    <message>
        <source>That cannot be said: the difference is smaller than what chance alone can cause.</source>
        <translation>On ne peut pas le dire : la différence est plus petite que ce que le seul hasard peut causer.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>A real run in two minutes: watch it, slow it down, break it.</source>
        <translation>Un vrai entraînement en deux minutes : le suivre, le ralentir, le casser.</translation>
    </message>
</context>
<context>
    <name>ViewExport</name>
    <message>
        <source>probability %1</source>
        <translation>probabilité %1</translation>
    </message>
    <message>
        <source>, gate %1</source>
        <translation>, porte %1</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Name: %1 Date: %2</source>
        <translation>Nom : %1 Date : %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AboutDialog</name>
    <message>
        <source>About Saccade</source>
        <translation>À propos de Saccade</translation>
    </message>
    <message>
        <source>Saccade %1</source>
        <translation>Saccade %1</translation>
    </message>
    <message>
        <source>Saccade captions images and shows, word by word, where the model looked. It trains such models, too. The eye jumps from place to place as it reads a scene: each jump is a saccade, and so is each word here.</source>
        <translation>Saccade légende des images et montre, mot à mot, où le modèle a regardé. Il entraîne aussi de tels modèles. L’œil saute d’un endroit à l’autre lorsqu’il lit une scène&#xa0;: chaque saut est une saccade, et chaque mot ici en est une aussi.</translation>
    </message>
    <message>
        <source>The method: %1. Kelvin Xu and others, 2015.</source>
        <translation>La méthode&#xa0;: %1. Kelvin Xu et al., 2015.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 (%1). It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 (%1). Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AlternativesPanel</name>
    <message>
        <source>(end of the caption)</source>
        <translation>(fin de la légende)</translation>
    </message>
    <message>
        <source>(a word it does not know)</source>
        <translation>(un mot qu’il ne connaît pas)</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Point at a word of the caption to see what else the model considered there.</source>
        <translation>Pointez un mot de la légende pour voir ce que le modèle y a aussi envisagé.</translation>
    </message>
    <message>
        <source>Instead of “%1” the model might have said</source>
        <translation>Au lieu de «&#xa0;%1&#xa0;», le modèle aurait pu dire</translation>
    </message>
    <message>
        <source>This result has no other words.</source>
        <translation>Ce résultat ne contient pas d’autres mots.</translation>
    </message>
    <message>
        <source>“%1” is the word of this caption. Probability %2</source>
        <translation>«&#xa0;%1&#xa0;» est le mot de cette légende. Probabilité %2</translation>
    </message>
    <message>
        <source>“%1” after the same words: probability %2. Click to see what would follow.</source>
        <translation>«&#xa0;%1&#xa0;» après les mêmes mots&#xa0;: probabilité %2. Cliquez pour voir ce qui suivrait.</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions: the one with “%2” has the higher score.</source>
        <translation>« %1 » était plus probable ici, mais la recherche compare des légendes entières : celle avec « %2 » a le score le plus élevé.</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions, and keeps several.</source>
        <translation>« %1 » était plus probable ici, mais la recherche compare des légendes entières et en garde plusieurs.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AnotherWord</name>
    <message>
        <source>Another word, or several</source>
        <translation>Un autre mot, ou plusieurs</translation>
    </message>
    <message>
        <source>Below 1 the model is surer of its favourites, above 1 it is less sure</source>
        <translation>En dessous de 1, le modèle est plus sûr de ses mots préférés&#xa0;; au-dessus de 1, il l’est moins</translation>
    </message>
    <message>
        <source>Select a word to see its map; double-click or press Enter to force it</source>
        <translation>Sélectionnez un mot pour voir sa carte&#xa0;; double-cliquez ou appuyez sur Entrée pour l’imposer</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Largeur du faisceau</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Click a word of the original caption.</source>
        <translation>Cliquez sur un mot de la légende d’origine.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>Never say “%1” from here on</source>
        <translation>Ne plus jamais dire «&#xa0;%1&#xa0;» à partir d’ici</translation>
    </message>
    <message>
        <source>Force “%1” here and continue the caption from it</source>
        <translation>Imposer «&#xa0;%1&#xa0;» ici et continuer la légende à partir de là</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Au lieu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now, at temperature %1</source>
        <translation>Maintenant, à la température %1</translation>
    </message>
    <message>
        <source>What if it had said another word?</source>
        <translation>Et s’il avait dit un autre mot&#xa0;?</translation>
    </message>
    <message>
        <source>Choose or type another word for the selected one: it is forced there, and the model continues the caption from it.</source>
        <translation>Choisissez ou tapez un autre mot à la place du mot sélectionné&#xa0;: il y est imposé, et le modèle continue la légende à partir de là.</translation>
    </message>
    <message>
        <source>The caption on show was found in another way; here it is a beam search.</source>
        <translation>La légende affichée a été trouvée autrement&#xa0;; ici, c’est une recherche en faisceau.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AttentionView</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Colours of an object that the caption names: red in “a red bus”. The mask is that of the object.</source>
        <translation>Couleurs d&apos;un objet que la légende nomme : red dans « a red bus ». Le masque est celui de l&apos;objet.</translation>
    </message>
    <message>
        <source>Words between two objects that the caption names: on in “a cat on a chair”. The mask is that of both objects.</source>
        <translation>Mots entre deux objets que la légende nomme : on dans « a cat on a chair ». Le masque est celui des deux objets.</translation>
    </message>
    <message>
        <source>Words that name an object of the image. The mask is that of the object.</source>
        <translation>Mots qui nomment un objet de l&apos;image. Le masque est celui de l&apos;objet.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a score and its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No caption names an object that its masks could confirm.</source>
        <translation>Aucune légende ne nomme un objet que les masques pourraient confirmer.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln object(s) that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</source>
        <translation>
            <numerusform>Sur %Ln objet que les légendes nomment, %1 n&apos;est pas dans l&apos;image, ni détouré ni nommé par une personne (CHAIRi) ; %2 des légendes nomment un tel objet (CHAIRs).</numerusform>
            <numerusform>Sur %Ln objets que les légendes nomment, %1 ne sont pas dans l&apos;image, ni détourés ni nommés par une personne (CHAIRi) ; %2 des légendes nomment un tel objet (CHAIRs).</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Le plus souvent : %1.</translation>
    </message>
    <message>
        <source>Attention by class of word</source>
        <translation>Attention par classe de mots</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody has outlined the objects in these images, so where the words should look is not known. COCO&apos;s instances files and the Scenes have outlines.</source>
        <translation>Personne n&apos;a détouré les objets de ces images ; on ne sait donc pas où les mots devraient regarder. Les fichiers d&apos;instances de COCO et les scènes ont des contours.</translation>
    </message>
    <message>
        <source>Mass ratio: how many times more attention lies on what a word speaks of than if the model looked everywhere alike. Pointing: how often the place that got most lies on it.</source>
        <translation>Rapport de masse : combien de fois plus d&apos;attention porte sur ce dont parle un mot que si le modèle regardait partout de la même façon. Pointage : à quelle fréquence l&apos;endroit qui en a reçu le plus s&apos;y trouve.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, by bootstrap over the images.</source>
        <translation>Entre parenthèses : intervalles à 95 %, par bootstrap sur les images.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BarList</name>
    <message>
        <source>%1, %2, marked</source>
        <translation>%1, %2, marqué</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BeamTree</name>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>finit ici</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Words that the search considered</source>
        <translation>Mots que la recherche a envisagés</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>(fin)</translation>
    </message>
    <message>
        <source>Word (grey: dropped)</source>
        <translation>Mot (gris : abandonné)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BrushControls</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Objects that the dataset outlines</source>
        <translation>Objets que le jeu de données détoure</translation>
    </message>
    <message>
        <source>Choose an outlined object…</source>
        <translation>Choisir un objet détouré…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Canvas</name>
    <message>
        <source>The wheel zooms, dragging moves the image, dragging with Shift marks a region.</source>
        <translation>La molette zoome, glisser déplace l’image, glisser avec Maj délimite une région.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Attention of the word “%1” over %2</source>
        <translation>Attention du mot «&#xa0;%1&#xa0;» sur %2</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Saccade says what it sees and shows where it looked, word by word.</source>
        <translation>Saccade dit ce qu’il voit et montre où il a regardé, mot à mot.</translation>
    </message>
    <message>
        <source>Drop photographs here, or press %1</source>
        <translation>Déposez des photos ici ou appuyez sur %1</translation>
    </message>
    <message>
        <source>This image cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>non vu par le modèle</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionDoubts</name>
    <message>
        <source>How sure the model is says how likely it holds each word to be. Several words often fit equally well, so an unsure caption can be right; and a model can be sure and wrong.</source>
        <translation>La confiance du modèle dit à quel point il tient chaque mot pour probable. Plusieurs mots conviennent souvent aussi bien, si bien qu’une légende incertaine peut être juste&#xa0;; et un modèle peut être sûr de lui et se tromper.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionFacts</name>
    <message>
        <source>The model is confident: %1 per word.</source>
        <translation>Le modèle est confiant&#xa0;: %1 par mot.</translation>
    </message>
    <message>
        <source>The model is fairly sure: %1 per word.</source>
        <translation>Le modèle est assez sûr&#xa0;: %1 par mot.</translation>
    </message>
    <message>
        <source>The model is unsure: %1 per word.</source>
        <translation>Le modèle n’est pas sûr&#xa0;: %1 par mot.</translation>
    </message>
    <message>
        <source>The model is mostly guessing: %1 per word.</source>
        <translation>Le modèle devine surtout&#xa0;: %1 par mot.</translation>
    </message>
    <message>
        <source>The probability per word: the geometric mean over the words of this caption and its end. Several words often fit equally well, so a good caption can have a low number; and a model can be sure and wrong.</source>
        <translation>La probabilité par mot&#xa0;: la moyenne géométrique sur les mots de cette légende et sa fin. Plusieurs mots conviennent souvent aussi bien, si bien qu’une bonne légende peut avoir une faible valeur&#xa0;; et un modèle peut être sûr de lui et se tromper.</translation>
    </message>
    <message>
        <source>Attention is nearly uniform: the maps say little.</source>
        <translation>L’attention est presque uniforme&#xa0;: les cartes disent peu de choses.</translation>
    </message>
    <message>
        <source>Attention is widely spread, with some places above the rest.</source>
        <translation>L’attention est largement répartie, quelques endroits se détachant du reste.</translation>
    </message>
    <message>
        <source>Attention is spread over parts of the image.</source>
        <translation>L’attention est répartie sur des parties de l’image.</translation>
    </message>
    <message>
        <source>Attention is focused on a few places.</source>
        <translation>L’attention est concentrée sur quelques endroits.</translation>
    </message>
    <message>
        <source>Entropy of the attention: %1. It is 0 where a word looks at a single place and 1 where it looks at all places equally. This caption&apos;s words look about as widely as if they shared their attention evenly among %2 of %3 places.</source>
        <translation>Entropie de l’attention&#xa0;: %1. Elle vaut 0 quand un mot regarde un seul endroit et 1 quand il regarde tous les endroits également. Les mots de cette légende regardent à peu près aussi largement que s’ils partageaient leur attention à parts égales entre %2 endroits sur %3.</translation>
    </message>
    <message>
        <source>“%1” (%2 ×)</source>
        <translation>«&#xa0;%1&#xa0;» (%2&#xa0;×)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All words looked at the same places: attention does not depend on the word here.</source>
        <translation>Tous les mots ont regardé les mêmes endroits&#xa0;: ici, l’attention ne dépend pas du mot.</translation>
    </message>
    <message>
        <source>Words that looked at the same places: %1.</source>
        <translation>Mots qui ont regardé les mêmes endroits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Their maps differ by less than %1 bits (Jensen-Shannon divergence: 0 for equal maps, 1 for maps that share no place).</source>
        <translation>Leurs cartes diffèrent de moins de %1 bits (divergence de Jensen-Shannon&#xa0;: 0 pour des cartes identiques, 1 pour des cartes sans aucun endroit commun).</translation>
    </message>
    <message>
        <source>The model is sure of most words: %1 per word.</source>
        <translation>Le modèle est sûr de la plupart des mots&#xa0;: %1 par mot.</translation>
    </message>
    <message>
        <source>Unsure words: %1 of %2.</source>
        <translation>Mots incertains&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Model: %1, which learned from %2.</source>
        <translation>Modèle : %1, entraîné sur %2.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modèle : %1.</translation>
    </message>
    <message>
        <source>The image is like these.</source>
        <translation>L’image est du même genre.</translation>
    </message>
    <message>
        <source>How far the features of this image are from those of the training images: farther than %1 of images of the same kind. Beyond 99 %, the image counts as unlike them.</source>
        <translation>Distance entre les caractéristiques de cette image et celles des images d’entraînement : plus loin que %1 des images du même genre. Au-delà de 99 %, l’image est considérée comme différente.</translation>
    </message>
    <message>
        <source>This model does not know what its training images looked like, so it cannot say when an image is unlike them. Training writes it into the model; “saccade learned-from” adds it to a model without it.</source>
        <translation>Ce modèle ne sait pas à quoi ressemblaient ses images d’entraînement et ne peut donc pas dire quand une image en diffère. L’entraînement l’écrit dans le modèle ; « saccade learned-from » l’ajoute à un modèle qui ne l’a pas.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionPage</name>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… et %n de plus.</numerusform>
            <numerusform>
… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>La retirer de la liste</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>The other captions in the list are those of the previous model.</source>
        <translation>Les autres légendes de la liste sont celles du modèle précédent.</translation>
    </message>
    <message>
        <source>Caption all again</source>
        <translation>Tout légender à nouveau</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légendes</translation>
    </message>
    <message>
        <source>Drop to caption</source>
        <translation>Déposer pour légender</translation>
    </message>
    <message>
        <source>Another export is running; start this one when it has finished.</source>
        <translation>Un autre export est en cours&#xa0;; lancez celui-ci quand il sera terminé.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Drop an image on the window first.</source>
        <translation>Il n’y a encore rien à exporter. Déposez d’abord une image sur la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>&amp;Coller une image</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>Légender à &amp;nouveau</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Caption all a&amp;gain</source>
        <translation>&amp;Tout légender à nouveau</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Stop captioning</source>
        <translation>&amp;Arrêter de légender</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>Rec&amp;hercher dans la liste</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Lect&amp;ure ou pause</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>&amp;Mot suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious word</source>
        <translation>Mot &amp;précédent</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Plus &amp;vite</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Plus l&amp;entement</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>F&amp;it the image</source>
        <translation>A&amp;juster l’image</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Z&amp;oom arrière</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Ask about a &amp;rectangle</source>
        <translation>Interro&amp;ger un rectangle</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Show the true cells of the gri&amp;d</source>
        <translation>A&amp;fficher les vraies cellules de la grille</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Cop&amp;y the caption</source>
        <translation>Copier la légen&amp;de</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy a picture or an image file first.</source>
        <translation>Le presse-papiers ne contient aucune image. Copiez d’abord une image ou un fichier image.</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoomer sur le pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Fit the image to the window</source>
        <translation>Ajuster l’image à la fenêtre</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>Double-cliquer dessus</translation>
    </message>
    <message>
        <source>Ask which words looked at a rectangle</source>
        <translation>Demander quels mots ont regardé un rectangle</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Maj et glisser</translation>
    </message>
    <message>
        <source>See where the model looked for a word</source>
        <translation>Voir où le modèle a regardé pour un mot</translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation>Le pointer</translation>
    </message>
    <message>
        <source>Keep a word, or release it</source>
        <translation>Retenir un mot, ou le libérer</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>Cliquer dessus</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) removed from the list.</source>
        <translation>
            <numerusform>%n image retirée de la liste.</numerusform>
            <numerusform>%n images retirées de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Ouvrir des images…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Réta&amp;blir les images retirées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens images or a folder of images</source>
        <translation>Ouvre des images ou un dossier d’images</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Images (%1);;All files (*)</source>
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>Poser une &amp;question</translation>
    </message>
    <message>
        <source>&amp;Release this word</source>
        <translation>&amp;Libérer ce mot</translation>
    </message>
    <message>
        <source>&amp;Keep this word on the image</source>
        <translation>&amp;Retenir ce mot sur l’image</translation>
    </message>
    <message>
        <source>Show the &amp;alternatives</source>
        <translation>Afficher les &amp;alternatives</translation>
    </message>
    <message>
        <source>Copy the &amp;word</source>
        <translation>Copier le &amp;mot</translation>
    </message>
    <message>
        <source>There is no image to copy yet.</source>
        <translation>Il n’y a pas encore d’image à copier.</translation>
    </message>
    <message>
        <source>The image is copied.</source>
        <translation>L’image est copiée.</translation>
    </message>
    <message>
        <source>There is no caption to copy yet.</source>
        <translation>Il n’y a pas encore de légende à copier.</translation>
    </message>
    <message>
        <source>The caption is copied.</source>
        <translation>La légende est copiée.</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>« %1 » est copié.</translation>
    </message>
    <message>
        <source>See what can be done with the image, a word or a listed image</source>
        <translation>Voir ce que l’on peut faire de l’image, d’un mot ou d’une image de la liste</translation>
    </message>
    <message>
        <source>Right click on it</source>
        <translation>Clic droit dessus</translation>
    </message>
    <message>
        <source>Previous i&amp;mage</source>
        <translation>&amp;Image précédente</translation>
    </message>
    <message>
        <source>Copy t&amp;he image</source>
        <translation>Copier &amp;l’image</translation>
    </message>
    <message>
        <source>Exports captions, maps and animations to files</source>
        <translation>Exporte légendes, cartes et animations dans des fichiers</translation>
    </message>
    <message>
        <source>Drop to caption with this model</source>
        <translation>Déposer pour légender avec ce modèle</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionRows</name>
    <message>
        <source>%1: </source>
        <comment>name of a caption before its words</comment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1. Choose the caption to see its maps.</source>
        <translation>Probabilité par mot (moyenne géométrique)&#xa0;: %1. Choisissez la légende pour voir ses cartes.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChapterCard</name>
    <message>
        <source>Worksheet…</source>
        <translation>Feuille d’exercices…</translation>
    </message>
    <message>
        <source>Saves a PDF of exercises on this chapter, with answers</source>
        <translation>Enregistre un PDF d’exercices sur ce chapitre, avec les réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChartBoard</name>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Les courbes d’un entraînement apparaissent ici.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What the charts run along.</source>
        <translation>Ce que les graphiques portent en abscisse.</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>Abs&amp;cisse</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garithmique</translation>
    </message>
    <message>
        <source>Equal ratios get equal heights: small changes late in a run become visible.</source>
        <translation>Des rapports égaux ont des hauteurs égales&#xa0;: les petits changements en fin d’entraînement deviennent visibles.</translation>
    </message>
    <message>
        <source>Smoot&amp;hing</source>
        <translation>Li&amp;ssage</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Choose which charts are shown.</source>
        <translation>Choisir les graphiques affichés.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Draw the curves of other runs together with these.</source>
        <translation>Tracer les courbes d’autres entraînements avec celles-ci.</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>Ajouter un en&amp;traînement…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Entraînements récents</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Choose the folder of a run to compare with</source>
        <translation>Choisir le dossier d’un entraînement à comparer</translation>
    </message>
    <message numerus="yes">
        <source>The bold line is an average over about %n step(s), and at most a tenth of the run; the raw values are shown faintly behind it.</source>
        <translation>
            <numerusform>Le trait épais est une moyenne sur environ %n étape, au plus un dixième de l’entraînement&#xa0;; les valeurs brutes restent en pâle derrière lui.</numerusform>
            <numerusform>Le trait épais est une moyenne sur environ %n étapes, au plus un dixième de l’entraînement&#xa0;; les valeurs brutes restent en pâle derrière lui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ColourBar</name>
    <message>
        <source>How strongly the model looked at a place, in multiples of even attention: 1 is what every place would get if the model looked everywhere alike. The line across the bar stands there.</source>
        <translation>Avec quelle force le modèle a regardé un endroit, en multiples de l’attention uniforme&#xa0;: 1 est ce que chaque endroit recevrait si le modèle regardait partout de la même façon. Le trait en travers de la barre indique ce niveau.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>%1&#xa0;× uniforme</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Comparison</name>
    <message>
        <source>%1 with beam %2</source>
        <translation>%1 avec faisceau %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is better than %2 on these %Ln image(s): CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>%1 est meilleur que %2 sur ces %Ln images : CIDEr +%3, intervalle à 95 % de %4 à %5.</numerusform>
            <numerusform>%1 est meilleur que %2 sur ces %Ln images : CIDEr +%3, intervalle à 95 % de %4 à %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln image(s) do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>Ces %Ln images ne disent pas si %1 ou %2 est meilleur : CIDEr +%3, intervalle à 95 % de %4 à %5.</numerusform>
            <numerusform>Ces %Ln images ne disent pas si %1 ou %2 est meilleur : CIDEr +%3, intervalle à 95 % de %4 à %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ContextIndexForm</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore environ %n&#xa0;min</numerusform>
            <numerusform>encore environ %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>Dossier ou fichier contenant des images et des légendes</translation>
    </message>
    <message>
        <source>Dataset that the model was trained on</source>
        <translation>Jeu de données avec lequel le modèle a été entraîné</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>Choisir le dossier ou le fichier du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>Do&amp;ssier…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>Fichier de lé&amp;gendes…</translation>
    </message>
    <message>
        <source>Make the index</source>
        <translation>Créer l’index</translation>
    </message>
    <message>
        <source>Every training caption is read once, which takes some minutes. Captions and questions are answered meanwhile.</source>
        <translation>Chaque légende d’entraînement est lue une fois, ce qui prend quelques minutes. Légendes et questions restent possibles pendant ce temps.</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progression de l’index</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends the making of the index; nothing of it is kept.</source>
        <translation>Met fin à la création de l’index ; rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Captions file of the dataset</source>
        <translation>Fichier de légendes du jeu de données</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>Légendes (*.json *.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 of %2 training images read</source>
        <translation>%1 images d’entraînement lues sur %2</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>Ouverture du modèle et du jeu de données…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CostNote</name>
    <message>
        <source>Up to about %1 on this computer, %2 per epoch.</source>
        <translation>Au plus environ %1 sur cet ordinateur, %2 par époque.</translation>
    </message>
    <message>
        <source>About %1 on this computer, %2 per epoch.</source>
        <translation>Environ %1 sur cet ordinateur, %2 par époque.</translation>
    </message>
    <message>
        <source>Disk space: about %1.</source>
        <translation>Espace disque : environ %1.</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Seulement %1 sont libres.</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>Mesure de la durée…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CoverageView</name>
    <message>
        <source>Words that are counted</source>
        <translation>Mots pris en compte</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>No word with a map is ticked.</source>
        <translation>Aucun mot ayant une carte n’est coché.</translation>
    </message>
    <message>
        <source>Half of the attention lies on %1 of what the model saw; %2 of it got less than a tenth of an even share.</source>
        <translation>La moitié de l’attention porte sur %1 de ce que le modèle a vu ; %2 en ont reçu moins d’un dixième d’une part uniforme.</translation>
    </message>
    <message>
        <source>How much of the image did it look at?</source>
        <translation>Quelle part de l’image a-t-il regardée ?</translation>
    </message>
    <message>
        <source>The image shows where the ticked words looked, all together. To ask which words looked at one place, drag a rectangle with Shift held down.</source>
        <translation>L’image montre où les mots cochés ont regardé, tous ensemble. Pour savoir quels mots ont regardé un endroit, tracez un rectangle en maintenant Maj enfoncée.</translation>
    </message>
    <message>
        <source>Attention of the ticked words</source>
        <translation>Attention des mots cochés</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveChart</name>
    <message>
        <source>Holding this view</source>
        <translation>Vue figée</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show the whole run again and follow it (double click on the chart).</source>
        <translation>Afficher de nouveau tout l’entraînement et le suivre (double-cliquer sur le graphique).</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>Exporter ce graphique</translation>
    </message>
    <message>
        <source>Export the chart %1</source>
        <translation>Exporter le graphique %1</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Exporter en P&amp;NG…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export the numbers as &amp;CSV…</source>
        <translation>Exporter les nombres en &amp;CSV…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveReadout</name>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>Étape %1, époque %2</translation>
    </message>
    <message>
        <source> (best epoch: %1)</source>
        <translation> (meilleure époque&#xa0;: %1)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetCard</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>&amp;Join another</source>
        <translation>A&amp;jouter un autre jeu</translation>
    </message>
    <message>
        <source>Learn from several datasets at once</source>
        <translation>Apprendre sur plusieurs jeux de données à la fois</translation>
    </message>
    <message>
        <source>Drop a folder of images with captions here, or choose one.</source>
        <translation>Déposez ici un dossier d’images avec légendes, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>C&amp;réer un jeu Scenes…</translation>
    </message>
    <message>
        <source>No data at hand? Draw illustrated scenes with captions to learn from</source>
        <translation>Pas de données&#xa0;? Dessinez des scènes illustrées avec des légendes sur lesquelles apprendre</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>Un &amp;dossier…</translation>
    </message>
    <message>
        <source>A f&amp;ile of captions…</source>
        <translation>Un &amp;fichier de légendes…</translation>
    </message>
    <message>
        <source>Make a &amp;Scenes dataset…</source>
        <translation>Créer un jeu &amp;Scenes…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Choose images with captions to learn from.</source>
        <translation>Choisissez des images avec légendes sur lesquelles apprendre.</translation>
    </message>
    <message>
        <source>Leave this dataset out</source>
        <translation>Exclure ce jeu de données</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>Les données sont inutilisables.</translation>
    </message>
    <message>
        <source>Ch&amp;oose data</source>
        <translation>&amp;Choisir des données</translation>
    </message>
    <message>
        <source>The data is being read…</source>
        <translation>Lecture des données…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetDialogs</name>
    <message>
        <source>Folder of images with captions</source>
        <translation>Dossier d’images avec légendes</translation>
    </message>
    <message>
        <source>Files of captions</source>
        <translation>Fichiers de légendes</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>Légendes (*.json *.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetField</name>
    <message>
        <source>Drop a dataset here, or choose its folder.</source>
        <translation>Déposez un jeu de données ici, ou choisissez son dossier.</translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>Dossier ou fichier contenant des images et des légendes</translation>
    </message>
    <message>
        <source>Images with reference captions to compare with: a folder in the layout of COCO, Flickr8k or Scenes, images with .txt files next to them, or a captions file.</source>
        <translation>Images avec légendes de référence à comparer&#xa0;: un dossier organisé comme COCO, Flickr8k ou Scenes, des images accompagnées de fichiers .txt, ou un fichier de légendes.</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>Choisir le dossier ou le fichier du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>Do&amp;ssier…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>Fichier de lé&amp;gendes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s)</source>
        <translation>
            <numerusform>%Ln légende</numerusform>
            <numerusform>%Ln légendes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln entrée inutilisable</numerusform>
            <numerusform>%Ln entrées inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of drawing the scenes</source>
        <translation>Progression du dessin des scènes</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Ends the drawing of the scenes.</source>
        <translation>Arrête le dessin des scènes.</translation>
    </message>
    <message>
        <source>Use Sce&amp;nes</source>
        <translation>Utiliser Sce&amp;nes</translation>
    </message>
    <message>
        <source>No data at hand? Illustrated scenes with captions and masks are drawn once, in %1; %2 of them are held out for evaluation.</source>
        <translation>Pas de données sous la main ? Des scènes illustrées avec légendes et masques sont dessinées une fois, dans %1 ; %2 d&apos;entre elles sont réservées à l&apos;évaluation.</translation>
    </message>
    <message>
        <source>Drawing scene %1 of %2…</source>
        <translation>Dessin de la scène %1 sur %2…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Lecture du jeu de données…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetView</name>
    <message>
        <source>Problems of the dataset</source>
        <translation>Problèmes du jeu de données</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1&#xa0;: %2 images, %3 légendes</translation>
    </message>
    <message>
        <source>Splits: %1</source>
        <translation>Partitions&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Problems: %1; the rest is used</source>
        <translation>Pro&amp;blèmes&#xa0;: %1&#xa0;; le reste est utilisé</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DecodingFields</name>
    <message>
        <source>Beam search</source>
        <translation>Recherche en faisceau</translation>
    </message>
    <message>
        <source>Diverse beam search</source>
        <translation>Recherche en faisceau diversifiée</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Beam search looks for the most probable caption. A diverse one also looks for captions that differ from each other. Sampling draws words by their probabilities.</source>
        <translation>La recherche en faisceau cherche la légende la plus probable. Diversifiée, elle cherche aussi des légendes qui diffèrent entre elles. L’échantillonnage tire les mots selon leurs probabilités.</translation>
    </message>
    <message>
        <source>Searc&amp;h:</source>
        <translation>Rec&amp;herche&#xa0;:</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions.</source>
        <translation>Légendes que la recherche garde à chaque mot. 1 est le plus rapide&#xa0;; 3 à 5 donnent de meilleures légendes.</translation>
    </message>
    <message>
        <source>&amp;Beam:</source>
        <translation>&amp;Faisceau&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EditedPicture</name>
    <message>
        <source>Make it grey</source>
        <translation>La mettre en gris</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>La flouter</translation>
    </message>
    <message>
        <source>Fill it from its surroundings</source>
        <translation>La remplir avec ce qui l’entoure</translation>
    </message>
    <message>
        <source>What happens to the painted part</source>
        <translation>Ce que devient la partie peinte</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>The caption is the same.</source>
        <translation>La légende est la même.</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Save the edited image</source>
        <translation>Enregistrer l’image modifiée</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg)</source>
        <translation>Images (*.png *.jpg)</translation>
    </message>
    <message>
        <source>%1 edited.png</source>
        <comment>file name of an edited picture</comment>
        <translation>%1 modifiée.png</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>Et si l’image était différente&#xa0;?</translation>
    </message>
    <message>
        <source>Paint over a part of the image: it is removed, and the model captions what is left. The file on disk is not touched.</source>
        <translation>Peignez sur une partie de l’image&#xa0;: elle est retirée, et le modèle légende ce qui reste. Le fichier sur le disque n’est pas modifié.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EpochExportBar</name>
    <message>
        <source>Progress of the animation</source>
        <translation>Progression de l’animation</translation>
    </message>
    <message>
        <source>Stop writing the animation</source>
        <translation>Arrêter l’écriture de l’animation</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationForm</name>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list; they can be dropped on this page, too.</source>
        <translation>Ajoute des fichiers de modèle (.safetensors) à la liste&#xa0;; on peut aussi les déposer sur cette page.</translation>
    </message>
    <message>
        <source>The part of the dataset that is captioned. Take one that the model was not trained on: the test split, or validation.</source>
        <translation>La partie du jeu de données qui est légendée. Prenez-en une sur laquelle le modèle n’a pas été entraîné&#xa0;: la partition de test ou de validation.</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions; more hardly helps.</source>
        <translation>Légendes que la recherche garde à chaque mot. 1 est le plus rapide&#xa0;; 3 à 5 donnent de meilleures légendes&#xa0;; au-delà, cela n’aide guère.</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Jeu de &amp;données</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partition</translation>
    </message>
    <message>
        <source>&amp;Beam</source>
        <translation>Fais&amp;ceau</translation>
    </message>
    <message>
        <source>Models to evaluate</source>
        <translation>Modèles à évaluer</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Fichiers de modèle (*.safetensors)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln image(s))</source>
        <translation>
            <numerusform>%1 (%Ln image)</numerusform>
            <numerusform>%1 (%Ln images)</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions every image of the split with each model and scores the captions.</source>
        <translation>Légende chaque image de la partition avec chaque modèle et évalue les légendes.</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Éval&amp;uer</translation>
    </message>
    <message>
        <source>Tick one or more models and choose a dataset first.</source>
        <translation>Cochez d’abord un ou plusieurs modèles et choisissez un jeu de données.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationPage</name>
    <message>
        <source>&amp;Evaluation</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>%1 (model %2 of %3)</source>
        <translation>%1 (modèle %2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n image(s) were left out. %2</source>
        <translation>
            <numerusform>%1&#xa0;: %n image a été écartée. %2</numerusform>
            <numerusform>%1&#xa0;: %n images ont été écartées. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>%1 n’a pas été évalué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Caption results (*.json)</source>
        <translation>Résultats de légendes (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Drop a dataset or a model to evaluate</source>
        <translation>Déposez un jeu de données ou un modèle à évaluer</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>&amp;Annuler l’évaluation</translation>
    </message>
    <message>
        <source>C&amp;opy the scores</source>
        <translation>&amp;Copier les scores</translation>
    </message>
    <message>
        <source>Copies the table of scores, to be pasted into a document or a spreadsheet.</source>
        <translation>Copie le tableau des scores, pour le coller dans un document ou une feuille de calcul.</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen row</source>
        <translation>&amp;Retirer la ligne choisie</translation>
    </message>
    <message>
        <source>Removes the chosen model from the table; its file stays.</source>
        <translation>Retire le modèle choisi du tableau&#xa0;; son fichier reste.</translation>
    </message>
    <message>
        <source>&amp;Filter images</source>
        <translation>&amp;Filtrer les images</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Éval&amp;uer</translation>
    </message>
    <message>
        <source>Tick one or more models, choose a dataset, and evaluate. You will see the scores of each model and how sure they are, which model is better, every image with its caption next to what people wrote, and how far the model&apos;s probabilities can be trusted.</source>
        <translation>Cochez un ou plusieurs modèles, choisissez un jeu de données et évaluez. Vous verrez les scores de chaque modèle et leur fiabilité, quel modèle est le meilleur, chaque image avec sa légende à côté de ce que des personnes ont écrit, et jusqu&apos;où se fier aux probabilités du modèle.</translation>
    </message>
    <message>
        <source>Which model is better, and where does it fail?</source>
        <translation>Quel modèle est le meilleur, et où échoue-t-il ?</translation>
    </message>
    <message>
        <source>Ima&amp;ges</source>
        <translation>Ima&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>Every image of the chosen model with its caption and scores.</source>
        <translation>Chaque image du modèle choisi avec sa légende et ses scores.</translation>
    </message>
    <message>
        <source>How often words of a given probability are right, for the chosen model.</source>
        <translation>À quelle fréquence les mots d&apos;une probabilité donnée sont justes, pour le modèle choisi.</translation>
    </message>
    <message>
        <source>Bootstrap: the images are drawn again 1,000 times, with repeats, and the CIDEr of the two models is compared on each draw. The interval holds the middle 95 % of the differences. It says nothing about what another training of the same models would give.</source>
        <translation>Bootstrap : les images sont tirées à nouveau 1 000 fois, avec remise, et le CIDEr des deux modèles est comparé à chaque tirage. L&apos;intervalle contient les 95 % centraux des différences. Il ne dit rien de ce que donnerait un autre entraînement des mêmes modèles.</translation>
    </message>
    <message>
        <source>Export the captions</source>
        <translation>Exporter les légendes</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>Export the table of &amp;scores…</source>
        <translation>Exporter le tableau des &amp;scores…</translation>
    </message>
    <message>
        <source>Export the table of &amp;images…</source>
        <translation>Exporter le tableau des &amp;images…</translation>
    </message>
    <message>
        <source>Export the ca&amp;ptions…</source>
        <translation>Exporter les lé&amp;gendes…</translation>
    </message>
    <message>
        <source>Images, attention or reliability</source>
        <translation>Images, attention ou fiabilité</translation>
    </message>
    <message>
        <source>A&amp;ttention</source>
        <translation>A&amp;ttention</translation>
    </message>
    <message>
        <source>Whether words look at what they speak of, and objects that are named but not there, for the chosen model.</source>
        <translation>Si les mots regardent ce dont ils parlent, et les objets nommés mais absents, pour le modèle choisi.</translation>
    </message>
    <message>
        <source>Exports scores, images or captions to a file.</source>
        <translation>Exporte les scores, les images ou les légendes dans un fichier.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportDialog</name>
    <message>
        <source>&amp;Replace captions that exist</source>
        <translation>&amp;Remplacer les légendes existantes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>scale of a picture</comment>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>2 × is sharp on paper and on dense screens.</source>
        <translation>2 × est net sur papier et sur les écrans à haute densité.</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Existing text files next to the images are kept unless this is on.</source>
        <translation>Les fichiers texte déjà présents à côté d’une image sont conservés sauf si cette option est activée.</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>E&amp;xporter&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>É&amp;chelle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Largeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Time per word:</source>
        <translation>&amp;Durée d’un mot&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Fic&amp;hier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the file</source>
        <translation>Choisir le dossier et le nom du fichier</translation>
    </message>
    <message>
        <source>image</source>
        <comment>file name</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>captions</source>
        <comment>file name</comment>
        <translation>légendes</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportProgressBar</name>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Exporter</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Captions written: %1.</source>
        <translation>Légendes écrites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Existing files kept: %1.</source>
        <translation>Fichiers existants conservés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not written: %1 (%2).</source>
        <translation>Non écrits&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FieldDemo</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message numerus="yes">
        <source>After %n layer(s) of 3 × 3 convolutions, every second with stride 2:</source>
        <translation>
            <numerusform>Après %n couche de convolutions 3 × 3, une sur deux de pas 2 :</numerusform>
            <numerusform>Après %n couches de convolutions 3 × 3, une sur deux de pas 2 :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %1 values; each sees %2 × %2 of the %3 × %3 pixels.</source>
        <translation>%1 × %1 valeurs ; chacune voit %2 × %2 des %3 × %3 pixels.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FirstRun</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Attention forms while you watch: the program draws %1 simple scenes, and a small model learns to describe them and to look at what it names.</source>
        <translation>L’attention se forme sous vos yeux : le programme dessine %1 scènes simples, et un petit modèle apprend à les décrire et à regarder ce qu’il nomme.</translation>
    </message>
    <message>
        <source>&amp;Train on Scenes for two minutes</source>
        <translation>S’en&amp;traîner deux minutes sur Scenes</translation>
    </message>
    <message>
        <source>Makes a Scenes dataset in a new folder and starts a run of about two minutes on two cores</source>
        <translation>Crée un jeu de données Scenes dans un nouveau dossier et lance un entraînement d’environ deux minutes sur deux cœurs</translation>
    </message>
    <message>
        <source>Drawing scenes: %p %</source>
        <translation>Dessin des scènes : %p %</translation>
    </message>
    <message>
        <source>Drawing scenes</source>
        <translation>Dessin des scènes</translation>
    </message>
    <message>
        <source>See a model learn</source>
        <translation>Voir un modèle apprendre</translation>
    </message>
    <message>
        <source>Once training has started, you will see here how the loss falls and the scores rise, and on some images what the model says and where it looks, epoch by epoch.</source>
        <translation>Une fois l’entraînement lancé, vous verrez ici la perte baisser et les scores monter et, sur quelques images, ce que le modèle dit et où il regarde, époque après époque.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FlowStrip</name>
    <message>
        <source>From the image to the word</source>
        <translation>De l’image au mot</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEmpty</name>
    <message>
        <source>No image fits the filter.</source>
        <translation>Aucune image ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Drop images or folders here.</source>
        <translation>Déposez des images ou des dossiers ici.</translation>
    </message>
    <message>
        <source>You can also paste a picture, or drag one out of your browser.</source>
        <translation>Vous pouvez aussi coller une image, ou en glisser une depuis votre navigateur.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEntry</name>
    <message>
        <source>being captioned</source>
        <translation>légende en cours</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>légendée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryModel</name>
    <message>
        <source>pasted image %1</source>
        <translation>image collée %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryStateBar</name>
    <message>
        <source>Show all images (%L1)</source>
        <translation>Afficher toutes les images (%L1)</translation>
    </message>
    <message>
        <source>Show images that wait for a caption (%L1)</source>
        <translation>Afficher les images en attente d’une légende (%L1)</translation>
    </message>
    <message>
        <source>Show captioned images (%L1)</source>
        <translation>Afficher les images légendées (%L1)</translation>
    </message>
    <message>
        <source>Show images that failed (%L1)</source>
        <translation>Afficher les images en échec (%L1)</translation>
    </message>
    <message>
        <source>Show captions that the model is unsure of (%L1)</source>
        <translation>Afficher les légendes dont le modèle n’est pas sûr (%L1)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryView</name>
    <message>
        <source>Filter by name or caption</source>
        <translation>Filtrer par nom ou légende</translation>
    </message>
    <message>
        <source>Lists the images whose name or caption contains these words</source>
        <translation>Liste les images dont le nom ou la légende contient ces mots</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images captioned</source>
        <translation>Images légendées</translation>
    </message>
    <message>
        <source>%L1 of %L2 captioned</source>
        <translation>%L1 sur %L2 légendées</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>Légender à &amp;nouveau</translation>
    </message>
    <message>
        <source>Captions the selected images again</source>
        <translation>Refait les légendes des images sélectionnées</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Copier la &amp;légende</translation>
    </message>
    <message>
        <source>Copies the captions of the selected images, one per line</source>
        <translation>Copie les légendes des images sélectionnées, une par ligne</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files, one per line</source>
        <translation>Copie l’emplacement des fichiers sélectionnés, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>&amp;Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Opens the file in the program that is set up for it</source>
        <translation>Ouvre le fichier dans le programme qui lui est associé</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>Opens the folder of the file</source>
        <translation>Ouvre le dossier qui contient le fichier</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Forgets the selected images; their files stay</source>
        <translation>Oublie les images sélectionnées&#xa0;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops captioning; you can continue later</source>
        <translation>Arrête de légender&#xa0;; vous pourrez continuer plus tard</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Captions the remaining images</source>
        <translation>Légende les images restantes</translation>
    </message>
    <message>
        <source>Stopped at %L1 of %L2</source>
        <translation>Arrêté à %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n chemin copié.</numerusform>
            <numerusform>%n chemins copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) copied.</source>
        <translation>
            <numerusform>%n légende copiée.</numerusform>
            <numerusform>%n légendes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::GateBars</name>
    <message>
        <source>Input gate</source>
        <translation>Porte d’entrée</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Porte d’oubli</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Porte de sortie</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>Porte de la sentinelle</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>What the gates were computed from</source>
        <translation>Ce à partir de quoi les portes ont été calculées</translation>
    </message>
    <message>
        <source>How much the word before, the state, the image and the bias contribute to each gate: the means of the absolute values, as shares</source>
        <translation>Ce que le mot précédent, l’état, l’image et le biais apportent à chaque porte&#xa0;: les moyennes des valeurs absolues, en parts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what contributes, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gate, what it was computed from</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GivenWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A dog runs on the beach</source>
        <translation>p. ex. A dog runs on the beach</translation>
    </message>
    <message>
        <source>Your caption</source>
        <translation>Votre légende</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Click to ask about these words</source>
        <translation>Cliquez pour interroger le modèle sur ces mots</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Ce que des personnes ont écrit</translation>
    </message>
    <message>
        <source>The model does not know %1; it reads all unknown words alike.</source>
        <translation>Le modèle ne connaît pas %1&#xa0;; il lit tous les mots inconnus de la même façon.</translation>
    </message>
    <message>
        <source>These are the model&apos;s own words.</source>
        <translation>Ce sont les mots mêmes du modèle.</translation>
    </message>
    <message>
        <source>The model prefers its own caption: %1 per word against %2 for yours.</source>
        <translation>Le modèle préfère sa propre légende&#xa0;: %1 par mot contre %2 pour la vôtre.</translation>
    </message>
    <message>
        <source>The model prefers your caption: %2 per word against %1 for its own. Its search did not find it, or the settings rule it out.</source>
        <translation>Le modèle préfère votre légende : %2 par mot contre %1 pour la sienne. Sa recherche ne l’a pas trouvée, ou les réglages l’excluent.</translation>
    </message>
    <message>
        <source>They part at “%1”.</source>
        <translation>Elles divergent à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its words and yours</source>
        <translation>Ses mots et les vôtres</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>How likely are my words?</source>
        <translation>Mes mots sont-ils probables&#xa0;?</translation>
    </message>
    <message>
        <source>Type a caption. The words below the image are then yours: each bar shows how probable the model finds the word after those before it, and each map where it looks for it.</source>
        <translation>Tapez une légende. Les mots sous l’image sont alors les vôtres&#xa0;: chaque barre montre à quel point le modèle tient le mot pour probable après les précédents, et chaque carte où il regarde pour lui.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GripSplitter</name>
    <message>
        <source>Drag to resize the two parts.</source>
        <translation>Faire glisser pour redimensionner les deux parties.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuessView</name>
    <message>
        <source>As&amp;k the model</source>
        <translation>Interro&amp;ger le modèle</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet.</source>
        <translation>Il n’y a encore rien sur quoi interroger le modèle.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Interrogation du modèle…</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Vous aviez raison.</translation>
    </message>
    <message>
        <source>The model says otherwise: %1.</source>
        <translation>Le modèle répond autrement : %1.</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Aucune de ces réponses.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuidePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Next page, without marking this one as done</source>
        <translation>Page suivante, sans marquer celle-ci comme faite</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Feuille d’exercices…</translation>
    </message>
    <message>
        <source>&amp;Reset this chapter</source>
        <translation>&amp;Réinitialiser ce chapitre</translation>
    </message>
    <message>
        <source>Close the chapter</source>
        <translation>Fermer le chapitre</translation>
    </message>
    <message>
        <source>S&amp;how it again</source>
        <translation>Montrer à no&amp;uveau</translation>
    </message>
    <message>
        <source>Shows again the part of the window that this page is about</source>
        <translation>Montre à nouveau la partie de la fenêtre dont parle cette page</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a chapter</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>Qu’en pensez-vous ?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Fait</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatControls</name>
    <message>
        <source>Opacit&amp;y</source>
        <translation>&amp;Opacité</translation>
    </message>
    <message>
        <source>Style of the attention map</source>
        <translation>Style de la carte d’attention</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>As in the paper “Show, Attend and Tell”: the image is bright where the model looked and dark elsewhere.</source>
        <translation>Comme dans l’article «&#xa0;Show, Attend and Tell&#xa0;»&#xa0;: l’image est claire là où le modèle a regardé et sombre ailleurs.</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Colours from dark blue over green to yellow, evenly graded and readable for people who see colours differently.</source>
        <translation>Couleurs du bleu foncé au jaune en passant par le vert, régulièrement graduées et lisibles par les personnes qui perçoivent les couleurs autrement.</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Colours from black over red to light yellow, evenly graded; they stay right when printed in grey.</source>
        <translation>Couleurs du noir au jaune clair en passant par le rouge, régulièrement graduées&#xa0;; elles restent justes imprimées en gris.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>The image keeps its colours, and a line goes round the smallest region that holds half of the attention.</source>
        <translation>L’image garde ses couleurs, et un trait entoure la plus petite région qui contient la moitié de l’attention.</translation>
    </message>
    <message>
        <source>Scale of the attention map</source>
        <translation>Échelle de la carte d’attention</translation>
    </message>
    <message>
        <source>Per word</source>
        <translation>Par mot</translation>
    </message>
    <message>
        <source>Every word has a scale of its own, from its least to its most attended place. This shows the shape of every map, even of a faint one, but not which word looked more sharply.</source>
        <translation>Chaque mot a sa propre échelle, de l’endroit le moins regardé au plus regardé. On voit ainsi la forme de chaque carte, même faible, mais pas quel mot a regardé avec plus de précision.</translation>
    </message>
    <message>
        <source>Per caption</source>
        <translation>Par légende</translation>
    </message>
    <message>
        <source>All words of the caption share one scale that begins at zero. Words that looked at one place stand out against words that looked everywhere.</source>
        <translation>Tous les mots de la légende partagent une même échelle qui commence à zéro. Les mots qui ont regardé un seul endroit se détachent de ceux qui ont regardé partout.</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolue</translation>
    </message>
    <message>
        <source>The same scale for every image and model: full strength is ten times even attention. For comparing images and models.</source>
        <translation>La même échelle pour toutes les images et tous les modèles&#xa0;: la pleine intensité vaut dix fois l’attention uniforme. Pour comparer images et modèles.</translation>
    </message>
    <message>
        <source>Show the cells of the grid</source>
        <translation>Afficher les cellules de la grille</translation>
    </message>
    <message>
        <source>Show the true cells of the grid. The model gives one weight to each cell; otherwise they are smoothed into each other, which hides how coarse the grid is.</source>
        <translation>Afficher les vraies cellules de la grille. Le modèle donne un poids à chaque cellule&#xa0;; sinon elles sont fondues les unes dans les autres, ce qui masque la grossièreté de la grille.</translation>
    </message>
    <message>
        <source>Opacity of the attention map</source>
        <translation>Opacité de la carte d’attention</translation>
    </message>
    <message>
        <source>Opacity of the map over the image: %1 %</source>
        <translation>Opacité de la carte sur l’image&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatLegend</name>
    <message>
        <source>Here: %1 × even</source>
        <translation>Ici&#xa0;: %1&#xa0;× uniforme</translation>
    </message>
    <message>
        <source>Here: not seen by the model</source>
        <translation>Ici&#xa0;: non vu par le modèle</translation>
    </message>
    <message>
        <source>Point at a word to see where the model looked as it said it.</source>
        <translation>Pointez un mot pour voir où le modèle regardait en le disant.</translation>
    </message>
    <message>
        <source>“%1”: the smallest region with %2 % of the attention</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la plus petite région avec %2&#xa0;% de l’attention</translation>
    </message>
    <message>
        <source>Attention of “%1”</source>
        <translation>Attention de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 times even attention</source>
        <translation>%1, de %2 à %3 fois l’attention uniforme</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>non vu par le modèle</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HypothesesPanel</name>
    <message>
        <source>Best captions</source>
        <translation>Meilleures légendes</translation>
    </message>
    <message>
        <source>The best captions of the search will be listed here.</source>
        <translation>Les meilleures légendes de la recherche seront listées ici.</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(aucun mot)</translation>
    </message>
    <message>
        <source>Score %1: the log probability of the whole caption. The higher it is, the better; long captions are at a disadvantage.</source>
        <translation>Score %1 : la log-probabilité de la légende entière. Plus il est élevé, mieux c’est ; les longues légendes sont désavantagées.</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / %3 ^ %4 (words and end ^ length penalty).</source>
        <translation>Score %1 = log-probabilité %2 / %3 ^ %4 (mots et fin ^ pénalité de longueur).</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / length ^ length penalty.</source>
        <translation>Score %1 = log-probabilité %2 / longueur ^ pénalité de longueur.</translation>
    </message>
    <message>
        <source>The higher it is, the better. Every word makes a caption less probable; the division keeps longer ones from losing for that alone.</source>
        <translation>Plus il est élevé, mieux c’est. Chaque mot rend une légende moins probable ; la division évite que les plus longues perdent pour cette seule raison.</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1.</source>
        <translation>Probabilité par mot (moyenne géométrique) : %1.</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>Légendes tirées</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageDrop</name>
    <message>
        <source>%1 is not on this computer; save it first, or drag the picture itself.</source>
        <translation>%1 n’est pas sur cet ordinateur&#xa0;; enregistrez d’abord l’image, ou glissez l’image elle-même.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageFinder</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is not an image that can be read: JPEG, PNG, WebP, BMP and TIFF can.</source>
        <translation>%1 n’est pas une image lisible&#xa0;: les formats JPEG, PNG, WebP, BMP et TIFF le sont.</translation>
    </message>
    <message>
        <source>The pasted picture could not be read.</source>
        <translation>L’image collée n’a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être utilisé.</numerusform>
            <numerusform>%n autres n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 has no images: JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>Le dossier %1 ne contient aucune image&#xa0;: les formats JPEG, PNG, WebP, BMP et TIFF sont lisibles.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2.</source>
        <translation>Le dossier %1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>
            <numerusform>%n image laissée de côté (%1) : les formats JPEG, PNG, WebP, BMP et TIFF sont lisibles.</numerusform>
            <numerusform>%n images laissées de côté (%1) : les formats JPEG, PNG, WebP, BMP et TIFF sont lisibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The name of the image file.</source>
        <translation>Le nom du fichier image.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the model said of the image.</source>
        <translation>Ce que le modèle a dit de l’image.</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference in a metric</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>%1 of this model less that of %2: above 0 this model did better on the image.</source>
        <translation>%1 de ce modèle moins celui de %2&#xa0;: au-dessus de 0, ce modèle a fait mieux sur l’image.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImagePreview</name>
    <message>
        <source>The chosen image</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Double click opens the image on the caption page.</source>
        <translation>Un double-clic ouvre l’image dans la page des légendes.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageTable</name>
    <message>
        <source>Filter images</source>
        <translation>Filtrer les images</translation>
    </message>
    <message>
        <source>Shows the images whose file name, caption or reference captions contain this text.</source>
        <translation>Affiche les images dont le nom de fichier, la légende ou les légendes de référence contiennent ce texte.</translation>
    </message>
    <message>
        <source>Com&amp;pare with:</source>
        <translation>Compare&amp;r avec&#xa0;:</translation>
    </message>
    <message>
        <source>Adds a column with the difference to another model that captioned the same images.</source>
        <translation>Ajoute une colonne avec la différence par rapport à un autre modèle qui a légendé les mêmes images.</translation>
    </message>
    <message>
        <source>Images of the chosen model</source>
        <translation>Images du modèle choisi</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Aucun autre modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 images sur %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::InsideWord</name>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Cliquez sur un mot de la légende.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its shape</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 (dark) to %2 (bright)</source>
        <translation>De %1 (sombre) à %2 (clair)</translation>
    </message>
    <message>
        <source>Value %1 of %2: %3</source>
        <translation>Valeur %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention (its weight in the context)</source>
        <translation>Ligne %1, colonne %2&#xa0;: score %3, ce qui donne à cette cellule %4 de l’attention (son poids dans le contexte)</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>(fin de la légende)</translation>
    </message>
    <message>
        <source>Softmax: probabilities of the word</source>
        <translation>Softmax&#xa0;: probabilités du mot</translation>
    </message>
    <message>
        <source>How did this word come about?</source>
        <translation>Comment ce mot a-t-il été obtenu&#xa0;?</translation>
    </message>
    <message>
        <source>Below the image, from left to right: what the model computes on the way to the word, with its real numbers. Click a step to see its values. The controls change how this word is computed; the caption stays as it is.</source>
        <translation>Sous l’image, de gauche à droite : ce que le modèle calcule jusqu’au mot, avec ses vrais nombres. Cliquez sur une étape pour voir ses valeurs. Les réglages changent le calcul de ce mot ; la légende reste telle quelle.</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention, the most: it alone becomes the context</source>
        <translation>Ligne %1, colonne %2&#xa0;: score %3, ce qui donne à cette cellule %4 de l’attention, le maximum&#xa0;: elle seule devient le contexte</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention; the context is taken from another cell</source>
        <translation>Ligne %1, colonne %2&#xa0;: score %3, ce qui donne à cette cellule %4 de l’attention&#xa0;; le contexte vient d’une autre cellule</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LearnPage</name>
    <message>
        <source>From pixels to your own model</source>
        <translation>Des pixels à votre propre modèle</translation>
    </message>
    <message>
        <source>Each chapter leads you through this window with a real model. Every page explains one thing and asks you to try it. You can leave at any time; your progress is kept.</source>
        <translation>Chaque chapitre vous guide dans cette fenêtre avec un vrai modèle. Chaque page explique une chose et vous invite à l’essayer. Vous pouvez arrêter à tout moment ; votre progression est conservée.</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and title of a chapter</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Reset all chapters</source>
        <translation>&amp;Réinitialiser tous les chapitres</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Enregistrer la feuille d’exercices</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet %1 %2.pdf</source>
        <comment>file name: number and title of a chapter</comment>
        <translation>Exercices %1 %2.pdf</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Appre&amp;ndre</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LegendEntry</name>
    <message>
        <source>%1: click to hide or show this line.</source>
        <translation>%1&#xa0;: cliquer pour masquer ou afficher cette courbe.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LessonDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Model &amp;details…</source>
        <translation>Dé&amp;tails du modèle…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>&amp;About Saccade</source>
        <translation>À &amp;propos de Saccade</translation>
    </message>
    <message>
        <source>The model could not be opened: %1</source>
        <translation>Le modèle n’a pas pu être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>Un entraînement est en cours</translation>
    </message>
    <message>
        <source>Stop training and close the window?</source>
        <translation>Arrêter l’entraînement et fermer la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>The run is saved first, and you can resume it at any time from where it stopped.</source>
        <translation>L’entraînement est d’abord enregistré, et vous pourrez à tout moment le reprendre là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Enregistrer et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>page, share done</comment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapChooser</name>
    <message>
        <source>Attention layer</source>
        <translation>Couche d’attention</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Tête d’attention</translation>
    </message>
    <message>
        <source>The decoder has several attention layers, one after another; later ones have a more direct influence on the next word.</source>
        <translation>Le décodeur a plusieurs couches d’attention successives&#xa0;; les dernières influencent plus directement le mot suivant.</translation>
    </message>
    <message>
        <source>Each layer has several heads, which attend to different things. The mean shows where they look overall, the maximum every place that at least one of them looks at.</source>
        <translation>Chaque couche a plusieurs têtes, qui portent leur attention sur des choses différentes. La moyenne montre où elles regardent globalement, le maximum chaque endroit que regarde au moins l’une d’elles.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Tête %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapTrial</name>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>ordres aléatoires</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>toute l’image uniformément</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Cliquez sur un mot de la légende.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Testing: %1 %</source>
        <translation>Test&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Does the map matter?</source>
        <translation>La carte compte-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The image is blurred part by part in the order of the word&apos;s map, and then brought back in the same order. If the map finds what the word depends on, the word&apos;s probability falls sooner and returns sooner than in a random order.</source>
        <translation>L’image est floutée partie par partie dans l’ordre de la carte du mot, puis rétablie dans le même ordre. Si la carte trouve ce dont le mot dépend, la probabilité du mot chute plus tôt et revient plus tôt que dans un ordre aléatoire.</translation>
    </message>
    <message>
        <source>hardly depends on the image</source>
        <translation>dépend à peine de l&apos;image</translation>
    </message>
    <message>
        <source>better than chance</source>
        <translation>mieux que le hasard</translation>
    </message>
    <message>
        <source>partly better than chance</source>
        <translation>en partie mieux que le hasard</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>pas mieux que le hasard</translation>
    </message>
    <message>
        <source>Test all words</source>
        <translation>Tester tous les mots</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1, insertion %2</source>
        <translation>%1, insertion %2</translation>
    </message>
    <message>
        <source>Random orders (mean)</source>
        <translation>Ordres aléatoires (moyenne)</translation>
    </message>
    <message>
        <source>The tick on each bar; deletion ± %1, insertion ± %2</source>
        <translation>Le repère sur chaque barre ; suppression ± %1, insertion ± %2</translation>
    </message>
    <message>
        <source>Whole image evenly</source>
        <translation>Toute l&apos;image uniformément</translation>
    </message>
    <message>
        <source>From the centre outwards</source>
        <translation>Du centre vers l&apos;extérieur</translation>
    </message>
    <message>
        <source>Area below the deletion curve (lower is better)</source>
        <translation>Aire sous la courbe de suppression (plus c&apos;est bas, mieux c&apos;est)</translation>
    </message>
    <message>
        <source>Tested words: deletion, and the tick of random orders</source>
        <translation>Mots testés : suppression, et le repère des ordres aléatoires</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Metrics</name>
    <message>
        <source>Mass ratio: how many times more attention lies on the named objects than if the model looked everywhere alike. 1 is no better than that; 2 is twice what the objects&apos; size alone would get.</source>
        <translation>Rapport de masse&#xa0;: combien de fois plus d’attention se trouve sur les objets nommés que si le modèle regardait partout de la même façon. 1 n’est pas mieux que cela&#xa0;; 2 est le double de ce que donnerait la seule taille des objets.</translation>
    </message>
    <message>
        <source>Pointing game: how often the place where a word looked most lies on the object that the word names, give or take half a cell of the grid. 0 to 1, higher is better.</source>
        <translation>Pointing game (jeu de pointage)&#xa0;: à quelle fréquence l’endroit qu’un mot a le plus regardé se trouve sur l’objet qu’il nomme, à une demi-cellule de la grille près. De 0 à 1, plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Rapport de masse</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>metric</comment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Pointing</source>
        <comment>metric</comment>
        <translation>Pointing</translation>
    </message>
    <message>
        <source>Attention mass: how much of a word&apos;s attention lies on the object that the word names, where masks drawn by people show it. Mean over the words that name an object of the image. 0 to 1; large objects get more by themselves, so compare models by the mass ratio.</source>
        <translation>Masse d&apos;attention : part de l&apos;attention d&apos;un mot qui se trouve sur l&apos;objet qu&apos;il nomme, là où des masques tracés par des personnes le montrent. Moyenne sur les mots qui nomment un objet de l&apos;image. De 0 à 1 ; les grands objets en reçoivent plus d&apos;eux-mêmes, comparez donc les modèles par le rapport de masse.</translation>
    </message>
    <message>
        <source>Words of the captions that name an object of the image, of which a mask shows where it is. The scores of the attention are means over these words.</source>
        <translation>Mots des légendes qui nomment un objet de l&apos;image dont un masque montre l&apos;emplacement. Les scores de l&apos;attention sont des moyennes sur ces mots.</translation>
    </message>
    <message>
        <source>The share of captions that name only objects that are in the scene. 0 to 1, higher is better.</source>
        <translation>Part des légendes qui ne nomment que des objets présents dans la scène. De 0 à 1, plus c&apos;est élevé, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>The share of captions that name an object with its colour, and nothing that is not in the scene as they describe it. 0 to 1, higher is better.</source>
        <translation>Part des légendes qui nomment un objet avec sa couleur, et rien qui ne soit dans la scène tel qu&apos;elles le décrivent. De 0 à 1, plus c&apos;est élevé, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that name an object</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Right objects</source>
        <translation>Objets justes</translation>
    </message>
    <message>
        <source>Right colours</source>
        <translation>Couleurs justes</translation>
    </message>
    <message>
        <source>CHAIRi: of the objects that the captions name, the share that is not in the image, neither outlined nor named by a person. 0 to 1, lower is better.</source>
        <translation>CHAIRi : parmi les objets que les légendes nomment, la part qui n&apos;est pas dans l&apos;image, ni détourée ni nommée par une personne. De 0 à 1 ; plus c&apos;est bas, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>CHAIRs: the share of captions that name an object which is not in the image. 0 to 1, lower is better.</source>
        <translation>CHAIRs : la part des légendes qui nomment un objet absent de l&apos;image. De 0 à 1 ; plus c&apos;est bas, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>Distinct-1: different words per word of all captions together.</source>
        <translation>Distinct-1&#xa0;: mots différents par mot de toutes les légendes ensemble.</translation>
    </message>
    <message>
        <source>Distinct-2: different pairs of neighbouring words per pair of all captions together. 0 to 1: the higher it is, the less the captions repeat each other. It falls with the number of images, so compare models on the same images.</source>
        <translation>Distinct-2&#xa0;: paires différentes de mots voisins par paire de toutes les légendes ensemble. De 0 à 1&#xa0;: plus c’est élevé, moins les légendes se répètent. La valeur baisse avec le nombre d’images&#xa0;; comparez donc les modèles sur les mêmes images.</translation>
    </message>
    <message>
        <source>Different words in all captions together.</source>
        <translation>Mots différents dans toutes les légendes ensemble.</translation>
    </message>
    <message>
        <source>The share of captions that are not among the training captions of the dataset, word for word.</source>
        <translation>La part des légendes qui ne figurent pas mot pour mot parmi les légendes d’entraînement du jeu de données.</translation>
    </message>
    <message>
        <source>Distinct-1</source>
        <translation>Distinct-1</translation>
    </message>
    <message>
        <source>Distinct-2</source>
        <translation>Distinct-2</translation>
    </message>
    <message>
        <source>Words used</source>
        <translation>Mots utilisés</translation>
    </message>
    <message>
        <source>Novel</source>
        <comment>captions</comment>
        <translation>Inédites</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelChooser</name>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Fichiers de modèle (*.safetensors)</translation>
    </message>
    <message>
        <source>With Saccade</source>
        <translation>Fournis avec Saccade</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>&amp;Newest weights of the training run</source>
        <translation>&amp;Poids les plus récents de l’entraînement</translation>
    </message>
    <message>
        <source>Captions with what the model has learned so far, updated after each checkpoint.</source>
        <translation>Légende avec ce que le modèle a appris jusqu’ici, mis à jour à chaque point de contrôle.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>&amp;Details of this model…</source>
        <translation>&amp;Détails de ce modèle…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chooses the model that captions.</source>
        <translation>Choisit le modèle qui légende.</translation>
    </message>
    <message>
        <source>Chooses the model that captions. Now: %1</source>
        <translation>Choisit le modèle qui légende. Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Several models together…</source>
        <translation>&amp;Plusieurs modèles ensemble…</translation>
    </message>
    <message>
        <source>Captions with the mean of the probabilities that several models give a word.</source>
        <translation>Légende avec la moyenne des probabilités que plusieurs modèles donnent à un mot.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelDialog</name>
    <message>
        <source>Model details</source>
        <translation>Détails du modèle</translation>
    </message>
    <message>
        <source>Scores on the validation images</source>
        <translation>Scores sur les images de validation</translation>
    </message>
    <message>
        <source>Search all details</source>
        <translation>Rechercher dans tous les détails</translation>
    </message>
    <message>
        <source>All details of the training</source>
        <translation>Tous les détails de l’entraînement</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Tous les détails</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies all details as text.</source>
        <translation>Copie tous les détails sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelFacts</name>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Format of the dataset</source>
        <translation>Format du jeu de données</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <source>Training captions</source>
        <translation>Légendes d’entraînement</translation>
    </message>
    <message>
        <source>Epochs behind this model</source>
        <translation>Époques effectuées par ce modèle</translation>
    </message>
    <message>
        <source>Steps behind this model</source>
        <translation>Étapes effectuées par ce modèle</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Beam in validation</source>
        <translation>Faisceau en validation</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, looks at %2 × %2 pixels in a grid of %3 × %3</source>
        <translation>%1, regarde %2 × %2 pixels dans une grille de %3 × %3</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1&#xa0;: %2 images, %3 légendes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Numbers that the model is made of; training finds them.</source>
        <translation>Les nombres dont le modèle est fait&#xa0;; l’entraînement les trouve.</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features.</source>
        <translation>Le réseau qui transforme une image en une grille de caractéristiques.</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word.</source>
        <translation>Le réseau qui écrit la légende mot à mot.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>The words the model can use, with the marks for start, end and unknown words.</source>
        <translation>Les mots que le modèle peut employer, avec les marques de début, de fin et de mot inconnu.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training images behind this model.</source>
        <translation>Passages sur les images d’entraînement effectués par ce modèle.</translation>
    </message>
    <message>
        <source>Words of the calibration</source>
        <translation>Mots de la calibration</translation>
    </message>
    <message>
        <source>Calibration error before calibration</source>
        <translation>Erreur de calibration avant la calibration</translation>
    </message>
    <message>
        <source>Calibration error after calibration</source>
        <translation>Erreur de calibration après la calibration</translation>
    </message>
    <message>
        <source>temperature %1; error %2 before, %3 after</source>
        <translation>température %1&#xa0;; erreur %2 avant, %3 après</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>température %1</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>How far the probabilities can be taken at their word. The error is the mean distance of how sure the model is to how often it is right; a temperature above 1 makes it less sure.</source>
        <translation>À quel point on peut se fier aux probabilités. L’erreur est l’écart moyen entre la confiance du modèle et la fréquence à laquelle il a raison&#xa0;; une température supérieure à 1 le rend moins sûr.</translation>
    </message>
    <message>
        <source>%1, looks at whole images with as many pixels as a square of %2 × %2, in grids of up to %3 cells</source>
        <translation>%1, regarde des images entières avec autant de pixels qu’un carré de %2 × %2, dans des grilles d’au plus %3 cellules</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelList</name>
    <message>
        <source>Models to evaluate</source>
        <translation>Modèles à évaluer</translation>
    </message>
    <message>
        <source>The models with a check mark are evaluated one after another, on the same images.</source>
        <translation>Les modèles cochés sont évalués l’un après l’autre, sur les mêmes images.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ObjectCheck</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier au format CSV</translation>
    </message>
    <message>
        <source>Keep this result in the list below while the caption is on show</source>
        <translation>Garder ce résultat dans la liste ci-dessous tant que la légende est affichée</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Cliquez sur un mot de la légende.</translation>
    </message>
    <message>
        <source>%1 × even, inside</source>
        <translation>%1 × uniforme, à l’intérieur</translation>
    </message>
    <message>
        <source>%1 × even, outside</source>
        <translation>%1 × uniforme, à l’extérieur</translation>
    </message>
    <message>
        <source>Kept: the strongest place lies inside for %1 of %2</source>
        <translation>Gardés : le point le plus fort est à l’intérieur pour %1 sur %2</translation>
    </message>
    <message>
        <source>Is the map on the object?</source>
        <translation>La carte est-elle sur l’objet ?</translation>
    </message>
    <message>
        <source>Drag a rectangle around what “%1” speaks of, or paint over it.</source>
        <translation>Tracez un rectangle autour de ce dont parle « %1 », ou peignez-le.</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies inside.</source>
        <translation>%1 de l&apos;attention de « %2 » se trouve dans la partie marquée, %3 × uniforme. Son point le plus fort est à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies outside.</source>
        <translation>%1 de l&apos;attention de « %2 » se trouve dans la partie marquée, %3 × uniforme. Son point le plus fort est à l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Select a word that names an object, and mark that object. Where the dataset outlines it, it is marked already. The attention on it is compared with an even map, and the strongest place should lie inside (pointing game).</source>
        <translation>Sélectionnez un mot qui nomme un objet et marquez cet objet. Là où le jeu de données le détoure, il est déjà marqué. L&apos;attention qui s&apos;y porte est comparée à une carte uniforme ; le point le plus fort devrait être à l&apos;intérieur (jeu de pointage).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionField</name>
    <message>
        <source>Inside the run&apos;s folder</source>
        <translation>Dans le dossier de l’entraînement</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Poids (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionForm</name>
    <message>
        <source>Must be a number between %1 and %2.</source>
        <translation>Doit être un nombre entre %1 et %2.</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Par défa&amp;ut</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>&amp;Open a configuration…</source>
        <translation>&amp;Ouvrir une configuration…</translation>
    </message>
    <message>
        <source>&amp;Save as a configuration…</source>
        <translation>&amp;Enregistrer comme configuration…</translation>
    </message>
    <message>
        <source>Begin with options that are known to work, or with those of a file</source>
        <translation>Commencer avec des options éprouvées, ou avec celles d’un fichier</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>Cette valeur n’est pas connue.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Training needs at least one epoch.</source>
        <translation>L’entraînement demande au moins une époque.</translation>
    </message>
    <message>
        <source>Without pretrained weights the whole encoder is trained, which takes long and needs many images.</source>
        <translation>Sans poids préentraînés, l’encodeur est entraîné en entier, ce qui est long et demande beaucoup d’images.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Of this run</source>
        <translation>De cet entraînement</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>Save as a configuration</source>
        <translation>Enregistrer comme configuration</translation>
    </message>
    <message>
        <source>Advance&amp;d</source>
        <translation>Ava&amp;ncé</translation>
    </message>
    <message>
        <source>As in the starting model (under &quot;Advanced&quot;).</source>
        <translation>Comme dans le modèle de départ (sous «&#xa0;Avancé&#xa0;»).</translation>
    </message>
    <message>
        <source>This is not a model file (.safetensors).</source>
        <translation>Ce n’est pas un fichier de modèle (.safetensors).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherExplanations</name>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Cliquez sur un mot de la légende.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explication en cours…</translation>
    </message>
    <message>
        <source>finds nothing</source>
        <translation>ne trouve rien</translation>
    </message>
    <message>
        <source>%1, rank correlation %2</source>
        <translation>%1, corrélation des rangs %2</translation>
    </message>
    <message>
        <source>Explanations of “%1”</source>
        <translation>Explications de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Qu’est-ce qui pourrait encore l’expliquer&#xa0;?</translation>
    </message>
    <message>
        <source>Other ways to find where a word comes from. Each bar shows how far the strongest fifth of the map overlaps with that of the attention. The rank correlation is 1 if both maps order all places alike, and 0 if they are unrelated. Choose a map to see it on the image.</source>
        <translation>D’autres façons de trouver d’où vient un mot. Chaque barre montre à quel point le cinquième le plus fort de la carte recouvre celui de l’attention. La corrélation des rangs vaut 1 si les deux cartes classent tous les endroits de la même façon, et 0 si elles sont sans rapport. Choisissez une carte pour la voir sur l’image.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherModel</name>
    <message>
        <source>Choose a &amp;model…</source>
        <translation>Choisir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>Entraînement choisi</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of a run…</source>
        <translation>Choisir le &amp;dossier d’un entraînement…</translation>
    </message>
    <message>
        <source>Open another model</source>
        <translation>Ouvrir un autre modèle</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Fichiers de modèle (*.safetensors)</translation>
    </message>
    <message>
        <source>The folder of the run</source>
        <translation>Le dossier de l’entraînement</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of a training run.</source>
        <translation>%1 ne contient aucun point de contrôle d’un entraînement.</translation>
    </message>
    <message>
        <source>Other model: %1</source>
        <translation>Autre modèle : %1</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>%1 captions the image…</source>
        <translation>%1 légende l’image…</translation>
    </message>
    <message>
        <source>The captions cannot be compared: %1</source>
        <translation>Les légendes ne peuvent pas être comparées : %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>%1: %2, %3 per word.</source>
        <translation>%1 : %2, %3 par mot.</translation>
    </message>
    <message>
        <source>It learned from %1.</source>
        <translation>Il a appris sur %1.</translation>
    </message>
    <message>
        <source>The image is unlike these.</source>
        <translation>L’image ne leur ressemble pas.</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Both say the same words.</source>
        <translation>Les deux disent les mêmes mots.</translation>
    </message>
    <message>
        <source>They differ in %1 of %2 places.</source>
        <translation>Elles diffèrent à %1 endroits sur %2.</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1 : « %2 » %3</translation>
    </message>
    <message>
        <source>What would another model say?</source>
        <translation>Que dirait un autre modèle ?</translation>
    </message>
    <message>
        <source>Another model, or another checkpoint of a training run, captions the same image with the same options. Its caption stands below, word beside word; what differs is marked. Choose a pair to see both maps: they zoom and move together.</source>
        <translation>Un autre modèle, ou un autre point de contrôle d’un entraînement, légende la même image avec les mêmes options. Sa légende est au-dessous, mot à mot ; ce qui diffère est marqué. Choisissez une paire pour voir les deux cartes : elles se zooment et se déplacent ensemble.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OutlinedObjects</name>
    <message>
        <source>%1, all %2</source>
        <translation>%1, les %2</translation>
    </message>
    <message>
        <source>%1, number %2 by size</source>
        <translation>%1, numéro %2 par taille</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PaintedGaze</name>
    <message>
        <source>Look only here</source>
        <translation>Regarder seulement ici</translation>
    </message>
    <message>
        <source>Look anywhere but here</source>
        <translation>Regarder partout sauf ici</translation>
    </message>
    <message>
        <source>What the painted part means</source>
        <translation>Ce que signifie la partie peinte</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>Ce qu’il dirait</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Cliquez sur un mot de la légende.</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Au lieu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paint on the image.</source>
        <translation>Peignez sur l’image.</translation>
    </message>
    <message>
        <source>“%1”: %2 with your map, %3 with the model&apos;s own</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 avec votre carte, %3 avec celle du modèle</translation>
    </message>
    <message>
        <source>How much the choice of this word changes with the gaze: %1 between the model&apos;s own map and yours, %2 between its own and an even one (Jensen-Shannon divergence of the probabilities of all words: 0 the same, 1 nothing in common).</source>
        <translation>À quel point le choix de ce mot change avec le regard&#xa0;: %1 entre la carte du modèle et la vôtre, %2 entre la sienne et une carte uniforme (divergence de Jensen-Shannon des probabilités de tous les mots&#xa0;: 0 identiques, 1 rien en commun).</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What if it had looked elsewhere?</source>
        <translation>Et s’il avait regardé ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>Paint where the model should look for the selected word. The bars change as you paint; the tick on each bar is the probability with the model&apos;s own map. When you let go, the model continues the caption from there.</source>
        <translation>Peignez où le modèle doit regarder pour le mot sélectionné. Les barres changent pendant que vous peignez&#xa0;; le repère sur chaque barre est la probabilité avec la carte du modèle. Quand vous relâchez, le modèle continue la légende à partir de là.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PlayerControls</name>
    <message>
        <source>Previous word</source>
        <translation>Mot précédent</translation>
    </message>
    <message>
        <source>Previous word (Left)</source>
        <translation>Mot précédent (Gauche)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>Next word (Right)</source>
        <translation>Mot suivant (Droite)</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Très lent</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Très rapide</translation>
    </message>
    <message>
        <source>Words per second: %1</source>
        <translation>Mots par seconde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause at this word (Space)</source>
        <translation>Mettre en pause sur ce mot (Espace)</translation>
    </message>
    <message>
        <source>Play the caption word by word (Space)</source>
        <translation>Lire la légende mot à mot (Espace)</translation>
    </message>
    <message>
        <source>How fast the caption is played; now %1 words per second</source>
        <translation>Vitesse de lecture de la légende&#xa0;; actuellement %1 mots par seconde</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgramQuestion</name>
    <message>
        <source>&amp;Do not ask again for this file</source>
        <translation>Ne plus &amp;demander pour ce fichier</translation>
    </message>
    <message>
        <source>Run a program?</source>
        <translation>Exécuter un programme ?</translation>
    </message>
    <message>
        <source>This model runs a program contained in %1. Run it only if you trust where it came from.</source>
        <translation>Ce modèle exécute un programme contenu dans %1. Ne l’exécutez que si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>The program is the model&apos;s encoder. It can do whatever you can do: read, change and delete your files, and use the network.</source>
        <translation>Ce programme est l’encodeur du modèle. Il peut faire tout ce que vous pouvez faire : lire, modifier et supprimer vos fichiers, et utiliser le réseau.</translation>
    </message>
    <message>
        <source>If the file changes, the question comes again.</source>
        <translation>Si le fichier change, la question est posée à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgressRow</name>
    <message>
        <source>less than a second left</source>
        <translation>moins d’une seconde restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>encore environ %n&#xa0;s</numerusform>
            <numerusform>encore environ %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore environ %n&#xa0;min</numerusform>
            <numerusform>encore environ %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>encore environ %n&#xa0;h</numerusform>
            <numerusform>encore environ %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Ends the evaluation; the models that are done keep their scores.</source>
        <translation>Met fin à l’évaluation&#xa0;; les modèles terminés gardent leurs scores.</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 images sur %2</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>Ouverture du modèle et du jeu de données…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::QuestionSide</name>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>Poser une &amp;question…</translation>
    </message>
    <message>
        <source>Change a word, the gaze or the image, and find out whether a map can be trusted</source>
        <translation>Changer un mot, le regard ou l’image, et découvrir si l’on peut se fier à une carte</translation>
    </message>
    <message>
        <source>Close the question and bring back the caption (Esc)</source>
        <translation>Fermer la question et retrouver la légende (Échap)</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Fermer la question</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RecentRuns</name>
    <message numerus="yes">
        <source>finished, %n epoch(s)</source>
        <translation>
            <numerusform>terminé, %n époque</numerusform>
            <numerusform>terminé, %n époques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 sur %n époque</numerusform>
            <numerusform>%1 sur %n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>meilleur : %1</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Entraînements récents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the run</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Trains it further from where it stopped</source>
        <translation>Poursuit l’entraînement là où il s’est arrêté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Shows its curves, captions and attention</source>
        <translation>Affiche ses courbes, légendes et attention</translation>
    </message>
    <message>
        <source>Caption with it</source>
        <translation>Légender avec lui</translation>
    </message>
    <message>
        <source>Captions images with the best model of this run</source>
        <translation>Légende des images avec le meilleur modèle de cet entraînement</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>L’évaluer</translation>
    </message>
    <message>
        <source>Scores the best model of this run on its dataset</source>
        <translation>Note le meilleur modèle de cet entraînement sur son jeu de données</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Trains it further, for instance over more epochs</source>
        <translation>Poursuit l’entraînement, par exemple sur plus d’époques</translation>
    </message>
    <message>
        <source>Resumes it after a look at its options</source>
        <translation>Le reprend après un regard à ses options</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencePanel</name>
    <message>
        <source>Open on the caption page</source>
        <translation>Ouvrir dans la page des légendes</translation>
    </message>
    <message>
        <source>Captions and references of the chosen image</source>
        <translation>Légendes et références de l’image choisie</translation>
    </message>
    <message>
        <source>Shows the image with its attention, word by word (Enter in the table of images).</source>
        <translation>Affiche l’image avec son attention, mot à mot (Entrée dans le tableau des images).</translation>
    </message>
    <message>
        <source>Reference captions</source>
        <translation>Légendes de référence</translation>
    </message>
    <message>
        <source>Words in bold occur both in the model&apos;s caption and in a reference caption. Words such as “a” and “of” are left out; a word such as “left” or “behind” only counts if the references say it of the same things.</source>
        <translation>Les mots en gras se trouvent à la fois dans la légende du modèle et dans une légende de référence. Les mots tels que « a » et « of » sont laissés de côté ; un mot tel que « left » ou « behind » ne compte que si les références le disent des mêmes choses.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencesPanel</name>
    <message>
        <source>What people wrote</source>
        <translation>Ce que des personnes ont écrit</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RegionPanel</name>
    <message>
        <source>Words that looked at the rectangle</source>
        <translation>Mots qui ont regardé le rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle on the image with Shift held down to ask which words looked there.</source>
        <translation>Tracez un rectangle sur l’image en maintenant Maj enfoncée pour demander quels mots ont regardé là.</translation>
    </message>
    <message>
        <source>The words are ranked here as soon as there is a caption.</source>
        <translation>Les mots seront classés ici dès qu’il y aura une légende.</translation>
    </message>
    <message>
        <source>The model sees nothing of this rectangle: it lies outside the part of the image that is given to the network.</source>
        <translation>Le modèle ne voit rien de ce rectangle&#xa0;: il se trouve hors de la partie de l’image donnée au réseau.</translation>
    </message>
    <message>
        <source>%1, %2 × even</source>
        <translation>%1, %2&#xa0;× uniforme</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the rectangle. Attention that is the same everywhere would put %3 there (the mark on the bar).</source>
        <translation>%1 de l’attention de «&#xa0;%2&#xa0;» se trouve dans le rectangle. Une attention identique partout y placerait %3 (le repère sur la barre).</translation>
    </message>
    <message>
        <source>Clear recta&amp;ngle</source>
        <translation>Effa&amp;cer le rectangle</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReliabilityView</name>
    <message>
        <source>Probabilities that come true</source>
        <translation>Probabilités qui se vérifient</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>À quelle fréquence il est juste</translation>
    </message>
    <message>
        <source>Probability of the most probable word</source>
        <translation>Probabilité du mot le plus probable</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The model is too sure of its words.</source>
        <translation>Le modèle est trop sûr de ses mots.</translation>
    </message>
    <message>
        <source>The model is not sure enough of its words.</source>
        <translation>Le modèle n&apos;est pas assez sûr de ses mots.</translation>
    </message>
    <message>
        <source>On average, the probabilities can be believed.</source>
        <translation>En moyenne, on peut croire les probabilités.</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>Fiabilité des probabilités</translation>
    </message>
    <message>
        <source>Over the words of the reference captions, its most probable word has a probability of %1 on average and is right in %2 of cases.</source>
        <translation>Sur les mots des légendes de référence, son mot le plus probable a en moyenne une probabilité de %1 et est juste dans %2 des cas.</translation>
    </message>
    <message numerus="yes">
        <source>Expected calibration error: %1 over %Ln word(s).</source>
        <translation>
            <numerusform>Erreur de calibration attendue : %1 sur %Ln mot.</numerusform>
            <numerusform>Erreur de calibration attendue : %1 sur %Ln mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar holds the words with a probability in its range; its height is how often they are right. Where bars reach the dashed line, the probabilities can be believed; where they end below it, the model is too sure.</source>
        <translation>Chaque barre réunit les mots dont la probabilité est dans son intervalle ; sa hauteur indique à quelle fréquence ils sont justes. Là où les barres atteignent la ligne en tirets, on peut croire les probabilités ; là où elles s&apos;arrêtent au-dessous, le modèle est trop sûr.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the first %Ln image(s).</source>
        <translation>
            <numerusform>Mesuré sur les %Ln premières images.</numerusform>
            <numerusform>Mesuré sur les %Ln premières images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probability %1 to %2: %Ln word(s), right in %3 of cases</source>
        <translation>
            <numerusform>Probabilité de %1 à %2 : %Ln mot, juste dans %3 des cas</numerusform>
            <numerusform>Probabilité de %1 à %2 : %Ln mots, justes dans %3 des cas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunChooser</name>
    <message>
        <source>&amp;Resume a run</source>
        <translation>Reprendre un en&amp;traînement</translation>
    </message>
    <message>
        <source>Train a run further that was stopped or has ended</source>
        <translation>Poursuivre un entraînement arrêté ou terminé</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>&amp;Suivre un entraînement…</translation>
    </message>
    <message>
        <source>Follow a run that another program is training</source>
        <translation>Suivre un entraînement mené par un autre programme</translation>
    </message>
    <message>
        <source>The folder of the run to resume</source>
        <translation>Le dossier de l’entraînement à reprendre</translation>
    </message>
    <message>
        <source>The folder of the run to watch</source>
        <translation>Le dossier de l’entraînement à suivre</translation>
    </message>
    <message>
        <source>&amp;Choose its folder…</source>
        <translation>&amp;Choisir son dossier…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunControls</name>
    <message>
        <source>Reading the data</source>
        <translation>Lecture des données</translation>
    </message>
    <message>
        <source>Computing features: image %1 of %2</source>
        <translation>Calcul des caractéristiques&#xa0;: image %1 sur %2</translation>
    </message>
    <message>
        <source>Training: step %1 of %2</source>
        <translation>Entraînement&#xa0;: étape %1 sur %2</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Ends after this step with a checkpoint; the run can be resumed later</source>
        <translation>S’arrête après cette étape avec un point de contrôle&#xa0;; l’entraînement pourra être repris plus tard</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Resumes where it was paused</source>
        <translation>Reprend là où l’entraînement a été mis en pause</translation>
    </message>
    <message>
        <source>Pauses after this step and keeps everything in memory</source>
        <translation>Met en pause après cette étape et garde tout en mémoire</translation>
    </message>
    <message>
        <source>Close the &amp;run</source>
        <translation>Fer&amp;mer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>&amp;Nouvel entraînement</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>En pause. %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>About %1 left, %2</source>
        <translation>Encore environ %1, %2</translation>
    </message>
    <message>
        <source>Checking on the validation images: %1 %</source>
        <translation>Vérification sur les images de validation&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Adjusting the probabilities: image %1 of %2</source>
        <translation>Ajustement des probabilités&#xa0;: image %1 sur %2</translation>
    </message>
    <message>
        <source>Ended before the first step</source>
        <translation>Terminé avant la première étape</translation>
    </message>
    <message>
        <source>Ended after all %1 steps</source>
        <translation>Terminé après les %1 étapes</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2</source>
        <translation>Arrêté à l’étape %1 sur %2</translation>
    </message>
    <message>
        <source>Only shown here. If another program trains this run, the charts follow it.</source>
        <translation>Seulement affiché. Si un autre programme mène cet entraînement, les graphiques le suivent.</translation>
    </message>
    <message>
        <source>Stopping; a checkpoint is written…</source>
        <translation>Arrêt en cours&#xa0;; un point de contrôle est écrit…</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Étape</translation>
    </message>
    <message>
        <source>Makes one step and pauses again; the pinned images are captioned after it</source>
        <translation>Fait une étape puis se remet en pause&#xa0;; les images épinglées sont ensuite légendées</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>In slow motion, the pinned images are captioned after every step, so you can see the captions and where the model looks change</source>
        <translation>Au ralenti, les images épinglées sont légendées après chaque étape&#xa0;: on voit changer les légendes et les endroits que le modèle regarde</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>4 steps per second</source>
        <translation>4 étapes par seconde</translation>
    </message>
    <message>
        <source>2 steps per second</source>
        <translation>2 étapes par seconde</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 étape par seconde</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunFolderField</name>
    <message>
        <source>&amp;Keep the run in</source>
        <translation>Enre&amp;gistrer dans</translation>
    </message>
    <message>
        <source>The folder for the measurements, the checkpoints and the captions of each epoch</source>
        <translation>Le dossier des mesures, des points de contrôle et des légendes de chaque époque</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Say where the run is to be kept.</source>
        <translation>Indiquez où enregistrer l’entraînement.</translation>
    </message>
    <message>
        <source>Give the whole path of the run&apos;s folder.</source>
        <translation>Indiquez le chemin complet du dossier de l’entraînement.</translation>
    </message>
    <message>
        <source>This folder already has a run; choose another, or resume that run.</source>
        <translation>Ce dossier contient déjà un entraînement&#xa0;; choisissez-en un autre, ou reprenez cet entraînement.</translation>
    </message>
    <message>
        <source>A new or empty folder for the run</source>
        <translation>Un dossier nouveau ou vide pour l’entraînement</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunModels</name>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>model (metric score)</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunMonitor</name>
    <message>
        <source>Waiting for the first numbers of %1.</source>
        <translation>En attente des premiers nombres de %1.</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Les courbes d’un entraînement apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SampleCard</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Attention over %1</source>
        <translation>Attention sur %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>all words of a caption together</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>The attention of all words together.</source>
        <translation>L’attention de tous les mots ensemble.</translation>
    </message>
    <message>
        <source>The attention of this word, here and at every epoch.</source>
        <translation>L’attention de ce mot, ici et à chaque époque.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>L’image n’existe plus.</translation>
    </message>
    <message>
        <source>Outlined: %1 of the attention</source>
        <translation>Contour : %1 de l’attention</translation>
    </message>
    <message>
        <source>Attention from %1 to %2 times even</source>
        <translation>Attention de %1 à %2 fois l’uniforme</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SampleViewer</name>
    <message>
        <source>&amp;Pinned images</source>
        <translation>&amp;Images épinglées</translation>
    </message>
    <message>
        <source>Play through the epochs: see attention form.</source>
        <translation>Faire défiler les époques&#xa0;: voir l’attention se former.</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>Faire défiler les époques</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Show the newest epoch, now and as they come.</source>
        <translation>Afficher la dernière époque, maintenant et à mesure qu’elles arrivent.</translation>
    </message>
    <message>
        <source>Captions and attention appear here after the first epoch.</source>
        <translation>Les légendes et l’attention apparaissent ici après la première époque.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Show the best epoch: the green mark below the slider.</source>
        <translation>Afficher la meilleure époque&#xa0;: le repère vert sous le curseur.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, the best</source>
        <translation>Époque %1 sur %2, la meilleure</translation>
    </message>
    <message>
        <source>Save a pinned image over the epochs as an animation</source>
        <translation>Enregistrer une image épinglée au fil des époques en animation</translation>
    </message>
    <message>
        <source>All epochs as an animation</source>
        <translation>Toutes les époques en animation</translation>
    </message>
    <message>
        <source>The chosen &amp;word as GIF…</source>
        <translation>Le &amp;mot choisi en GIF…</translation>
    </message>
    <message>
        <source>The &amp;chosen word as MP4…</source>
        <translation>Le mot &amp;choisi en MP4…</translation>
    </message>
    <message>
        <source>&amp;All words together as GIF…</source>
        <translation>&amp;Tous les mots ensemble en GIF…</translation>
    </message>
    <message>
        <source>All words &amp;together as MP4…</source>
        <translation>Tous les mots &amp;ensemble en MP4…</translation>
    </message>
    <message>
        <source>The &amp;strongest word of each epoch as GIF…</source>
        <translation>Le mot le plus &amp;fort de chaque époque en GIF…</translation>
    </message>
    <message>
        <source>The strongest word of each &amp;epoch as MP4…</source>
        <translation>Le mot le plus fort de chaque é&amp;poque en MP4…</translation>
    </message>
    <message>
        <source>Another animation is being written; try again when it is done.</source>
        <translation>Une autre animation est en cours d’écriture ; réessayez ensuite.</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>Enregistrer l’animation</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>Animation GIF (*.gif)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vidéo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>%1-epochs</source>
        <comment>file name</comment>
        <translation>%1-epoques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>epoch and its score</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>Après l’étape %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDemo</name>
    <message>
        <source>&amp;Another scene</source>
        <translation>Autre s&amp;cène</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDialog</name>
    <message>
        <source>Make a Scenes dataset</source>
        <translation>Créer un jeu de données Scenes</translation>
    </message>
    <message>
        <source>Draws illustrated scenes, each with five captions, and the masks of the things in them. A tenth is held out for checking. A model learns 2,000 of them in minutes.</source>
        <translation>Dessine des scènes illustrées, chacune avec cinq légendes, et les masques des objets qu’elles contiennent. Un dixième est réservé à la validation. Un modèle en apprend 2&#xa0;000 en quelques minutes.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>The same number gives the same scenes</source>
        <translation>Le même nombre donne les mêmes scènes</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Scenes:</source>
        <translation>&amp;Scènes&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Un dossier nouveau ou vide</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model file that was evaluated.</source>
        <translation>Le fichier du modèle évalué.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images that were captioned and scored.</source>
        <translation>Images légendées et évaluées.</translation>
    </message>
    <message>
        <source>Captions/s</source>
        <translation>Légendes/s</translation>
    </message>
    <message>
        <source>Captions per second on this computer, with everything else it was doing.</source>
        <translation>Légendes par seconde sur cet ordinateur, avec tout ce qu’il faisait par ailleurs.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Where the images and their reference captions come from. Scores on different datasets cannot be compared.</source>
        <translation>D’où viennent les images et leurs légendes de référence. Les scores sur des jeux de données différents ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>The part of the dataset that was captioned. Scores on images that the model was trained on say little.</source>
        <translation>La partie du jeu de données qui a été légendée. Les scores sur des images d’entraînement du modèle disent peu de choses.</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Faisceau</translation>
    </message>
    <message>
        <source>Captions that the search kept at each word; 1 takes the most probable word each time.</source>
        <translation>Légendes que la recherche a gardées à chaque mot&#xa0;; 1 prend chaque fois le mot le plus probable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) that name an object. A map that looks everywhere alike would have a mass of %1.</source>
        <translation>
            <numerusform>%Ln mot qui nomme un objet. Une carte qui regarde partout de la même façon aurait une masse de %1.</numerusform>
            <numerusform>%Ln mots qui nomment un objet. Une carte qui regarde partout de la même façon aurait une masse de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2, where the score would be on other images of the same kind (bootstrap over the images).</source>
        <translation>Intervalle à 95 % : de %1 à %2, où se situerait le score sur d&apos;autres images du même genre (bootstrap sur les images).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreTable</name>
    <message>
        <source>Scores of the evaluated models</source>
        <translation>Scores des modèles évalués</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SeenOrGuessed</name>
    <message>
        <source>Seen in the image</source>
        <translation>Vu dans l’image</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>Reading the caption without the image…</source>
        <translation>Lecture de la légende sans l’image…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>probability with and without the image</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” has a probability of %2 with the image and %3 without it, after the same words.</source>
        <translation>Après les mêmes mots, «&#xa0;%1&#xa0;» a une probabilité de %2 avec l’image et de %3 sans elle.</translation>
    </message>
    <message>
        <source>Seen in the image (probability with → without it)</source>
        <translation>Vu dans l’image (probabilité avec → sans elle)</translation>
    </message>
    <message>
        <source>“Without the image”: the mean of all images that the model learned from.</source>
        <translation>«&#xa0;Sans l’image&#xa0;»&#xa0;: la moyenne de toutes les images dont le modèle a appris.</translation>
    </message>
    <message>
        <source>“Without the image”: the image itself, blurred until only its colours are left.</source>
        <translation>«&#xa0;Sans l’image&#xa0;»&#xa0;: l’image elle-même, floutée jusqu’à ce qu’il n’en reste que les couleurs.</translation>
    </message>
    <message>
        <source>Did it look, or guess?</source>
        <translation>A-t-il regardé ou deviné&#xa0;?</translation>
    </message>
    <message>
        <source>A long bar: the word needs the image. No bar: the word is just as likely without the image; the model can guess it from the words before it.</source>
        <translation>Barre longue&#xa0;: le mot a besoin de l’image. Pas de barre&#xa0;: le mot est tout aussi probable sans l’image&#xa0;; le modèle peut le deviner d’après les mots précédents.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source>A caption that has not come to an end by then is cut.</source>
        <translation>Une légende qui n’est pas terminée à ce moment-là est coupée.</translation>
    </message>
    <message>
        <source>Every word makes a caption less probable, so the search prefers short ones. A higher number makes up for it: longer captions; 0 leaves it as it is.</source>
        <translation>Chaque mot rend une légende moins probable, si bien que la recherche préfère les courtes. Une valeur plus élevée compense cela&#xa0;: légendes plus longues&#xa0;; 0 ne change rien.</translation>
    </message>
    <message>
        <source>&amp;Play a new caption word by word</source>
        <translation>L&amp;ire les nouvelles légendes mot à mot</translation>
    </message>
    <message>
        <source>Shows once, for each new caption, where the model looked at each word.</source>
        <translation>Montre une fois, pour chaque nouvelle légende, où le modèle a regardé à chaque mot.</translation>
    </message>
    <message>
        <source> words per second</source>
        <translation> mots par seconde</translation>
    </message>
    <message>
        <source>How fast a caption is played.</source>
        <translation>Vitesse de lecture d’une légende.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Longest &amp;caption:</source>
        <translation>Légende la plus long&amp;ue&#xa0;:</translation>
    </message>
    <message>
        <source>Length p&amp;enalty:</source>
        <translation>&amp;Pénalité de longueur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Sets everything in this dialog as it was at first.</source>
        <translation>Remet tout dans cette fenêtre à l’état initial.</translation>
    </message>
    <message>
        <source>&amp;No repeated group of:</source>
        <translation>&amp;Sans répéter un groupe de&#xa0;:</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SetupPanel</name>
    <message>
        <source>&amp;New run</source>
        <translation>&amp;Nouvel entraînement</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>The data has no split called &quot;%1&quot;.</source>
        <translation>Les données n’ont pas de partition nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Starts the run with these options</source>
        <translation>Démarre l’entraînement avec ces options</translation>
    </message>
    <message>
        <source>Re&amp;sume training</source>
        <translation>Re&amp;prendre l’entraînement</translation>
    </message>
    <message>
        <source>Choose another under &quot;Advanced&quot; at &quot;%1&quot;. The data has: %2.</source>
        <translation>Choisissez-en une autre sous «&#xa0;Avancé&#xa0;», «&#xa0;%1&#xa0;». Les données ont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Resuming the run &quot;%1&quot;. Only a few options can still be changed.</source>
        <translation>Reprise de l’entraînement «&#xa0;%1&#xa0;». Seules quelques options peuvent encore être modifiées.</translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Cet entraînement est terminé&#xa0;: %n époque est faite. Pour le poursuivre, augmentez «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Cet entraînement est terminé&#xa0;: %n époques sont faites. Pour le poursuivre, augmentez «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SoftmaxDemo</name>
    <message>
        <source>Annotation vector a</source>
        <translation>Vecteur d’annotation a</translation>
    </message>
    <message>
        <source>Score e</source>
        <translation>Score e</translation>
    </message>
    <message>
        <source>exp(sharpness · e)</source>
        <translation>exp(netteté · e)</translation>
    </message>
    <message>
        <source>Weight α = exp(…) / sum</source>
        <translation>Poids α = exp(…) / somme</translation>
    </message>
    <message>
        <source>Score of cell %1</source>
        <translation>Score de la cellule %1</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>Contexte z</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TogetherDialog</name>
    <message>
        <source>Several models together</source>
        <translation>Plusieurs modèles ensemble</translation>
    </message>
    <message>
        <source>Each word has the mean of the probabilities that the models give it. They must have the same vocabulary; their encoders and decoders may differ.</source>
        <translation>Chaque mot a la moyenne des probabilités que les modèles lui donnent. Ils doivent avoir le même vocabulaire&#xa0;; leurs encodeurs et décodeurs peuvent différer.</translation>
    </message>
    <message>
        <source>Models that caption together</source>
        <translation>Modèles qui légendent ensemble</translation>
    </message>
    <message>
        <source>Caption &amp;together</source>
        <translation>&amp;Légender ensemble</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list.</source>
        <translation>Ajoute des fichiers de modèle (.safetensors) à la liste.</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Fichiers de modèle (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TraceKnobs</name>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>The scores of attention are multiplied by this: above 1 the map concentrates on its strongest cells, below 1 it becomes more even.</source>
        <translation>Les scores de l’attention sont multipliés par cette valeur&#xa0;: au-dessus de 1, la carte se concentre sur ses cellules les plus fortes&#xa0;; en dessous de 1, elle devient plus uniforme.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>The logits are divided by this, beside the model&apos;s own temperature: above 1 the probabilities become more alike, below 1 the most probable word gains.</source>
        <translation>Les logits sont divisés par cette valeur, en plus de la température propre au modèle&#xa0;: au-dessus de 1, les probabilités se rapprochent&#xa0;; en dessous de 1, le mot le plus probable gagne.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Telle que calculée</translation>
    </message>
    <message>
        <source>Shut (0)</source>
        <translation>Fermée (0)</translation>
    </message>
    <message>
        <source>Open (1)</source>
        <translation>Ouverte (1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingActions</name>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Sto&amp;p and keep a checkpoint</source>
        <translation>&amp;Arrêter et garder un point de contrôle</translation>
    </message>
    <message>
        <source>Open a &amp;dataset…</source>
        <translation>Ouvrir un &amp;jeu de données…</translation>
    </message>
    <message>
        <source>Open a &amp;file of captions…</source>
        <translation>Ouvrir un &amp;fichier de légendes…</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>&amp;Créer un jeu de données Scenes…</translation>
    </message>
    <message>
        <source>&amp;Resume a run…</source>
        <translation>Reprendre un en&amp;traînement…</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>&amp;Suivre un entraînement…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>One st&amp;ep</source>
        <translation>Un&amp;e étape</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingNeighbours</name>
    <message>
        <source>Only where it reads the same word</source>
        <translation>Seulement là où il lit le même mot</translation>
    </message>
    <message>
        <source>Make another index…</source>
        <translation>Créer un autre index…</translation>
    </message>
    <message>
        <source>From another dataset, in place of this one</source>
        <translation>À partir d’un autre jeu de données, à la place de celui-ci</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Il n’y a pas encore de légende.</translation>
    </message>
    <message>
        <source>To answer this, the captions that the model was trained on are read once and kept in an index. Choose the dataset of that training.</source>
        <translation>Pour y répondre, les légendes avec lesquelles le modèle a été entraîné sont lues une fois et conservées dans un index. Choisissez le jeu de données de cet entraînement.</translation>
    </message>
    <message>
        <source>Index: %1 words of %2 captions from %3 (%4)</source>
        <translation>Index : %1 mots de %2 légendes de %3 (%4)</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Images d’entraînement les plus proches</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Cliquez sur un mot de la légende.</translation>
    </message>
    <message>
        <source>Nearest training images for “%1”</source>
        <translation>Images d’entraînement les plus proches pour « %1 »</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No training caption of the index has this word.</source>
        <translation>Aucune légende d’entraînement de l’index ne contient ce mot.</translation>
    </message>
    <message>
        <source>%1
Click to bring your image back</source>
        <translation>%1
Cliquez pour revenir à votre image</translation>
    </message>
    <message>
        <source>%1
Cosine of the contexts: %2. Click to see it in place of your image</source>
        <translation>%1
Cosinus des contextes : %2. Cliquez pour la voir à la place de votre image</translation>
    </message>
    <message>
        <source>Where did it learn that?</source>
        <translation>Où a-t-il appris cela ?</translation>
    </message>
    <message>
        <source>The training images in which the model looked at something most like what it looks at for this word, each with the word that it read there. They are alike; that the model learned the word from just these is not proven by that.</source>
        <translation>Les images d’entraînement dans lesquelles le modèle a regardé ce qui ressemble le plus à ce qu’il regarde pour ce mot, chacune avec le mot qu’il y a lu. Elles se ressemblent ; cela ne prouve pas que le modèle a appris le mot précisément de celles-ci.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingPage</name>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>You can choose data for another run when this one has finished.</source>
        <translation>Les données d’un autre entraînement pourront être choisies quand celui-ci sera terminé.</translation>
    </message>
    <message>
        <source>%1: %2, %3, epochs: %4</source>
        <translation>%1&#xa0;: %2, %3, époques&#xa0;: %4</translation>
    </message>
    <message>
        <source>Training was stopped. Epochs done: %1. The run is saved and can be resumed.</source>
        <translation>L’entraînement a été arrêté. Époques effectuées&#xa0;: %1. Il est conservé et peut être repris.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Caption with this model</source>
        <translation>Légender avec ce modèle</translation>
    </message>
    <message>
        <source>Drop a dataset to train on, or a run to watch</source>
        <translation>Déposez un jeu de données pour l’entraînement, ou un entraînement à suivre</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n epoch(s).</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n époque.</numerusform>
            <numerusform>Terminé&#xa0;: %n époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: it stopped early after %n epoch(s), as there was no further improvement. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Cet entraînement est terminé&#xa0;: il s’est arrêté tôt après %n époque, faute de progrès. Pour le poursuivre, augmentez «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Cet entraînement est terminé&#xa0;: il s’est arrêté tôt après %n époques, faute de progrès. Pour le poursuivre, augmentez «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Cet entraînement est terminé&#xa0;: %n époque est faite. Pour le poursuivre, augmentez «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Cet entraînement est terminé&#xa0;: %n époques sont faites. Pour le poursuivre, augmentez «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>Modifier les options</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Reprendre depuis le dernier point de contrôle</translation>
    </message>
    <message>
        <source>Best: epoch %1, %2.</source>
        <translation>Meilleure : époque %1, %2.</translation>
    </message>
    <message>
        <source>Best: the model it started from, %1.</source>
        <translation>Meilleur : le modèle de départ, %1.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrialChart</name>
    <message>
        <source>Deletion: image blurred (%)</source>
        <translation>Suppression&#xa0;: image floutée (%)</translation>
    </message>
    <message>
        <source>Insertion: image brought back (%)</source>
        <translation>Insertion&#xa0;: image rétablie (%)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Uncertainty</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>The model is unsure of this caption: %1 per word.</source>
        <translation>Le modèle n’est pas sûr de cette légende&#xa0;: %1 par mot.</translation>
    </message>
    <message>
        <source>It is not finished: it stopped at the length limit.</source>
        <translation>Elle est inachevée&#xa0;: elle s’est arrêtée à la longueur maximale.</translation>
    </message>
    <message>
        <source>The model looked everywhere equally: the maps say little.</source>
        <translation>Le modèle a regardé partout de la même façon&#xa0;: les cartes disent peu de choses.</translation>
    </message>
    <message>
        <source>The model is unsure of this word: %1.</source>
        <translation>Le modèle n’est pas sûr de ce mot&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It might have said: %1.</source>
        <translation>Il aurait pu dire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It looked nearly everywhere equally: the map says little.</source>
        <translation>Il a regardé presque partout de la même façon&#xa0;: la carte dit peu de choses.</translation>
    </message>
    <message>
        <source>The model says nothing about this image.</source>
        <translation>Le modèle ne dit rien de cette image.</translation>
    </message>
    <message>
        <source>The model&apos;s output is NaN or infinite: its weights are damaged.</source>
        <translation>La sortie du modèle est NaN ou infinie&#xa0;: ses poids sont endommagés.</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from (%1), so the caption may be nonsense.</source>
        <translation>L’image ne ressemble pas à ce dont ce modèle a appris (%1) ; la légende peut donc n’avoir aucun sens.</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from, so the caption may be nonsense.</source>
        <translation>L’image ne ressemble pas à ce dont ce modèle a appris ; la légende peut donc n’avoir aucun sens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln scène</numerusform>
            <numerusform>%Ln scènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::UnseenText</name>
    <message>
        <source>The model saw only the middle %1 of this image.</source>
        <translation>Le modèle n’a vu que les %1 du milieu de cette image.</translation>
    </message>
    <message>
        <source>The model saw only %1 of this image.</source>
        <translation>Le modèle n’a vu que %1 de cette image.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WeightsDownload</name>
    <message>
        <source>Download weights</source>
        <translation>Télécharger les poids</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downloading weights</source>
        <translation>Téléchargement des poids</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept, and the download can be resumed.</source>
        <translation>Annulé. Ce qui est arrivé est conservé et le téléchargement peut être repris.</translation>
    </message>
    <message>
        <source>Download what torchvision trained on ImageNet: %1</source>
        <translation>Télécharger ce que torchvision a entraîné sur ImageNet : %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordChip</name>
    <message>
        <source>“%1”: probability %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: probabilité %2</translation>
    </message>
    <message>
        <source>%1, gate %2: how much the model relied on what it saw rather than on the words so far</source>
        <translation>%1, porte %2&#xa0;: à quel point le modèle s’est fié à ce qu’il voyait plutôt qu’aux mots précédents</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, incertain</translation>
    </message>
    <message>
        <source>%1, looked: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1, a regardé : %2 du mot vient de l’image, le reste des mots précédents</translation>
    </message>
    <message>
        <source>%1, did not look: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1, n’a pas regardé : %2 du mot vient de l’image, le reste des mots précédents</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordLegend</name>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>porte</translation>
    </message>
    <message>
        <source>The upper bar under a word is the probability that the model gave to it. The lower one is the gate: how much the model relied on what it saw rather than on the words so far. A dotted line marks a word that the model is unsure of.</source>
        <translation>La barre supérieure sous un mot est la probabilité que le modèle lui a donnée. La barre inférieure est la porte&#xa0;: à quel point le modèle s’est fié à ce qu’il voyait plutôt qu’aux mots précédents. Une ligne pointillée marque un mot dont le modèle n’est pas sûr.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Marks under the words: %1</source>
        <translation>Marques sous les mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>a regardé</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordPair</name>
    <message>
        <source>no word</source>
        <translation>aucun mot</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>« %1 » %2</translation>
    </message>
    <message>
        <source>%1, and other: %2</source>
        <translation>%1, autrement : %2</translation>
    </message>
    <message>
        <source>%1, and the same: %2</source>
        <translation>%1, de même : %2</translation>
    </message>
    <message>
        <source>Above: %1
Below: %2
Shows both maps.</source>
        <translation>En haut : %1
En bas : %2
Affiche les deux cartes.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordStrip</name>
    <message>
        <source>The caption will appear here, word by word.</source>
        <translation>La légende s’affichera ici, mot à mot.</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
    <message>
        <source>… (stopped at the length limit)</source>
        <translation>… (arrêtée à la longueur maximale)</translation>
    </message>
    <message>
        <source>The model found nothing to say.</source>
        <translation>Le modèle n’a rien trouvé à dire.</translation>
    </message>
    <message>
        <source>More words are coming.</source>
        <translation>D’autres mots arrivent.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordsDemo</name>
    <message>
        <source>a dog runs on the beach</source>
        <translation>a dog runs on the beach</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>&lt;unk&gt; %1</source>
        <comment>the unknown word and its number</comment>
        <translation>&lt;unk&gt; %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Aucun modèle n’est encore ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>The model does not know %n of these words: it reads each as &lt;unk&gt;.</source>
        <translation>
            <numerusform>Le modèle ne connaît pas %n de ces mots : il le lit comme &lt;unk&gt;.</numerusform>
            <numerusform>Le modèle ne connaît pas %n de ces mots : il lit chacun comme &lt;unk&gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ZoomButton</name>
    <message>
        <source>How large the image is drawn; at 100 % each of its pixels is a pixel of the screen</source>
        <translation>La taille à laquelle l’image est dessinée ; à 100 %, chacun de ses pixels est un pixel de l’écran</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustée</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Ajustée %1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom : %1</translation>
    </message>
</context>
</TS>
