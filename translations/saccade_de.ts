<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AttentionChapter</name>
    <message>
        <source>Scores become shares</source>
        <translation>Aus Bewertungen werden Anteile</translation>
    </message>
    <message>
        <source>For each word, the decoder gives each cell of the grid a score: how much it matters for this word. The softmax turns the scores into weights that are positive and sum to 1.

Here is an image of three cells. So that you can see them, their annotation vectors are colours. What the decoder gets is the context: their weighted sum.</source>
        <translation>Für jedes Wort gibt der Decoder jeder Zelle des Rasters eine Bewertung: wie wichtig sie für dieses Wort ist. Der Softmax macht aus den Bewertungen Gewichte, die positiv sind und sich zu 1 summieren.

Hier sehen Sie ein Bild aus drei Zellen. Damit Sie die Annotationsvektoren sehen können, sind sie hier Farben. Der Decoder bekommt den Kontext: ihre gewichtete Summe.</translation>
    </message>
    <message>
        <source>Move the scores until one cell has at least 90 % of the attention. What happens to the colour of the context?</source>
        <translation>Verschieben Sie die Bewertungen, bis eine Zelle mindestens 90 % der Aufmerksamkeit hat. Was geschieht mit der Farbe des Kontexts?</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>Überallhin blicken</translation>
    </message>
    <message>
        <source>If all scores are equal, the context is the mean of the annotation vectors. The colours blur into one: it tells what is in the image, but not where.</source>
        <translation>Sind alle Bewertungen gleich, so ist der Kontext der Mittelwert der Annotationsvektoren. Die Farben verschwimmen zu einer: Sie sagt, was im Bild ist, aber nicht, wo.</translation>
    </message>
    <message>
        <source>Make the three weights equal.</source>
        <translation>Machen Sie die drei Gewichte gleich.</translation>
    </message>
    <message>
        <source>Soft and sharp</source>
        <translation>Weich und scharf</translation>
    </message>
    <message>
        <source>Only differences between scores count. Sharpness multiplies all scores: if it is large, the highest score gets almost all the weight; at 0, all cells get the same.</source>
        <translation>Nur die Unterschiede zwischen den Bewertungen zählen. Die Schärfe multipliziert alle Bewertungen: Ist sie groß, bekommt die höchste Bewertung fast das ganze Gewicht; bei 0 bekommen alle Zellen gleich viel.</translation>
    </message>
    <message>
        <source>Give the cells different scores, then raise the sharpness to 3 or more.</source>
        <translation>Geben Sie den Zellen verschiedene Bewertungen und stellen Sie die Schärfe dann auf 3 oder mehr.</translation>
    </message>
    <message>
        <source>The same on an image</source>
        <translation>Dasselbe an einem Bild</translation>
    </message>
    <message>
        <source>The model does the same with all cells of its grid, anew for each word. The image is bright where the weights α are large. Words such as “a” or “of” often look at no particular place.</source>
        <translation>Das Modell macht dasselbe mit allen Zellen seines Rasters, bei jedem Wort neu. Das Bild ist hell, wo die Gewichte α groß sind. Wörter wie „a“ oder „of“ blicken oft auf keine bestimmte Stelle.</translation>
    </message>
    <message>
        <source>Click words of the caption and compare where the model looked.</source>
        <translation>Klicken Sie auf Wörter der Beschreibung und vergleichen Sie, wohin das Modell geblickt hat.</translation>
    </message>
    <message>
        <source>Sharpness of the model</source>
        <translation>Die Schärfe des Modells</translation>
    </message>
    <message>
        <source>This is how the model computed the word. “Sharpness” multiplies its scores, as before; the probabilities of words follow at once.</source>
        <translation>So hat das Modell das Wort berechnet. „Schärfe“ multipliziert seine Bewertungen, wie eben; die Wahrscheinlichkeiten der Wörter folgen sofort.</translation>
    </message>
    <message>
        <source>Change “Sharpness” and watch the attention and the words. “Reset” undoes it.</source>
        <translation>Ändern Sie „Schärfe“ und beobachten Sie die Aufmerksamkeit und die Wörter. „Zurücksetzen“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>Look in its place</source>
        <translation>An seiner Stelle blicken</translation>
    </message>
    <message>
        <source>You can choose the weights yourself: paint where the model has to look, and it says the word again. If its words hardly change, it did not need to look there.</source>
        <translation>Sie können die Gewichte selbst wählen: Malen Sie, wohin das Modell blicken muss, und es sagt das Wort noch einmal. Ändern sich seine Wörter kaum, musste es nicht dorthin blicken.</translation>
    </message>
    <message>
        <source>Paint on the image, somewhere other than where the model looked.</source>
        <translation>Malen Sie auf das Bild, und zwar woanders, als das Modell hingeblickt hat.</translation>
    </message>
    <message>
        <source>Did it have to look there?</source>
        <translation>Musste es dorthin blicken?</translation>
    </message>
    <message>
        <source>The question is about the word marked in the caption. Click another word to ask about that one.</source>
        <translation>Die Frage gilt dem Wort, das in der Beschreibung markiert ist. Klicken Sie auf ein anderes Wort, um nach diesem zu fragen.</translation>
    </message>
    <message>
        <source>If the model looked everywhere equally, would it still say this word?</source>
        <translation>Würde das Modell dieses Wort auch sagen, wenn es überallhin gleich stark blickte?</translation>
    </message>
    <message>
        <source>Yes, “%1” again</source>
        <translation>Ja, wieder „%1“</translation>
    </message>
    <message>
        <source>No, another word</source>
        <translation>Nein, ein anderes Wort</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Es gibt keine Beschreibung, nach der man fragen könnte.</translation>
    </message>
    <message>
        <source>Looking everywhere equally, it says “%1”. The probability of “%2” goes from %3 to %4.</source>
        <translation>Blickt es überallhin gleich stark, sagt es „%1“. Die Wahrscheinlichkeit von „%2“ geht von %3 auf %4.</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>(Ende der Beschreibung)</translation>
    </message>
    <message>
        <source>Three cells have the scores 0, 0 and ln 2. Compute the weights. (exp(0) = 1, exp(ln 2) = 2)</source>
        <translation>Drei Zellen haben die Bewertungen 0, 0 und ln 2. Berechnen Sie die Gewichte. (exp(0) = 1, exp(ln 2) = 2)</translation>
    </message>
    <message>
        <source>1/4, 1/4 and 1/2: the sum of 1, 1 and 2 is 4.</source>
        <translation>1/4, 1/4 und 1/2: Die Summe von 1, 1 und 2 ist 4.</translation>
    </message>
    <message>
        <source>What happens to the weights if 5 is added to every score?</source>
        <translation>Was geschieht mit den Gewichten, wenn zu jeder Bewertung 5 addiert wird?</translation>
    </message>
    <message>
        <source>They stay the same. Each exp(e) is multiplied by exp(5), and so is the sum.</source>
        <translation>Sie bleiben gleich. Jedes exp(e) wird mit exp(5) multipliziert und die Summe ebenso.</translation>
    </message>
    <message>
        <source>The annotation vectors of two cells are (2, 0) and (0, 4), their weights 3/4 and 1/4. Compute the context.</source>
        <translation>Die Annotationsvektoren zweier Zellen sind (2; 0) und (0; 4), ihre Gewichte 3/4 und 1/4. Berechnen Sie den Kontext.</translation>
    </message>
    <message>
        <source>3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1).</source>
        <translation>3/4 · (2; 0) + 1/4 · (0; 4) = (1,5; 1).</translation>
    </message>
    <message>
        <source>The map lies on the dog while the model says “dog”. Does this prove that the model said “dog” because of the dog? How could you test it?</source>
        <translation>Die Karte liegt auf dem Hund, während das Modell „dog“ sagt. Beweist das, dass das Modell wegen des Hundes „dog“ gesagt hat? Wie könnten Sie es prüfen?</translation>
    </message>
    <message>
        <source>No: it shows where the weights were large, not what the word depended on. Cover the dog, or make the model look elsewhere, and see whether the word changes.</source>
        <translation>Nein: Sie zeigt, wo die Gewichte groß waren, nicht, wovon das Wort abhing. Decken Sie den Hund ab oder lassen Sie das Modell woandershin blicken, und sehen Sie nach, ob sich das Wort ändert.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Scores, softmax and context: first by hand, then on an image.</source>
        <translation>Bewertungen, Softmax und Kontext: erst von Hand, dann an einem Bild.</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How surprised the model is by a word of a true caption, on average; less is better. When the validation loss rises while the training loss falls, the model learns its images by heart. With penalties: what the optimiser minimises.</source>
        <translation>Wie sehr das Modell im Mittel von einem Wort einer wahren Beschreibung überrascht wird; weniger ist besser. Steigt der Validierungsverlust, während der Trainingsverlust fällt, lernt das Modell seine Bilder auswendig. Mit Straftermen: was der Optimierer minimiert.</translation>
    </message>
    <message>
        <source>Caption scores</source>
        <translation>Bewertung der Beschreibungen</translation>
    </message>
    <message>
        <source>How much the generated captions of the validation images share with what people wrote; more is better.</source>
        <translation>Wie viel die erzeugten Beschreibungen der Validierungsbilder mit dem gemeinsam haben, was Menschen geschrieben haben; mehr ist besser.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How large the steps of the optimiser are; the schedule sets it.</source>
        <translation>Wie groß die Schritte des Optimierers sind; der Lernratenplan legt es fest.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>How strongly a batch pulls at the weights, before clipping. A calm line is good; jumps by a factor of ten mean that the learning rate is too high.</source>
        <translation>Wie stark ein Batch an den Gewichten zieht, vor dem Abschneiden (Clipping). Eine ruhige Linie ist gut; Sprünge um den Faktor zehn bedeuten, dass die Lernrate zu hoch ist.</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>Beschreibungen pro Sekunde</translation>
    </message>
    <message>
        <source>How many training captions are processed per second.</source>
        <translation>Wie viele Trainingsbeschreibungen pro Sekunde verarbeitet werden.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How many words the model wavers between, if all were equally likely; the loss on another scale.</source>
        <translation>Zwischen wie vielen Wörtern das Modell schwankt, wenn alle gleich wahrscheinlich wären; der Verlust auf einer anderen Skala.</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>Wiederholte Beschreibungen</translation>
    </message>
    <message>
        <source>The share of validation images that got a caption which another image got too; less is better.</source>
        <translation>Der Anteil der Validierungsbilder, die dieselbe Beschreibung wie ein anderes Bild erhielten; weniger ist besser.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>The mean score (CIDEr-D) of the captions drawn for a batch: what self-critical training raises; more is better.</source>
        <translation>Die mittlere Bewertung (CIDEr-D) der Beschreibungen, die für einen Batch gezogen wurden: das, was das Self-critical-Training steigert; mehr ist besser.</translation>
    </message>
    <message>
        <source>Entropy: 1 when attention is spread evenly over the image, 0 when it lies in one place. Difference between words: 0 when every word looks at the same place. On named objects: the share of a word&apos;s attention that lies on the objects it names, if the validation images have object masks.</source>
        <translation>Entropie: 1, wenn die Aufmerksamkeit gleichmäßig über das Bild verteilt ist, 0, wenn sie an einer Stelle liegt. Unterschied zwischen Wörtern: 0, wenn jedes Wort auf dieselbe Stelle blickt. Auf genannten Objekten: der Anteil der Aufmerksamkeit eines Wortes, der auf den Objekten liegt, die es nennt, falls die Validierungsbilder Objektmasken haben.</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Massenverhältnis</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>Pointing Game</translation>
    </message>
</context>
<context>
    <name>DataChapter</name>
    <message>
        <source>Images with captions</source>
        <translation>Bilder mit Beschreibungen</translation>
    </message>
    <message>
        <source>A caption model learns from examples: an image, and what people wrote about it. Here the program draws the image and writes five captions; this data is called Scenes. Datasets of photographs with captions by people, such as COCO or Flickr8k, work in the same way.

The captions differ, and none tells everything, but all are right.</source>
        <translation>Ein Modell, das Bilder beschreibt, lernt aus Beispielen: einem Bild und dem, was Menschen dazu geschrieben haben. Hier zeichnet das Programm das Bild und schreibt fünf Beschreibungen; diese Daten heißen Scenes. Datensätze aus Fotos mit Beschreibungen von Menschen, etwa COCO oder Flickr8k, funktionieren genauso.

Die Beschreibungen sind verschieden und keine sagt alles, aber alle sind richtig.</translation>
    </message>
    <message>
        <source>Click “Another scene” three times. What do the five captions of a scene agree on?</source>
        <translation>Klicken Sie dreimal auf „Neue Szene“. Worin stimmen die fünf Beschreibungen einer Szene überein?</translation>
    </message>
    <message>
        <source>Words become numbers</source>
        <translation>Aus Wörtern werden Zahlen</translation>
    </message>
    <message>
        <source>A network computes with numbers, so every word gets one: its position in the vocabulary, the list of words that the model knows. The most frequent word comes first, after four reserved numbers. For each number the model learns a vector, the embedding of the word.</source>
        <translation>Ein Netz rechnet mit Zahlen, deshalb bekommt jedes Wort eine: seinen Platz im Vokabular, der Liste der Wörter, die das Modell kennt. Das häufigste Wort steht vorn, nach vier reservierten Zahlen. Zu jeder Zahl lernt das Modell einen Vektor, die Einbettung des Worts.</translation>
    </message>
    <message>
        <source>Type at least three words, all of which the model knows, and press Return.</source>
        <translation>Geben Sie mindestens drei Wörter ein, die das Modell alle kennt, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Wörter</translation>
    </message>
    <message>
        <source>Words that are too rare in the training captions are left out of the vocabulary. They all become the same word, &lt;unk&gt;, and the model can never say any of them.

A larger vocabulary has more words with too few examples; a smaller one makes captions vaguer. “Keep words seen at least” in a training run sets the limit.</source>
        <translation>Wörter, die in den Trainingsbeschreibungen zu selten sind, kommen nicht ins Vokabular. Sie werden alle zum selben Wort, &lt;unk&gt;, und das Modell kann keines von ihnen je sagen.

Ein größeres Vokabular hat mehr Wörter mit zu wenigen Beispielen; ein kleineres macht die Beschreibungen ungenauer. „Wörter behalten ab“ legt bei einem Trainingslauf die Grenze fest.</translation>
    </message>
    <message>
        <source>Type a word that the model does not know, and press Return.</source>
        <translation>Geben Sie ein Wort ein, das das Modell nicht kennt, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>One word after another</source>
        <translation>Ein Wort nach dem anderen</translation>
    </message>
    <message>
        <source>This caption is the model&apos;s own. It wrote it from left to right: for each word, it looked at the image and the words before, and chose one word of its vocabulary. Its last choice, not shown, was &lt;end&gt;.</source>
        <translation>Diese Beschreibung stammt vom Modell selbst. Es hat sie von links nach rechts geschrieben: Bei jedem Wort hat es auf das Bild und die Wörter davor geblickt und ein Wort seines Vokabulars gewählt. Zuletzt hat es &lt;end&gt; gewählt; das wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Click a word of the caption to see where the model looked as it said it.</source>
        <translation>Klicken Sie auf ein Wort der Beschreibung, um zu sehen, wohin das Modell dabei geblickt hat.</translation>
    </message>
    <message>
        <source>How many words?</source>
        <translation>Wie viele Wörter?</translation>
    </message>
    <message>
        <source>An adult knows tens of thousands of words, a child of two a few hundred.</source>
        <translation>Erwachsene kennen Zehntausende Wörter, ein zweijähriges Kind einige Hundert.</translation>
    </message>
    <message>
        <source>How many words does the model in this window know?</source>
        <translation>Wie viele Wörter kennt das Modell in diesem Fenster?</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Es ist noch kein Modell geöffnet.</translation>
    </message>
    <message>
        <source>Its vocabulary has %1 words; anything else is &lt;unk&gt;.</source>
        <translation>Sein Vokabular hat %1 Wörter; alles andere ist &lt;unk&gt;.</translation>
    </message>
    <message>
        <source>Write five captions for one photograph of your own. Underline the words that all five share.</source>
        <translation>Schreiben Sie fünf Beschreibungen zu einem eigenen Foto. Unterstreichen Sie die Wörter, die in allen fünf vorkommen.</translation>
    </message>
    <message>
        <source>Usually the main object, and perhaps what it does. The model learns first what all captions agree on.</source>
        <translation>Meist das wichtigste Objekt und vielleicht, was es tut. Das Modell lernt zuerst, worin alle Beschreibungen übereinstimmen.</translation>
    </message>
    <message>
        <source>A dataset has 5,000 images with five captions of ten words each. How many words does the model read in one pass over the data?</source>
        <translation>Ein Datensatz hat 5.000 Bilder mit je fünf Beschreibungen zu zehn Wörtern. Wie viele Wörter liest das Modell in einem Durchgang durch die Daten?</translation>
    </message>
    <message>
        <source>5,000 × 5 × 10 = 250,000 words.</source>
        <translation>5.000 × 5 × 10 = 250.000 Wörter.</translation>
    </message>
    <message>
        <source>The word “giraffe” occurs twice in the training captions, and words that occur fewer than five times are left out. What does the model say of a giraffe?</source>
        <translation>Das Wort „giraffe“ kommt in den Trainingsbeschreibungen zweimal vor, und Wörter, die seltener als fünfmal vorkommen, werden weggelassen. Was sagt das Modell zu einer Giraffe?</translation>
    </message>
    <message>
        <source>Something similar that it has a word for, such as “an animal”, or a wrong word such as “horse”. It cannot say “giraffe”.</source>
        <translation>Etwas Ähnliches, wofür es ein Wort hat, etwa „an animal“, oder ein falsches Wort wie „horse“. „giraffe“ kann es nicht sagen.</translation>
    </message>
    <message>
        <source>Why must the images used to judge a model not be among those that it learned from?</source>
        <translation>Warum dürfen die Bilder, an denen man ein Modell misst, nicht zu denen gehören, aus denen es gelernt hat?</translation>
    </message>
    <message>
        <source>It may have learned their captions by heart. Only images it has never seen show what it can describe.</source>
        <translation>Es könnte deren Beschreibungen auswendig gelernt haben. Nur Bilder, die es nie gesehen hat, zeigen, was es beschreiben kann.</translation>
    </message>
    <message>
        <source>What a caption model sees</source>
        <translation>Was das Modell zu sehen bekommt</translation>
    </message>
    <message>
        <source>Images and captions, words as numbers, and words that are not known.</source>
        <translation>Bilder und Beschreibungen, Wörter als Zahlen und Wörter, die das Modell nicht kennt.</translation>
    </message>
</context>
<context>
    <name>DecoderChapter</name>
    <message>
        <source>One word at a time</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>The decoder is a loop. Each round takes the previous word, computes a context from the grid, and chooses the next word; that word goes into the next round. The loop ends with &lt;end&gt;.</source>
        <translation>Der Decoder ist eine Schleife. Jede Runde nimmt das vorige Wort, berechnet aus dem Raster einen Kontext und wählt das nächste Wort; dieses geht in die nächste Runde. Die Schleife endet mit &lt;end&gt;.</translation>
    </message>
    <message>
        <source>Play the caption, or go through its words with the arrow keys.</source>
        <translation>Spielen Sie die Beschreibung ab oder gehen Sie mit den Pfeiltasten durch ihre Wörter.</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>Woran er sich erinnert</translation>
    </message>
    <message>
        <source>From round to round, the decoder keeps a memory. In an LSTM, gates decide what is forgotten, what is added and what is let out: a gate holds a number from 0 to 1 for every value of the memory. Below a gate you see how much the previous word, the state and the image contributed to it.

A transformer keeps all words so far instead, and looks back at them in each layer.</source>
        <translation>Von Runde zu Runde behält der Decoder ein Gedächtnis. In einem LSTM entscheiden Gates, was vergessen, was hinzugefügt und was hinausgelassen wird: Ein Gate enthält für jeden Wert des Gedächtnisses eine Zahl von 0 bis 1. Unter einem Gate sehen Sie, wie viel das vorige Wort, der Zustand und das Bild dazu beigetragen haben.

Ein Transformer behält stattdessen alle bisherigen Wörter und blickt in jeder Schicht auf sie zurück.</translation>
    </message>
    <message>
        <source>Click a gate of the LSTM in the strip (or a layer, if the model is a transformer).</source>
        <translation>Klicken Sie in der Leiste auf ein Gate des LSTM (oder auf eine Schicht, wenn das Modell ein Transformer ist).</translation>
    </message>
    <message>
        <source>Look, or go on without</source>
        <translation>Hinsehen oder ohne Bild weiter</translation>
    </message>
    <message>
        <source>Some words need the image, others follow from the words before. The gate β says how much of the context is let through. If it is shut, the decoder must do without the image for this word. If your model has no such gate, skip this page.</source>
        <translation>Manche Wörter brauchen das Bild, andere folgen aus den Wörtern davor. Das Gate β sagt, wie viel vom Kontext durchgelassen wird. Ist es geschlossen, muss der Decoder bei diesem Wort ohne das Bild auskommen. Hat Ihr Modell kein solches Gate, überspringen Sie diese Seite.</translation>
    </message>
    <message>
        <source>Set “Gate” to “Shut (0)” for this word. Which words become more probable?</source>
        <translation>Stellen Sie „Gate“ bei diesem Wort auf „Geschlossen (0)“. Welche Wörter werden wahrscheinlicher?</translation>
    </message>
    <message>
        <source>Another word, another ending</source>
        <translation>Ein anderes Wort, ein anderes Ende</translation>
    </message>
    <message>
        <source>Because each word goes into the next round, one word can change all that follows.</source>
        <translation>Weil jedes Wort in die nächste Runde geht, kann ein einziges alles ändern, was folgt.</translation>
    </message>
    <message>
        <source>Click an early word, choose another one in its place, and see how the caption goes on.</source>
        <translation>Klicken Sie auf ein frühes Wort, wählen Sie an seiner Stelle ein anderes und sehen Sie, wie die Beschreibung weitergeht.</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>Beam-Suche</translation>
    </message>
    <message>
        <source>The most probable next word may lead to a less probable caption. Beam search therefore keeps several beginnings after each word and compares the captions at the end. A beam of 1 keeps only one: greedy search.</source>
        <translation>Das wahrscheinlichste nächste Wort kann zu einer weniger wahrscheinlichen Beschreibung führen. Deshalb behält die Beam-Suche nach jedem Wort mehrere Anfänge und vergleicht am Ende die Beschreibungen. Bei einer Beam-Breite von 1 bleibt nur einer: Das ist die Greedy-Suche.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and change “Beam” under “Captions”.</source>
        <translation>Öffnen Sie die Einstellungen (Strg+,) und ändern Sie unter „Beschreibungen“ die „Beam-Breite“.</translation>
    </message>
    <message>
        <source>Does the beam matter here?</source>
        <translation>Kommt es hier auf die Beam-Breite an?</translation>
    </message>
    <message>
        <source>A wider beam usually finds a more probable caption, but takes more work.</source>
        <translation>Eine größere Beam-Breite findet meist eine wahrscheinlichere Beschreibung, kostet aber mehr Rechenarbeit.</translation>
    </message>
    <message>
        <source>Would greedy search (beam 1) have found the caption that you see?</source>
        <translation>Hätte die Greedy-Suche (Beam-Breite 1) die Beschreibung gefunden, die Sie sehen?</translation>
    </message>
    <message>
        <source>Yes, the same caption</source>
        <translation>Ja, dieselbe Beschreibung</translation>
    </message>
    <message>
        <source>No, another caption</source>
        <translation>Nein, eine andere Beschreibung</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Es gibt keine Beschreibung, nach der man fragen könnte.</translation>
    </message>
    <message>
        <source>With a beam of 1 it says “%1”.</source>
        <translation>Mit einer Beam-Breite von 1 sagt es „%1“.</translation>
    </message>
    <message>
        <source>After “a”, a model gives “dog” 0.6 and “cat” 0.4. After “a dog”, the best word has 0.3; after “a cat”, 0.9. Which two words does greedy search add, and which does a beam of 2?</source>
        <translation>Nach „a“ gibt ein Modell „dog“ 0,6 und „cat“ 0,4. Nach „a dog“ hat das beste Wort 0,3, nach „a cat“ 0,9. Welche zwei Wörter fügt die Greedy-Suche an und welche eine Beam-Suche der Breite 2?</translation>
    </message>
    <message>
        <source>Greedy: “a dog …” with 0.6 · 0.3 = 0.18. Beam of 2: “a cat …” with 0.4 · 0.9 = 0.36.</source>
        <translation>Greedy: „a dog …“ mit 0,6 · 0,3 = 0,18. Beam-Breite 2: „a cat …“ mit 0,4 · 0,9 = 0,36.</translation>
    </message>
    <message>
        <source>A forget gate is 0 everywhere. What does the LSTM remember of the words before?</source>
        <translation>Ein Vergessens-Gate ist überall 0. Was behält das LSTM von den Wörtern davor?</translation>
    </message>
    <message>
        <source>Its memory keeps nothing: only the previous word, the previous state and the image still count.</source>
        <translation>Sein Gedächtnis behält nichts: Nur das vorige Wort, der vorige Zustand und das Bild zählen noch.</translation>
    </message>
    <message>
        <source>For which words of “a dog on the beach” would you expect the gate β to be small, and why?</source>
        <translation>Bei welchen Wörtern von „a dog on the beach“ würden Sie ein kleines Gate β erwarten und warum?</translation>
    </message>
    <message>
        <source>For “on”, “the” and perhaps “a”: they follow from the other words. Your model may differ; look at its gate.</source>
        <translation>Bei „on“, „the“ und vielleicht „a“: Sie folgen aus den anderen Wörtern. Bei Ihrem Modell kann es anders sein; sehen Sie sich sein Gate an.</translation>
    </message>
    <message>
        <source>Why does a search add logarithms of probabilities instead of multiplying the probabilities?</source>
        <translation>Warum addiert eine Suche die Logarithmen der Wahrscheinlichkeiten, statt die Wahrscheinlichkeiten zu multiplizieren?</translation>
    </message>
    <message>
        <source>A product of many small numbers soon becomes too small for a computer to hold. The sum of their logarithms does not, and the same caption has the highest one.</source>
        <translation>Ein Produkt aus vielen kleinen Zahlen wird bald so klein, dass ein Computer es nicht mehr darstellen kann. Bei der Summe ihrer Logarithmen geschieht das nicht, und sie ist bei derselben Beschreibung am größten.</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>Der Decoder</translation>
    </message>
    <message>
        <source>One word at a time: memory, gates, another word, beam search.</source>
        <translation>Wort für Wort: Gedächtnis, Gates, ein anderes Wort, Beam-Suche.</translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>The picture would be too large; choose a smaller scale.</source>
        <translation>Das Bild würde zu groß; wählen Sie eine kleinere Skalierung.</translation>
    </message>
</context>
<context>
    <name>EncoderChapter</name>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>The encoder turns pixels into features. It is a convolutional network: a value after one layer of 3 × 3 convolutions depends on 3 × 3 pixels. This patch, the receptive field of the value, grows with each layer. A layer with stride 2 makes it grow twice as fast from then on, and halves the number of values per side.

Move the pointer over the image to see the receptive field of each value.</source>
        <translation>Der Encoder macht aus Pixeln Merkmale. Er ist ein Faltungsnetz: Nach einer Schicht aus 3 × 3-Faltungen hängt ein Wert von 3 × 3 Pixeln ab. Dieser Ausschnitt, das rezeptive Feld des Werts, wächst mit jeder Schicht. Nach einer Schicht mit Schrittweite 2 wächst er doppelt so schnell, und je Seite bleiben nur halb so viele Werte.

Bewegen Sie den Mauszeiger über das Bild, um das rezeptive Feld jedes Werts zu sehen.</translation>
    </message>
    <message>
        <source>Move “Layers” until a value sees more than half of the width of the image. How many layers does it take?</source>
        <translation>Verschieben Sie „Schichten“, bis ein Wert mehr als die halbe Breite des Bildes sieht. Wie viele Schichten braucht es dazu?</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>Stufe um Stufe</translation>
    </message>
    <message>
        <source>Each stage of the encoder looks for patterns in what the stage before found: first edges and colours, then textures and parts, finally objects.

Its stages are at the left end of the strip below the image. The pictures show the channels that vary most over this image.</source>
        <translation>Jede Stufe des Encoders sucht Muster in dem, was die Stufe davor gefunden hat: zuerst Kanten und Farben, dann Texturen und Teile, zuletzt Objekte.

Die Stufen stehen am linken Ende der Leiste unter dem Bild. Die Bilder darin zeigen die Kanäle, die sich über dieses Bild hinweg am stärksten unterscheiden.</translation>
    </message>
    <message>
        <source>Scroll the strip to its left end and click a stage of the encoder.</source>
        <translation>Rollen Sie die Leiste an ihr linkes Ende und klicken Sie auf eine Stufe des Encoders.</translation>
    </message>
    <message>
        <source>The annotation grid</source>
        <translation>Das Annotationsraster</translation>
    </message>
    <message>
        <source>The output of the encoder is a grid. Each of its cells holds a vector of hundreds of numbers, the annotation vector, which describes what is there and around it. The decoder never sees a pixel: this grid is all that it knows of the image.</source>
        <translation>Die Ausgabe des Encoders ist ein Raster. Jede seiner Zellen enthält einen Vektor aus Hunderten von Zahlen, den Annotationsvektor; er beschreibt, was dort und ringsum ist. Der Decoder sieht nie einen Pixel: Dieses Raster ist alles, was er vom Bild weiß.</translation>
    </message>
    <message>
        <source>Point at a cell in the picture of the values, and see which part of the image it stands for.</source>
        <translation>Zeigen Sie im Bild der Werte auf eine Zelle und sehen Sie, für welchen Teil des Bildes sie steht.</translation>
    </message>
    <message>
        <source>How fine is the grid?</source>
        <translation>Wie fein ist das Raster?</translation>
    </message>
    <message>
        <source>A finer grid can point at smaller things, but the model has to choose among more cells, and everything takes longer.</source>
        <translation>Ein feineres Raster kann auf kleinere Dinge zeigen, aber das Modell muss unter mehr Zellen wählen, und alles dauert länger.</translation>
    </message>
    <message>
        <source>How many cells does the grid of the model in this window have?</source>
        <translation>Wie viele Zellen hat das Raster des Modells in diesem Fenster?</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Es gibt keine Beschreibung, nach der man fragen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Its grid has %1 rows and %2 columns: %n cell(s) to look at.</source>
        <translation>
            <numerusform>Sein Raster hat %1 Zeilen und %2 Spalten: %n Zelle, auf die es blicken kann.</numerusform>
            <numerusform>Sein Raster hat %1 Zeilen und %2 Spalten: %n Zellen, auf die es blicken kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the receptive field after two layers of 3 × 3 convolutions with stride 1. And after three?</source>
        <translation>Berechnen Sie das rezeptive Feld nach zwei Schichten aus 3 × 3-Faltungen mit Schrittweite 1. Und nach drei?</translation>
    </message>
    <message>
        <source>5 × 5 and 7 × 7 pixels: each layer adds one pixel on every side.</source>
        <translation>5 × 5 und 7 × 7 Pixel: Jede Schicht fügt auf jeder Seite einen Pixel hinzu.</translation>
    </message>
    <message>
        <source>An image of 224 × 224 pixels goes through a network that halves the sides four times. How many cells does the grid have?</source>
        <translation>Ein Bild mit 224 × 224 Pixeln geht durch ein Netz, das die Seiten viermal halbiert. Wie viele Zellen hat das Raster?</translation>
    </message>
    <message>
        <source>224 / 16 = 14 cells per side, 14 × 14 = 196 cells.</source>
        <translation>224 / 16 = 14 Zellen je Seite, 14 × 14 = 196 Zellen.</translation>
    </message>
    <message>
        <source>Why is the encoder usually taken from a network that learned to classify images, instead of being trained on captions alone?</source>
        <translation>Warum nimmt man den Encoder meist aus einem Netz, das gelernt hat, Bilder zu klassifizieren, statt ihn nur mit Beschreibungen zu trainieren?</translation>
    </message>
    <message>
        <source>It has seen many more images than there are captions for, and what it learned about edges, textures and objects helps captioning as well.</source>
        <translation>Es hat viel mehr Bilder gesehen, als es Bilder mit Beschreibungen gibt, und was es über Kanten, Texturen und Objekte gelernt hat, hilft auch beim Beschreiben.</translation>
    </message>
    <message>
        <source>A bird in the image is smaller than a cell of the grid. Can the model say that there is a bird? Can the map show exactly where?</source>
        <translation>Ein Vogel im Bild ist kleiner als eine Zelle des Rasters. Kann das Modell sagen, dass dort ein Vogel ist? Kann die Karte genau zeigen, wo?</translation>
    </message>
    <message>
        <source>It can say so: the annotation vector of the cell can describe it. The map cannot be finer than the cell.</source>
        <translation>Sagen kann es das: Der Annotationsvektor der Zelle kann ihn beschreiben. Die Karte kann nicht feiner sein als die Zelle.</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>Der Encoder</translation>
    </message>
    <message>
        <source>From pixels to a grid of vectors: stages, receptive field, annotation grid.</source>
        <translation>Von Pixeln zu einem Raster aus Vektoren: Stufen, rezeptives Feld, Annotationsraster.</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>nur lesbares Dateisystem</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei besteht schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Datei wird gerade benutzt</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Datei auf dem Server nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Laufwerk nicht verbunden</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>is too large to be read (%1 bytes; at most %2)</source>
        <translation>ist zu groß zum Lesen (%1 Bytes; höchstens %2)</translation>
    </message>
    <message>
        <source>does not have the expected size</source>
        <translation>hat nicht die Größe, die es haben sollte</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>could not be flushed to the disk (%1)</source>
        <translation>konnte nicht auf die Festplatte gebracht werden (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>der Ordner kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>the JSON is malformed (byte %1): %2</source>
        <translation>das JSON ist fehlerhaft (Byte %1): %2</translation>
    </message>
    <message>
        <source>the JSON breaks off (byte %1): %2</source>
        <translation>das JSON bricht ab (Byte %1): %2</translation>
    </message>
    <message>
        <source>is a folder, not an image</source>
        <translation>ist ein Ordner, kein Bild</translation>
    </message>
    <message>
        <source>is larger than 1 GiB, more than an image may have</source>
        <translation>ist größer als 1 GiB, mehr, als ein Bild haben darf</translation>
    </message>
    <message>
        <source>is not an image (JPEG, PNG, WebP, BMP and TIFF are read)</source>
        <translation>ist kein Bild (JPEG, PNG, WebP, BMP und TIFF werden gelesen)</translation>
    </message>
    <message>
        <source>is %1; JPEG, PNG, WebP, BMP and TIFF are read</source>
        <translation>ist %1; gelesen werden JPEG, PNG, WebP, BMP und TIFF</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>a HEIF image</source>
        <translation>ein HEIF-Bild</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>is an animated WebP image; only still images can be read</source>
        <translation>ist ein animiertes WebP-Bild; gelesen werden nur unbewegte</translation>
    </message>
    <message>
        <source>is truncated</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1 bytes cannot hold %2 x %3 pixels</source>
        <translation>ist abgeschnitten oder beschädigt: %1 Bytes fassen keine %2 x %3 Pixel</translation>
    </message>
    <message>
        <source>is damaged: its header is missing</source>
        <translation>ist beschädigt: der Dateikopf fehlt</translation>
    </message>
    <message>
        <source>is damaged: its header has no size</source>
        <translation>ist beschädigt: der Dateikopf nennt keine Größe</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; images above %3 million pixels are refused</source>
        <translation>hat %1 x %2 Pixel; Bilder über %3 Millionen Pixel werden abgelehnt</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; a side above %3 pixels is refused</source>
        <translation>hat %1 x %2 Pixel; Seiten über %3 Pixel werden abgelehnt</translation>
    </message>
    <message>
        <source>has a pixel format that is not read</source>
        <translation>hat ein Pixelformat, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>has CMYK pixels of 16 bits; those of 8 bits are read</source>
        <translation>hat CMYK-Pixel mit 16 Bit; gelesen werden solche mit 8 Bit</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind</source>
        <translation>lässt sich nicht dekodieren: es ist beschädigt oder von ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>cannot be written as GIF (%1)</source>
        <translation>kann nicht als GIF geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>could not be written as GIF</source>
        <translation>konnte nicht als GIF geschrieben werden</translation>
    </message>
    <message>
        <source>there is no MP4 encoder on this computer; save the animation as GIF instead</source>
        <translation>auf diesem Rechner gibt es keinen MP4-Encoder; speichern Sie die Animation stattdessen als GIF</translation>
    </message>
    <message>
        <source>could not be written whole; is the disk full?</source>
        <translation>konnte nicht ganz geschrieben werden; ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>no dataset was given</source>
        <translation>es wurde kein Datensatz angegeben</translation>
    </message>
    <message>
        <source>a folder that was written by &quot;saccade scenes&quot;</source>
        <translation>ein Ordner, den „saccade scenes“ geschrieben hat</translation>
    </message>
    <message>
        <source>folder with sidecars</source>
        <translation>Ordner mit Textdateien</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>COCO-Beschreibungen</translation>
    </message>
    <message>
        <source>has no image with a caption</source>
        <translation>enthält kein Bild mit Beschreibung</translation>
    </message>
    <message>
        <source>has no image with a caption; %1</source>
        <translation>enthält kein Bild mit Beschreibung; %1</translation>
    </message>
    <message>
        <source>comes twice; it is used once</source>
        <translation>kommt zweimal vor; es wird einmal verwendet</translation>
    </message>
    <message>
        <source>comes twice, as do %1 more images; each is used once</source>
        <translation>kommt zweimal vor, ebenso weitere Bilder (%1); jedes wird einmal verwendet</translation>
    </message>
    <message>
        <source>no image in split &quot;%1&quot;; the dataset has: %2</source>
        <translation>kein Bild im Split „%1“; der Datensatz hat: %2</translation>
    </message>
    <message>
        <source>none of its %1 images can be used: looked for %2 in %3</source>
        <translation>kein Bild (von %1) ist verwendbar: gesucht wurde %2 in %3</translation>
    </message>
    <message>
        <source>image %1 (%2) is listed twice</source>
        <translation>Bild %1 (%2) ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>image %1 is listed before</source>
        <translation>Bild %1 ist vorher schon aufgeführt</translation>
    </message>
    <message>
        <source>image %1 is missing</source>
        <translation>Bild %1 fehlt</translation>
    </message>
    <message>
        <source>image %1 has no caption</source>
        <translation>Bild %1 hat keine Beschreibung</translation>
    </message>
    <message>
        <source>empty caption of %1</source>
        <translation>leere Beschreibung von %1</translation>
    </message>
    <message>
        <source>%1; the %2 captioned images before it are used</source>
        <translation>%1; die Bilder mit Beschreibung davor (%2) werden verwendet</translation>
    </message>
    <message>
        <source>has no folder Images or Flicker8k_Dataset with the photographs</source>
        <translation>hat keinen Ordner Images oder Flicker8k_Dataset mit den Fotos</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>has no caption</source>
        <translation>enthält keine Beschreibung</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>und weitere (%1): %2</translation>
    </message>
    <message>
        <source>images that are missing</source>
        <translation>fehlende Bilder</translation>
    </message>
    <message>
        <source>images listed twice</source>
        <translation>doppelt aufgeführte Bilder</translation>
    </message>
    <message>
        <source>images listed before</source>
        <translation>vorher schon aufgeführte Bilder</translation>
    </message>
    <message>
        <source>images without a caption</source>
        <translation>Bilder ohne Beschreibung</translation>
    </message>
    <message>
        <source>images without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>Bilder ohne „id“ oder „file_name“</translation>
    </message>
    <message>
        <source>annotations without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>Annotationen ohne „image_id“ oder „caption“</translation>
    </message>
    <message>
        <source>annotations for unknown images</source>
        <translation>Annotationen zu unbekannten Bildern</translation>
    </message>
    <message>
        <source>empty captions</source>
        <translation>leere Beschreibungen</translation>
    </message>
    <message>
        <source>lines that are not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>Zeilen, die nicht „Bild#Nummer&lt;TAB&gt;Beschreibung“ sind</translation>
    </message>
    <message>
        <source>is not of the earlier dataset and would be overwritten; move it elsewhere</source>
        <translation>gehört nicht zum früheren Datensatz und würde überschrieben; verschieben Sie es an einen anderen Ort</translation>
    </message>
    <message>
        <source>has files that are not a Scenes dataset; choose an empty or new folder</source>
        <translation>enthält Dateien, die kein Scenes-Datensatz sind; wählen Sie einen leeren oder neuen Ordner</translation>
    </message>
    <message>
        <source>could not be encoded as PNG</source>
        <translation>konnte nicht als PNG kodiert werden</translation>
    </message>
    <message>
        <source>shares its sidecar %1 with %2</source>
        <translation>teilt sich die Textdatei %1 mit %2</translation>
    </message>
    <message>
        <source>is not a Saccade model: it has no %1</source>
        <translation>ist kein Saccade-Modell: %1 fehlt</translation>
    </message>
    <message>
        <source>was written by a newer version of Saccade</source>
        <translation>wurde von einer neueren Version von Saccade geschrieben</translation>
    </message>
    <message>
        <source>the metadata &quot;%1&quot; is not valid JSON</source>
        <translation>die Metadaten „%1“ sind kein gültiges JSON</translation>
    </message>
    <message>
        <source>the vocabulary is larger than that of any language</source>
        <translation>das Vokabular ist größer als das jeder Sprache</translation>
    </message>
    <message>
        <source>the vocabulary is not a list of words</source>
        <translation>das Vokabular ist keine Liste von Wörtern</translation>
    </message>
    <message>
        <source>the vocabulary does not start with &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</source>
        <translation>das Vokabular beginnt nicht mit &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</translation>
    </message>
    <message>
        <source>the vocabulary has the word &quot;%1&quot; twice</source>
        <translation>das Vokabular enthält das Wort „%1“ zweimal</translation>
    </message>
    <message>
        <source>the model that its configuration describes is larger than the file</source>
        <translation>das Modell, das seine Konfiguration beschreibt, ist größer als die Datei</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>der Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>the tensor %1 has another shape than the model</source>
        <translation>der Tensor %1 hat eine andere Form als im Modell</translation>
    </message>
    <message>
        <source>cannot be loaded: %1</source>
        <translation>kann nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)</source>
        <translation>ist keine safetensors-Datei oder ist abgeschnitten (Kopf mit %1 Bytes in einer Datei mit %2)</translation>
    </message>
    <message>
        <source>the header is not valid JSON (at byte %1)</source>
        <translation>der Kopf ist kein gültiges JSON (bei Byte %1)</translation>
    </message>
    <message>
        <source>the header is not an object of tensors</source>
        <translation>der Kopf ist kein Objekt mit Tensoren</translation>
    </message>
    <message>
        <source>the header&apos;s entry &quot;%1&quot; is malformed</source>
        <translation>der Eintrag „%1“ des Kopfes ist fehlerhaft</translation>
    </message>
    <message>
        <source>the header names &quot;%1&quot; twice</source>
        <translation>der Kopf nennt „%1“ zweimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice for &quot;%2&quot;</source>
        <translation>„%1“ ist für „%2“ zweimal angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is out of range</source>
        <translation>„%1“ hat eine Zahl außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the element type &quot;%2&quot;, which is not supported</source>
        <translation>„%1“ hat den Elementtyp „%2“, der nicht unterstützt wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>„%1“ endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches beyond the end of the file; the file may be cut off</source>
        <translation>„%1“ reicht über das Ende der Datei hinaus; sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a shape that is out of range</source>
        <translation>„%1“ hat eine Form außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes where its shape needs %3</source>
        <translation>„%1“ hat %2 Bytes, wo seine Form %3 braucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>„%1“ und „%2“ überlappen sich</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;; these are not the weights of this encoder</source>
        <translation>hat kein „%1“; das sind nicht die Gewichte dieses Encoders</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the shape %2 where the encoder needs %3</source>
        <translation>„%1“ hat die Form %2, wo der Encoder %3 braucht</translation>
    </message>
    <message>
        <source>the encoder &quot;%1&quot; has no coarser features to fuse in</source>
        <translation>der Encoder „%1“ hat keine gröberen Merkmale, die einbezogen werden könnten</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: a name must have between 1 and 64 letters.</source>
        <translation>Die Konfiguration des Modells: Ein Name muss 1 bis 64 Zeichen haben.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: the image size must be a multiple of 32.</source>
        <translation>Die Konfiguration des Modells: Die Bildgröße muss ein Vielfaches von 32 sein.</translation>
    </message>
    <message>
        <source>was written on a big-endian machine, which is not supported</source>
        <translation>wurde auf einem Big-Endian-Rechner geschrieben; das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>is a zip file, but none that torch.save wrote</source>
        <translation>ist eine Zip-Datei, aber keine von torch.save geschriebene</translation>
    </message>
    <message>
        <source>is a zip file that is cut off</source>
        <translation>ist eine abgeschnittene Zip-Datei</translation>
    </message>
    <message>
        <source>is a zip file with a broken directory</source>
        <translation>ist eine Zip-Datei mit defektem Verzeichnis</translation>
    </message>
    <message>
        <source>has compressed records, which torch.save never writes</source>
        <translation>enthält komprimierte Einträge, die torch.save nie schreibt</translation>
    </message>
    <message>
        <source>claims more data than it holds</source>
        <translation>gibt mehr Daten an, als es enthält</translation>
    </message>
    <message>
        <source>has a larger index than any state dictionary needs</source>
        <translation>hat ein größeres Verzeichnis, als ein State-Dictionary braucht</translation>
    </message>
    <message>
        <source>the data of the tensor &quot;%1&quot; is cut off</source>
        <translation>die Daten des Tensors „%1“ sind abgeschnitten</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; reaches beyond its storage</source>
        <translation>der Tensor „%1“ reicht über seinen Speicher hinaus</translation>
    </message>
    <message>
        <source>has no named tensors</source>
        <translation>enthält keine benannten Tensoren</translation>
    </message>
    <message>
        <source>holds the Python object %1, which is not a weight; nothing of it was run. Save the bare weights instead: torch.save(model.state_dict(), &quot;weights.pth&quot;)</source>
        <translation>enthält das Python-Objekt %1, das kein Gewicht ist; nichts davon wurde ausgeführt. Speichern Sie stattdessen nur die Gewichte: torch.save(model.state_dict(), &quot;weights.pth&quot;)</translation>
    </message>
    <message>
        <source>the pickle holds more values than a state dictionary needs</source>
        <translation>der Pickle enthält mehr Werte, als ein State-Dictionary braucht</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>der Pickle nimmt einen Wert, den es nicht gibt</translation>
    </message>
    <message>
        <source>the pickle closes a group that was not opened</source>
        <translation>der Pickle schließt eine Gruppe, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>the pickle has something else where %1 belongs</source>
        <translation>der Pickle hat etwas anderes, wo etwas Bestimmtes hingehört (%1)</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it never stored</source>
        <translation>der Pickle ruft einen Wert ab, den er nie abgelegt hat</translation>
    </message>
    <message>
        <source>the pickle has a key without a value</source>
        <translation>der Pickle hat einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>the pickle has protocol %1; 5 is the newest known</source>
        <translation>der Pickle hat Protokoll %1; das neueste bekannte ist 5</translation>
    </message>
    <message>
        <source>the pickle has the operation %1, which no state dictionary needs; nothing of it was run</source>
        <translation>der Pickle hat die Operation %1, die kein State-Dictionary braucht; nichts davon wurde ausgeführt</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation>Die Option „%1“ muss eine ganze Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, not &quot;%2&quot;.</source>
        <translation>Die Option „%1“ muss eine Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>Die Option „%1“ muss true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be between %2 and %3, not %4.</source>
        <translation>Die Option „%1“ muss zwischen %2 und %3 liegen, nicht bei %4.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be %2.</source>
        <translation>Die Option „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>The option &quot;encoder&quot; must name an encoder.</source>
        <translation>Die Option „encoder“ muss einen Encoder nennen.</translation>
    </message>
    <message>
        <source>The option &quot;decoder&quot; must name a decoder.</source>
        <translation>Die Option „decoder“ muss einen Decoder nennen.</translation>
    </message>
    <message>
        <source>The option &quot;train_split&quot; must name a split.</source>
        <translation>Die Option „train_split“ muss einen Split nennen.</translation>
    </message>
    <message>
        <source>The option &quot;image_size&quot; must be a multiple of 32.</source>
        <translation>Die Option „image_size“ muss ein Vielfaches von 32 sein.</translation>
    </message>
    <message>
        <source>The model would be judged by what it learned from: &quot;validation_split&quot; and &quot;train_split&quot; must differ.</source>
        <translation>Das Modell würde an dem gemessen, woraus es gelernt hat: „validation_split“ und „train_split“ müssen verschieden sein.</translation>
    </message>
    <message>
        <source>The option &quot;fine_tune_from&quot; must be below %1, the number of stages of this encoder.</source>
        <translation>Die Option „fine_tune_from“ muss unter %1 liegen, der Zahl der Stufen dieses Encoders.</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;; did you mean &quot;%3&quot;? Known: %4.</source>
        <translation>„%2“ ist nicht bekannt (%1); ist „%3“ gemeint? Bekannt sind: %4.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Einpassung</translation>
    </message>
    <message>
        <source>training option</source>
        <translation>Trainingsoption</translation>
    </message>
    <message>
        <source>value of the option &quot;%1&quot;</source>
        <translation>Wert der Option „%1“</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3.</source>
        <translation>%1: „%2“ %3.</translation>
    </message>
    <message>
        <source>The training configuration</source>
        <translation>Die Trainingskonfiguration</translation>
    </message>
    <message>
        <source>The model&apos;s configuration</source>
        <translation>Die Konfiguration des Modells</translation>
    </message>
    <message>
        <source>The state of the training run</source>
        <translation>Der Stand des Trainingslaufs</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>must be a whole number between %1 and %2</source>
        <translation>muss eine ganze Zahl zwischen %1 und %2 sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>is out of bounds</source>
        <translation>liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>muss eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>%1 training images with %2 captions, %3 validation images, %4 words</source>
        <translation>Trainingsbilder: %1 (Beschreibungen: %2), Validierungsbilder: %3, Wörter: %4</translation>
    </message>
    <message>
        <source>The encoder starts without pretrained weights, so all of it is trained, which takes long; encoder_weights names a file of them.</source>
        <translation>Der Encoder beginnt ohne vortrainierte Gewichte und wird deshalb ganz trainiert, was lange dauert; encoder_weights nennt eine Datei damit.</translation>
    </message>
    <message>
        <source>Resuming after step %1.</source>
        <translation>Der Lauf wird nach Schritt %1 fortgesetzt.</translation>
    </message>
    <message>
        <source>The features of %1 images are kept in %2 (%3 MB).</source>
        <translation>Die Merkmale der Bilder (%1) werden in %2 aufbewahrt (%3 MB).</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>Keines der Trainingsbilder kann gelesen werden.</translation>
    </message>
    <message>
        <source>None of the images to be captioned and scored can be read.</source>
        <translation>Keines der Bilder, die beschrieben und bewertet werden sollen, kann gelesen werden.</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to train on.</source>
        <translation>Kein Bild des Splits „%1“ hat eine Beschreibung zum Trainieren.</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to compare with.</source>
        <translation>Kein Bild des Splits „%1“ hat eine Beschreibung zum Vergleichen.</translation>
    </message>
    <message>
        <source>The loss is not finite at step %1. The last checkpoint is from before that; resume with a lower learning rate.</source>
        <translation>Der Verlust ist bei Schritt %1 nicht endlich. Der letzte Checkpoint stammt von davor; setzen Sie mit kleinerer Lernrate fort.</translation>
    </message>
    <message>
        <source>the run directory cannot be written (%1)</source>
        <translation>in den Ordner des Laufs kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>another process is training in this run directory</source>
        <translation>ein anderer Prozess trainiert in diesem Ordner</translation>
    </message>
    <message>
        <source>cannot be locked (%1)</source>
        <translation>kann nicht gesperrt werden (%1)</translation>
    </message>
    <message>
        <source>has no training run (config.json is missing or cannot be read)</source>
        <translation>enthält keinen Trainingslauf (config.json fehlt oder kann nicht gelesen werden)</translation>
    </message>
    <message>
        <source>already has a training run; resume it with --resume, or choose another folder</source>
        <translation>enthält schon einen Trainingslauf; setzen Sie ihn fort (--resume) oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>The line is neither a step nor an epoch.</source>
        <translation>Die Zeile ist weder ein Schritt noch eine Epoche.</translation>
    </message>
    <message>
        <source>The number of weights does not fit the maps.</source>
        <translation>Die Zahl der Gewichte passt nicht zu den Karten.</translation>
    </message>
    <message>
        <source>The geometry of an image is incomplete.</source>
        <translation>Die Geometrie eines Bildes ist unvollständig.</translation>
    </message>
    <message>
        <source>The size of an image is out of bounds.</source>
        <translation>Die Größe eines Bildes liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>is not a checkpoint: it has no training state</source>
        <translation>ist kein Checkpoint: der Trainingsstand fehlt</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state of %1 is missing or has another shape</source>
        <translation>der Stand des Optimierers zu %1 fehlt oder hat eine andere Form</translation>
    </message>
    <message>
        <source>the average of %1 is missing or has another shape than the model</source>
        <translation>der Mittelwert von %1 fehlt oder hat eine andere Form als im Modell</translation>
    </message>
    <message>
        <source>cannot be read as a feature cache</source>
        <translation>kann nicht als Merkmalsspeicher gelesen werden</translation>
    </message>
    <message>
        <source>is not a feature cache; choose another name</source>
        <translation>ist kein Merkmalsspeicher; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the feature cache needs %1 on disk, but only %2 is free</source>
        <translation>der Merkmalsspeicher braucht %1 auf der Festplatte, aber nur %2 sind frei</translation>
    </message>
    <message>
        <source>no room for a feature cache of %1 (%2)</source>
        <translation>kein Platz für einen Merkmalsspeicher von %1 (%2)</translation>
    </message>
    <message>
        <source>the folder for the feature cache cannot be made (%1)</source>
        <translation>der Ordner für den Merkmalsspeicher kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>is not a COCO instances file: no image in it has an object</source>
        <translation>ist keine COCO-Instanzdatei: kein Bild darin hat ein Objekt</translation>
    </message>
    <message>
        <source>objects without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>Objekte ohne „image_id“ oder „category_id“</translation>
    </message>
    <message>
        <source>objects without a usable &quot;segmentation&quot;</source>
        <translation>Objekte ohne brauchbare „segmentation“</translation>
    </message>
    <message>
        <source>objects of unknown images</source>
        <translation>Objekte unbekannter Bilder</translation>
    </message>
    <message>
        <source>its masks are of an image of %1 x %2 pixels, but it has %3 x %4</source>
        <translation>die Masken gehören zu einem Bild mit %1 x %2 Pixeln, es hat aber %3 x %4</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels does not belong to an image of %3 x %4</source>
        <translation>eine Maske mit %1 x %2 Pixeln gehört nicht zu einem Bild mit %3 x %4</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels is out of range</source>
        <translation>eine Maske mit %1 x %2 Pixeln liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>an image of %1 x %2 pixels is out of range for a mask</source>
        <translation>ein Bild mit %1 x %2 Pixeln ist zu groß oder zu klein für eine Maske</translation>
    </message>
    <message>
        <source>the runs of a mask cover more than its %1 x %2 pixels</source>
        <translation>die Läufe einer Maske bedecken mehr als ihre %1 x %2 Pixel</translation>
    </message>
    <message>
        <source>the compressed runs of a mask cover more than its %1 pixels</source>
        <translation>die komprimierten Läufe einer Maske bedecken mehr als ihre %1 Pixel</translation>
    </message>
    <message>
        <source>the compressed runs of a mask are malformed at character %1</source>
        <translation>die komprimierten Läufe einer Maske sind bei Zeichen %1 fehlerhaft</translation>
    </message>
    <message>
        <source>The model&apos;s training record</source>
        <translation>Das Trainingsprotokoll des Modells</translation>
    </message>
    <message>
        <source>The best model&apos;s probabilities are calibrated: temperature %1, calibration error %2 before and %3 after.</source>
        <translation>Die Wahrscheinlichkeiten des besten Modells sind kalibriert: Temperatur %1, Kalibrierungsfehler %2 vorher und %3 nachher.</translation>
    </message>
    <message>
        <source>The key &quot;stages&quot; must be a list of 1 to %1 objects with training options.</source>
        <translation>Der Schlüssel „stages“ muss eine Liste von 1 bis %1 Objekten mit Trainingsoptionen sein.</translation>
    </message>
    <message>
        <source>A stage starts from the models of earlier stages; only the first can have an &quot;initial_model&quot;.</source>
        <translation>Eine Stufe geht von Modellen früherer Stufen aus; nur die erste kann ein „initial_model“ haben.</translation>
    </message>
    <message>
        <source>already has a training run; choose another folder for a run with several stages</source>
        <translation>enthält schon einen Trainingslauf; wählen Sie für einen in mehreren Stufen einen anderen Ordner</translation>
    </message>
    <message>
        <source>There are no validation images, so there are no scores: the last epoch is taken as the best.</source>
        <translation>Es gibt keine Validierungsbilder und daher keine Bewertungen: die letzte Epoche gilt als die beste.</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: only models with the same vocabulary can be averaged</source>
        <translation>hat ein anderes Vokabular als %1: nur Modelle mit demselben Vokabular lassen sich mitteln</translation>
    </message>
    <message>
        <source>has a different architecture than %1: only models of the same architecture can be averaged</source>
        <translation>hat eine andere Architektur als %1: nur Modelle gleicher Architektur lassen sich mitteln</translation>
    </message>
    <message>
        <source>The key &quot;from&quot; of a stage must be the number of a stage before it, from 1, or a list of such numbers.</source>
        <translation>Der Schlüssel „from“ einer Stufe muss die Nummer einer Stufe vor ihr sein, von 1 an, oder eine Liste solcher Nummern.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>was changed by another program while it was in use</source>
        <translation>wurde von einem anderen Programm geändert, während es benutzt wurde</translation>
    </message>
    <message>
        <source>is not a text file, so it is not replaced</source>
        <translation>ist keine Textdatei und wird deshalb nicht ersetzt</translation>
    </message>
    <message>
        <source>is an image that Saccade did not draw, so it is not replaced; choose another name</source>
        <translation>ist ein Bild, das nicht von Saccade stammt, und wird deshalb nicht ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>is not a results file, so it is not replaced; choose another name</source>
        <translation>ist keine Ergebnisdatei und wird deshalb nicht ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>is not a reliability diagram, so it is not replaced; choose another name</source>
        <translation>ist kein Zuverlässigkeitsdiagramm und wird deshalb nicht ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>eine Icon-Datei</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>is damaged: its palette is missing</source>
        <translation>ist beschädigt: die Farbpalette fehlt</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind (%1)</source>
        <translation>lässt sich nicht dekodieren: es ist beschädigt oder von ungewöhnlicher Art (%1)</translation>
    </message>
    <message>
        <source>annotations/captions_&lt;name&gt;.json next to &lt;name&gt;/, or one captions JSON file</source>
        <translation>annotations/captions_&lt;name&gt;.json neben &lt;name&gt;/ oder eine JSON-Datei mit Beschreibungen</translation>
    </message>
    <message>
        <source>Flickr8k.token.txt next to Images/ or Flicker8k_Dataset/</source>
        <translation>Flickr8k.token.txt neben Images/ oder Flicker8k_Dataset/</translation>
    </message>
    <message>
        <source>is not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>ist nicht „Bild#Nummer&lt;TAB&gt;Beschreibung“</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>has half a surrogate pair</source>
        <translation>enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>is NaN or infinite</source>
        <translation>ist NaN oder unendlich</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is in UTF-32, which is not read; save it as UTF-8</source>
        <translation>ist in UTF-32, das nicht gelesen wird; speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>seems to be in UTF-16 without a byte order mark; save it as UTF-8</source>
        <translation>ist anscheinend in UTF-16 ohne Bytereihenfolge-Markierung (BOM); speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>der Ordner kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>images that are left out</source>
        <translation>ausgelassene Bilder</translation>
    </message>
    <message>
        <source>annotations that are left out</source>
        <translation>ausgelassene Annotationen</translation>
    </message>
    <message>
        <source>categories that are left out</source>
        <translation>ausgelassene Kategorien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Python object, not a tensor</source>
        <translation>„%1“ ist ein Python-Objekt, kein Tensor</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; to fetch it</source>
        <translation>ist ein Git-LFS-Zeiger, nicht die Datei selbst; holen Sie sie mit „git lfs pull“</translation>
    </message>
    <message>
        <source>is a web page, not the file itself; download it again</source>
        <translation>ist eine Webseite, nicht die Datei selbst; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>is a PDF document, not weights or a model</source>
        <translation>ist ein PDF-Dokument, keine Datei mit Gewichten oder einem Modell</translation>
    </message>
    <message>
        <source>is a program, not weights or a model</source>
        <translation>ist ein Programm, keine Datei mit Gewichten oder einem Modell</translation>
    </message>
    <message>
        <source>is an empty zip file</source>
        <translation>ist eine leere Zip-Datei</translation>
    </message>
    <message>
        <source>is a GGUF file; only PyTorch and safetensors files are read</source>
        <translation>ist eine GGUF-Datei; gelesen werden nur PyTorch- und safetensors-Dateien</translation>
    </message>
    <message>
        <source>is a NumPy file; only PyTorch and safetensors files are read</source>
        <translation>ist eine NumPy-Datei; gelesen werden nur PyTorch- und safetensors-Dateien</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file; only PyTorch and safetensors files are read</source>
        <translation>ist eine TensorFlow-Lite-Datei; gelesen werden nur PyTorch- und safetensors-Dateien</translation>
    </message>
    <message>
        <source>is a TensorFlow model; only PyTorch and safetensors files are read</source>
        <translation>ist ein TensorFlow-Modell; gelesen werden nur PyTorch- und safetensors-Dateien</translation>
    </message>
    <message>
        <source>is an ONNX model; only PyTorch and safetensors files are read</source>
        <translation>ist ein ONNX-Modell; gelesen werden nur PyTorch- und safetensors-Dateien</translation>
    </message>
    <message>
        <source>is neither a safetensors file nor PyTorch weights, or it is damaged</source>
        <translation>ist weder eine safetensors-Datei noch eine mit PyTorch-Gewichten, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>has no tensors; its entries are %1</source>
        <translation>enthält keine Tensoren; die Einträge sind %1</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; the others occur fewer than %2 times (minimum_count).</source>
        <translation>Das Modell kennt nur %1 von 100 Wörtern der Trainingsbeschreibungen; die anderen kommen seltener als %2-mal vor (minimum_count).</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; its vocabulary was made from other captions.</source>
        <translation>Das Modell kennt nur %1 von 100 Wörtern der Trainingsbeschreibungen; sein Vokabular stammt aus anderen Beschreibungen.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The line has more scores than an epoch can have.</source>
        <translation>Die Zeile enthält mehr Bewertungen, als eine Epoche haben kann.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; the rest is not read.</source>
        <translation>Die Datei enthält mehr als %1 Zeilen; der Rest wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has too many samples.</source>
        <translation>Die Datei enthält zu viele Beispiele.</translation>
    </message>
    <message>
        <source>A caption has too many words.</source>
        <translation>Eine Beschreibung hat zu viele Wörter.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>was truncated while it was being read</source>
        <translation>wurde abgeschnitten, während es gelesen wurde</translation>
    </message>
    <message>
        <source>is one of the inputs, so it is not replaced; choose another name</source>
        <translation>gehört zu den Eingaben und wird deshalb nicht ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>eine Kamera-Rohdatei (RAW)</translation>
    </message>
    <message>
        <source>is damaged: it gives two different sizes</source>
        <translation>ist beschädigt: es nennt zwei verschiedene Größen</translation>
    </message>
    <message>
        <source>is damaged: parts of the image are missing or broken</source>
        <translation>ist beschädigt: Teile des Bildes fehlen oder sind defekt</translation>
    </message>
    <message>
        <source>has signed or floating-point pixels, or more than 16 bits per channel; such images are not read</source>
        <translation>hat vorzeichenbehaftete oder Gleitkomma-Pixel oder mehr als 16 Bit pro Kanal; solche Bilder werden nicht gelesen</translation>
    </message>
    <message>
        <source>images with a .txt or .caption file next to each, also in subfolders</source>
        <translation>Bilder, neben denen je eine .txt- oder .caption-Datei steht, auch in Unterordnern</translation>
    </message>
    <message>
        <source>has an unknown escape sequence</source>
        <translation>enthält eine unbekannte Escape-Sequenz</translation>
    </message>
    <message>
        <source>has NUL bytes, so it is not UTF-8 text</source>
        <translation>enthält NUL-Bytes und ist deshalb kein UTF-8-Text</translation>
    </message>
    <message>
        <source>%1 images without a .txt or .caption file are skipped; the first is %2</source>
        <translation>Bilder ohne .txt- oder .caption-Datei werden übergangen: %1; das erste ist %2</translation>
    </message>
    <message>
        <source>%1 captions have an id that another image also has; the first is %2; score joined datasets separately</source>
        <translation>Beschreibungen mit einer ID, die auch ein anderes Bild hat: %1; die erste ID ist %2; bewerten Sie verbundene Datensätze einzeln</translation>
    </message>
    <message>
        <source>lines that are not UTF-8 text</source>
        <translation>Zeilen, die kein UTF-8-Text sind</translation>
    </message>
    <message>
        <source>CIDEr is always 0 for a single image, and for images that share all their references, so it says nothing here.</source>
        <translation>CIDEr ist bei einem einzelnen Bild und bei Bildern, die alle dieselben Referenzbeschreibungen haben, immer 0 und sagt deshalb hier nichts aus.</translation>
    </message>
    <message>
        <source>has the name that its sidecar would have; rename it, for example to .jpg</source>
        <translation>heißt so, wie seine Textdatei heißen würde; benennen Sie es um, zum Beispiel in .jpg</translation>
    </message>
    <message>
        <source>segmentation parts that are left out</source>
        <translation>ausgelassene Teile von „segmentation“</translation>
    </message>
    <message>
        <source>the tensor %1 has NaN or infinite values: the training of the model diverged</source>
        <translation>der Tensor %1 enthält NaN oder unendliche Werte: das Training des Modells ist divergiert</translation>
    </message>
    <message>
        <source>does not hold the weights of this encoder: its tensors are called %1, but the encoder looks for %2</source>
        <translation>enthält nicht die Gewichte dieses Encoders: die Tensoren heißen %1, der Encoder sucht aber %2</translation>
    </message>
    <message>
        <source>holds the weights of this encoder more than once, for example as &quot;%1&quot; and as &quot;%2&quot;; those with the shortest names are used</source>
        <translation>enthält die Gewichte dieses Encoders mehrmals, zum Beispiel als „%1“ und als „%2“; verwendet werden die mit den kürzesten Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has integers where the encoder needs floating-point numbers</source>
        <translation>„%1“ enthält ganze Zahlen, wo der Encoder Gleitkommazahlen braucht</translation>
    </message>
    <message>
        <source>is a JSON file, not weights or a model</source>
        <translation>ist eine JSON-Datei, keine Datei mit Gewichten oder einem Modell</translation>
    </message>
    <message>
        <source>is a text file, not weights or a model</source>
        <translation>ist eine Textdatei, keine Datei mit Gewichten oder einem Modell</translation>
    </message>
    <message>
        <source>is an image, not weights or a model</source>
        <translation>ist ein Bild, keine Datei mit Gewichten oder einem Modell</translation>
    </message>
    <message>
        <source>is an archive; unpack it and use the file inside</source>
        <translation>ist ein Archiv; entpacken Sie es und verwenden Sie die Datei darin</translation>
    </message>
    <message>
        <source>is a zip file, as PyTorch writes them, not a safetensors file</source>
        <translation>ist eine Zip-Datei, wie PyTorch sie schreibt, keine safetensors-Datei</translation>
    </message>
    <message>
        <source>is a PyTorch file, not a safetensors file</source>
        <translation>ist eine PyTorch-Datei, keine safetensors-Datei</translation>
    </message>
    <message>
        <source>is a Python pickle, but not one that torch.save wrote</source>
        <translation>ist ein Python-Pickle, aber kein von torch.save geschriebener</translation>
    </message>
    <message>
        <source>is an HDF5 file, as Keras writes them; only PyTorch and safetensors files are read</source>
        <translation>ist eine HDF5-Datei, wie Keras sie schreibt; gelesen werden nur PyTorch- und safetensors-Dateien</translation>
    </message>
    <message>
        <source>begins with nothing but zeros; it was not written or downloaded completely</source>
        <translation>beginnt mit lauter Nullen; es wurde nicht vollständig geschrieben oder heruntergeladen</translation>
    </message>
    <message>
        <source>is in an unknown PyTorch format</source>
        <translation>hat ein unbekanntes PyTorch-Format</translation>
    </message>
    <message>
        <source>Scores on so few validation images (%1) are mostly chance, so the best epoch is the one with the lowest validation loss.</source>
        <translation>Bewertungen auf so wenigen Validierungsbildern (%1) sind größtenteils Zufall; deshalb gilt die Epoche mit dem niedrigsten Validierungsverlust als die beste.</translation>
    </message>
    <message>
        <source>No word of the training captions occurs %1 times or more, so the model would know no words; lower the option &quot;minimum_count&quot;.</source>
        <translation>Kein Wort der Trainingsbeschreibungen kommt mindestens %1-mal vor, das Modell würde also keine Wörter kennen; setzen Sie die Option „minimum_count“ herab.</translation>
    </message>
    <message>
        <source>The model that training starts from knows none of the words in the training captions.</source>
        <translation>Das Startmodell kennt kein Wort der Trainingsbeschreibungen.</translation>
    </message>
    <message>
        <source>holds the tensor &quot;%1&quot;, which this encoder does not have: these are the weights of another encoder</source>
        <translation>enthält den Tensor „%1“, den dieser Encoder nicht hat: das sind die Gewichte eines anderen Encoders</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>is damaged or cut off: its pickle ends too early</source>
        <translation>ist beschädigt oder abgeschnitten: sein Pickle endet zu früh</translation>
    </message>
    <message>
        <source>objects of which the &quot;bbox&quot; is used</source>
        <translation>Objekte, deren „bbox“ verwendet wird</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must have one number per dataset (numbers: %1, datasets: %2).</source>
        <translation>Die Option „dataset_weights“ muss eine Zahl je Datensatz haben (Zahlen: %1, Datensätze: %2).</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must be numbers from 0 to 1000, joined with commas, not &quot;%1&quot;.</source>
        <translation>Die Option „dataset_weights“ muss aus Zahlen von 0 bis 1000 bestehen, durch Kommas getrennt, nicht „%1“.</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; leaves no image to train on.</source>
        <translation>Die Option „dataset_weights“ lässt kein Bild zum Trainieren übrig.</translation>
    </message>
    <message>
        <source>No training image has objects to learn from; train on a dataset with object masks or boxes (COCO instances), or set the options &quot;attention_supervision&quot; and &quot;object_loss&quot; to 0 and leave &quot;layout_captions&quot; empty.</source>
        <translation>Kein Trainingsbild hat Objekte, von denen gelernt werden kann; trainieren Sie mit einem Datensatz mit Objektmasken oder Rahmen (COCO-Instanzen), oder setzen Sie die Optionen „attention_supervision“ und „object_loss“ auf 0 und lassen Sie „layout_captions“ leer.</translation>
    </message>
    <message>
        <source>has no caption that uses only words the model knows</source>
        <translation>enthält keine Beschreibung, die nur aus Wörtern besteht, die das Modell kennt</translation>
    </message>
    <message>
        <source>has no line with captions and boxes</source>
        <translation>enthält keine Zeile mit Beschreibungen und Rahmen</translation>
    </message>
    <message>
        <source>a box has a number that is not from 0 to 1; give shares of the image, not pixels</source>
        <translation>ein Rahmen hat eine Zahl, die nicht zwischen 0 und 1 liegt; geben Sie Anteile des Bildes an, keine Pixel</translation>
    </message>
    <message>
        <source>a box is not [&quot;category&quot;, x, y, width, height]</source>
        <translation>ein Rahmen ist nicht [&quot;category&quot;, x, y, width, height]</translation>
    </message>
    <message>
        <source>is not a JSON object with the lists &quot;captions&quot; and &quot;boxes&quot;</source>
        <translation>ist kein JSON-Objekt mit den Listen „captions“ und „boxes“</translation>
    </message>
    <message>
        <source>a caption is not text</source>
        <translation>eine Beschreibung ist kein Text</translation>
    </message>
    <message>
        <source>has no caption or no box</source>
        <translation>enthält keine Beschreibung oder keinen Rahmen</translation>
    </message>
    <message>
        <source>%1 word is new to the model and added (add_words).</source>
        <translation>%1 Wort ist für das Modell neu und wird hinzugefügt (add_words).</translation>
    </message>
    <message>
        <source>%1 words are new to the model and added (add_words).</source>
        <translation>%1 Wörter sind für das Modell neu und werden hinzugefügt (add_words).</translation>
    </message>
    <message>
        <source>the tensor %1 is missing or has another shape; has the dataset changed?</source>
        <translation>der Tensor %1 fehlt oder hat eine andere Form; hat sich der Datensatz geändert?</translation>
    </message>
    <message>
        <source>does not belong to a training run and would be replaced; choose another folder for the run</source>
        <translation>gehört zu keinem Trainingslauf und würde ersetzt; wählen Sie einen anderen Ordner für den Lauf</translation>
    </message>
    <message>
        <source>lines that cannot be used</source>
        <translation>Zeilen, die nicht verwendbar sind</translation>
    </message>
    <message>
        <source>Training starts from a model with the encoder &quot;%1&quot; and keeps its sizes and preprocessing.</source>
        <translation>Das Training geht von einem Modell mit dem Encoder „%1“ aus; seine Größen und seine Vorverarbeitung bleiben.</translation>
    </message>
    <message>
        <source>The bundled model was not found, so training cannot start from it; name another file as &quot;initial_model&quot;, or leave it empty.</source>
        <translation>Das Modell, das dem Programm beiliegt, wurde nicht gefunden, also kann das Training nicht von ihm ausgehen; nennen Sie eine andere Datei als „initial_model“, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>could not be flushed to the disk</source>
        <translation>konnte nicht auf die Festplatte gebracht werden</translation>
    </message>
    <message>
        <source>could not be put in place</source>
        <translation>konnte nicht an seinen Platz gebracht werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>„%2“ ist nicht bekannt (%1)</translation>
    </message>
    <message>
        <source>the vocabulary does not begin with the words of the model</source>
        <translation>das Vokabular beginnt nicht mit den Wörtern des Modells</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>hat kein %1</translation>
    </message>
    <message>
        <source>is left out: its &quot;%1&quot; %2</source>
        <translation>wird ausgelassen: „%1“ %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>image is left out: its %1</source>
        <translation>Bild wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>image without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>Bild ohne „id“ oder „file_name“</translation>
    </message>
    <message>
        <source>annotation is left out: its %1</source>
        <translation>Annotation wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>annotation without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>Annotation ohne „image_id“ oder „caption“</translation>
    </message>
    <message>
        <source>empty caption of image %1</source>
        <translation>leere Beschreibung von Bild %1</translation>
    </message>
    <message>
        <source>annotation for the unknown image %1</source>
        <translation>Annotation zum unbekannten Bild %1</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>none of the entries of %1 can be used (%2 in all): %3</source>
        <translation>keiner der Einträge von %1 ist brauchbar (insgesamt %2): %3</translation>
    </message>
    <message>
        <source>is not a COCO captions file: %1</source>
        <translation>ist keine COCO-Beschreibungsdatei: %1</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>Brüche</translation>
    </message>
    <message>
        <source>a feature cache of %1 x %2 numbers is too large</source>
        <translation>ein Merkmalsspeicher von %1 x %2 Zahlen ist zu groß</translation>
    </message>
    <message>
        <source>record %1 of the feature cache %2 is not there yet</source>
        <translation>Eintrag %1 des Merkmalsspeichers %2 ist noch nicht da</translation>
    </message>
    <message>
        <source>record %1 is outside a feature cache of %2</source>
        <translation>Eintrag %1 liegt außerhalb eines Merkmalsspeichers von %2</translation>
    </message>
    <message>
        <source>a record of the feature cache has %1 numbers, not %2</source>
        <translation>ein Eintrag des Merkmalsspeichers hat %1 Zahlen, nicht %2</translation>
    </message>
    <message>
        <source>Flickr8k</source>
        <translation>Flickr8k</translation>
    </message>
    <message>
        <source>files without a caption</source>
        <translation>Dateien ohne Beschreibung</translation>
    </message>
    <message>
        <source>category is left out: its &quot;name&quot; %1</source>
        <translation>Kategorie wird ausgelassen: „name“ %1</translation>
    </message>
    <message>
        <source>object without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>Objekt ohne „image_id“ oder „category_id“</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;; its &quot;bbox&quot; is used</source>
        <translation>Objekt des Bildes %1 ohne brauchbare „segmentation“; seine „bbox“ wird verwendet</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;</source>
        <translation>Objekt von Bild %1 ohne brauchbare „segmentation“</translation>
    </message>
    <message>
        <source>object of image %1: a part of its &quot;segmentation&quot; is left out because it is not a polygon</source>
        <translation>Objekt von Bild %1: ein Teil seiner „segmentation“ wird ausgelassen, weil er kein Polygon ist</translation>
    </message>
    <message>
        <source>object of the unknown image %1</source>
        <translation>Objekt des unbekannten Bildes %1</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1 (Byte %2)</translation>
    </message>
    <message>
        <source>a mask has one channel of 8 bits</source>
        <translation>eine Maske hat einen Kanal mit 8 Bit</translation>
    </message>
    <message>
        <source>is not a caption dataset; the known formats are%1</source>
        <translation>ist kein Datensatz mit Bildbeschreibungen; bekannt sind%1</translation>
    </message>
    <message>
        <source>has no captions; expected a COCO captions file with &quot;images&quot; and &quot;annotations&quot;</source>
        <translation>enthält keine Beschreibungen; erwartet wird eine COCO-Beschreibungsdatei mit „images“ und „annotations“</translation>
    </message>
    <message>
        <source>image %1 %2</source>
        <translation>Bild %1 %2</translation>
    </message>
    <message>
        <source>annotation %1 %2</source>
        <translation>Annotation %1 %2</translation>
    </message>
    <message>
        <source>has captions of image %1, which it does not list</source>
        <translation>enthält Beschreibungen von Bild %1, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>Eintrag %1 %2</translation>
    </message>
    <message>
        <source>is a second caption of image %1; the first counts</source>
        <translation>ist eine zweite Beschreibung von Bild %1; die erste zählt</translation>
    </message>
    <message>
        <source>has no captions; expected [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...], as &quot;saccade evaluate --results&quot; writes it</source>
        <translation>enthält keine Beschreibungen; erwartet wird [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...], wie „saccade evaluate --results“ es schreibt</translation>
    </message>
    <message>
        <source>is not the instances file of a Scenes dataset (%1)</source>
        <translation>ist nicht die Instanzendatei eines Scenes-Datensatzes (%1)</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>a scene of %1x%2 cannot be drawn: each side must be 64 to 1024 pixels and at most twice the other</source>
        <translation>eine Szene von %1x%2 kann nicht gezeichnet werden: jede Seite muss 64 bis 1024 Pixel lang sein und höchstens doppelt so lang wie die andere</translation>
    </message>
    <message>
        <source>the number of scenes must be 1 to %1</source>
        <translation>die Anzahl der Szenen muss 1 bis %1 sein</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scenes</translation>
    </message>
    <message>
        <source>The image of an animation must have three channels of 8 bits.</source>
        <translation>Das Bild einer Animation muss drei Kanäle mit 8 Bit haben.</translation>
    </message>
    <message>
        <source>There is no caption %1 to animate.</source>
        <translation>Es gibt keine Beschreibung %1 zum Animieren.</translation>
    </message>
    <message>
        <source>An animation must be 160 to 1920 pixels wide.</source>
        <translation>Eine Animation muss 160 bis 1920 Pixel breit sein.</translation>
    </message>
    <message>
        <source>A word of an animation must be shown for 0.1 to 10 seconds.</source>
        <translation>Ein Wort einer Animation muss 0,1 bis 10 Sekunden stehen.</translation>
    </message>
    <message>
        <source>The words of an animation must fade within 0 to 2 seconds.</source>
        <translation>Die Wörter einer Animation müssen in 0 bis 2 Sekunden überblenden.</translation>
    </message>
    <message>
        <source>A frame of a GIF must be a colour image of its size.</source>
        <translation>Ein Einzelbild eines GIF muss ein Farbbild seiner Größe sein.</translation>
    </message>
    <message>
        <source>An attention map needs an image and a region of positive size.</source>
        <translation>Eine Aufmerksamkeitskarte braucht ein Bild und einen Bereich mit positiver Größe.</translation>
    </message>
    <message>
        <source>An attention map can only be painted over a colour image of its own size.</source>
        <translation>Eine Aufmerksamkeitskarte kann nur über ein Farbbild ihrer eigenen Größe gemalt werden.</translation>
    </message>
    <message>
        <source>The image of an attention sheet must have three channels of 8 bits.</source>
        <translation>Das Bild eines Aufmerksamkeitsbogens muss drei Kanäle mit 8 Bit haben.</translation>
    </message>
    <message>
        <source>There is no caption %1 to draw a sheet of.</source>
        <translation>Es gibt keine Beschreibung %1 für einen Bogen.</translation>
    </message>
    <message>
        <source>The columns of a sheet must be between 0 (chosen) and 12.</source>
        <translation>Die Spalten eines Bogens müssen zwischen 0 (automatisch) und 12 liegen.</translation>
    </message>
    <message>
        <source>The tiles of a sheet must be 120 to 1000 pixels wide.</source>
        <translation>Die Kacheln eines Bogens müssen 120 bis 1000 Pixel breit sein.</translation>
    </message>
    <message>
        <source>The image to augment must have three channels of 8 bits.</source>
        <translation>Das Bild zum Augmentieren muss drei Kanäle mit 8 Bit haben.</translation>
    </message>
    <message>
        <source>The image to prepare must have three channels of 8 bits.</source>
        <translation>Das Bild zum Vorbereiten muss drei Kanäle mit 8 Bit haben.</translation>
    </message>
    <message>
        <source>The original size of the image must be positive.</source>
        <translation>Die ursprüngliche Größe des Bildes muss positiv sein.</translation>
    </message>
    <message>
        <source>The image size must be between 32 and 1024 pixels.</source>
        <translation>Die Bildgröße muss zwischen 32 und 1024 Pixeln liegen.</translation>
    </message>
    <message>
        <source>an image without a reference caption cannot be scored</source>
        <translation>ein Bild ohne Referenzbeschreibung kann nicht bewertet werden</translation>
    </message>
    <message>
        <source>there is no caption to score</source>
        <translation>es gibt keine Beschreibung zu bewerten</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>there are %1 captions to score, but references for %2 images</source>
        <translation>es sind %1 Beschreibungen zu bewerten, aber Referenzen für %2 Bilder</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>CUDA cannot be used: LibTorch was built without it, or no NVIDIA GPU was found. Leave --device out to compute on the CPU.</source>
        <translation>CUDA kann nicht verwendet werden: LibTorch wurde ohne CUDA gebaut, oder es wurde keine NVIDIA-GPU gefunden. Ohne --device wird auf der CPU gerechnet.</translation>
    </message>
    <message>
        <source>the number of threads cannot be negative</source>
        <translation>die Anzahl der Threads kann nicht negativ sein</translation>
    </message>
    <message>
        <source>an encoder takes 8-bit pixels, three channels each</source>
        <translation>ein Encoder nimmt 8-Bit-Pixel mit je drei Kanälen</translation>
    </message>
    <message>
        <source>the sides of an image must be multiples of 32 pixels, not %1x%2</source>
        <translation>die Seiten eines Bildes müssen Vielfache von 32 Pixeln sein, nicht %1x%2</translation>
    </message>
    <message>
        <source>there is no ResNet of depth %1</source>
        <translation>es gibt kein ResNet der Tiefe %1</translation>
    </message>
    <message>
        <source>unknown tensor type</source>
        <translation>unbekannter Tensortyp</translation>
    </message>
    <message>
        <source>tensors of the type %1 cannot be written</source>
        <translation>Tensoren des Typs %1 können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The attention holds %1 weights, which are not %2 maps of %3 x %4.</source>
        <translation>Die Aufmerksamkeit enthält %1 Gewichte; das sind nicht %2 Karten von %3 x %4.</translation>
    </message>
    <message>
        <source>An attention weight is negative or not finite.</source>
        <translation>Ein Aufmerksamkeitsgewicht ist negativ oder nicht endlich.</translation>
    </message>
    <message>
        <source>The beam must be between 1 and 100.</source>
        <translation>Die Beam-Breite muss zwischen 1 und 100 liegen.</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the beam.</source>
        <translation>Die Anzahl der Hypothesen muss zwischen 0 (alle) und der Beam-Breite liegen.</translation>
    </message>
    <message>
        <source>The maximum length must be between 1 and 200 words.</source>
        <translation>Die maximale Länge muss zwischen 1 und 200 Wörtern liegen.</translation>
    </message>
    <message>
        <source>The minimum length must be between 0 and the maximum length.</source>
        <translation>Die minimale Länge muss zwischen 0 und der maximalen Länge liegen.</translation>
    </message>
    <message>
        <source>The length penalty must be between 0 and 5.</source>
        <translation>Die Längenstrafe muss zwischen 0 und 5 liegen.</translation>
    </message>
    <message>
        <source>The number of alternatives must be between 0 and 100.</source>
        <translation>Die Anzahl der Alternativen muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>The attention of the caption is broken: its weights do not fill the grid.</source>
        <translation>Die Aufmerksamkeit der Beschreibung ist defekt: ihre Gewichte füllen das Raster nicht.</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write key=value, for instance epochs=3.</source>
        <translation>„%1“ setzt nichts; schreiben Sie Schlüssel=Wert, zum Beispiel epochs=3.</translation>
    </message>
    <message>
        <source>has a training run with several stages; choose another folder for a run with one</source>
        <translation>enthält einen Trainingslauf mit mehreren Stufen; wählen Sie für einen mit nur einer Stufe einen anderen Ordner</translation>
    </message>
    <message>
        <source>The prefix word &quot;%1&quot; is not in the vocabulary of the model.</source>
        <translation>Das Anfangswort „%1“ steht nicht im Vokabular des Modells.</translation>
    </message>
    <message>
        <source>The prefix has %1 words, more than the maximum length of %2.</source>
        <translation>Der Anfang hat %1 Wörter, mehr als die maximale Länge von %2.</translation>
    </message>
    <message>
        <source>The decoder predicts %1 words, but the vocabulary has %2.</source>
        <translation>Der Decoder sagt %1 Wörter vorher, das Vokabular hat aber %2.</translation>
    </message>
    <message>
        <source>word id %1 is outside the vocabulary of %2 words</source>
        <translation>die Wortnummer %1 liegt außerhalb des Vokabulars von %2 Wörtern</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>No epoch was better than the starting model, so the starting model is kept as the best.</source>
        <translation>Keine Epoche war besser als das Startmodell; es bleibt daher das beste.</translation>
    </message>
    <message>
        <source>the pickle has something else where a list of storages belongs</source>
        <translation>im Pickle steht etwas anderes, wo eine Liste von Speichern hingehört</translation>
    </message>
    <message>
        <source>an argument list</source>
        <translation>eine Argumentliste</translation>
    </message>
    <message>
        <source>the pickle has something else where a number belongs</source>
        <translation>im Pickle steht etwas anderes, wo eine Zahl hingehört</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>ein Modul</translation>
    </message>
    <message>
        <source>cannot be written: a tensor&apos;s name or a metadata text is not valid UTF-8</source>
        <translation>kann nicht geschrieben werden: der Name eines Tensors oder ein Metadatentext ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1; its entries are %2</source>
        <translation>%1; die Einträge der Datei sind %2</translation>
    </message>
    <message>
        <source>%1; its entries are %2; the Python object %3 was not looked into</source>
        <translation>%1; die Einträge der Datei sind %2; in das Python-Objekt %3 wurde nicht hineingesehen</translation>
    </message>
    <message>
        <source>The words of the caption have maps of different sizes.</source>
        <translation>Die Wörter der Beschreibung haben Karten verschiedener Größe.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, a string, true or false.</source>
        <translation>Die Option „%1“ muss eine Zahl, eine Zeichenkette, true oder false sein.</translation>
    </message>
    <message>
        <source>BLEU-1: the share of the caption&apos;s words that also occur in a reference caption. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-1: der Anteil der Wörter der Beschreibung, die auch in einer Referenzbeschreibung stehen. Zu kurze Beschreibungen verlieren Punkte. 0 bis 1, höher ist besser.</translation>
    </message>
    <message>
        <source>BLEU-%1: how many runs of 1 to %1 words in a row the caption shares with the reference captions. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-%1: wie viele Folgen von 1 bis %1 Wörtern hintereinander die Beschreibung mit den Referenzbeschreibungen gemeinsam hat. Zu kurze Beschreibungen verlieren Punkte. 0 bis 1, höher ist besser.</translation>
    </message>
    <message>
        <source>CIDEr: how much the caption agrees with the references, where words that few images have count more than common ones such as “a” or “man”. It follows human judgement best. 0 to 10, higher is better; good models reach about 1 on photographs.</source>
        <translation>CIDEr: wie sehr die Beschreibung mit den Referenzen übereinstimmt, wobei Wörter, die bei wenigen Bildern vorkommen, mehr zählen als häufige wie „a“ oder „man“. Es folgt dem menschlichen Urteil am besten. 0 bis 10, höher ist besser; gute Modelle erreichen auf Fotos etwa 1.</translation>
    </message>
    <message>
        <source>ROUGE-L: the longest sequence of words, not necessarily side by side, that the caption and a reference share. It rewards the right words in the right order. 0 to 1, higher is better.</source>
        <translation>ROUGE-L: die längste Folge von Wörtern, nicht unbedingt nebeneinander, die die Beschreibung und eine Referenz gemeinsam haben. Sie belohnt die richtigen Wörter in der richtigen Reihenfolge. 0 bis 1, höher ist besser.</translation>
    </message>
    <message>
        <source>Fuse coarser features</source>
        <translation>Gröbere Merkmale einbeziehen</translation>
    </message>
    <message>
        <source>Add the encoder&apos;s next coarser, deeper features to the grid: more meaning in each cell</source>
        <translation>Die nächstgröberen, tieferen Merkmale des Encoders zum Raster hinzufügen: mehr Bedeutung in jeder Zelle</translation>
    </message>
    <message>
        <source>Grid channels</source>
        <translation>Kanäle des Rasters</translation>
    </message>
    <message>
        <source>Project each cell of the grid to this many numbers first; 0: as the encoder gives them</source>
        <translation>Jede Zelle des Rasters zuerst auf so viele Zahlen projizieren; 0: wie der Encoder sie liefert</translation>
    </message>
    <message>
        <source>The encoder&apos;s own</source>
        <translation>Wie im Encoder</translation>
    </message>
    <message>
        <source>Word embedding</source>
        <translation>Worteinbettung</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word</source>
        <translation>Größe des Vektors, der jedes Wort darstellt</translation>
    </message>
    <message>
        <source>LSTM size</source>
        <translation>LSTM-Größe</translation>
    </message>
    <message>
        <source>Size of the decoder&apos;s memory</source>
        <translation>Größe des Gedächtnisses des Decoders</translation>
    </message>
    <message>
        <source>Attention size</source>
        <translation>Größe der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Size of the space in which memory and grid are compared to decide where to look</source>
        <translation>Größe des Raums, in dem Gedächtnis und Raster verglichen werden, um zu entscheiden, wohin geblickt wird</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random before the output layer, against learning by heart</source>
        <translation>Anteil der Zahlen, die vor der Ausgabeschicht zufällig weggelassen werden, gegen Auswendiglernen</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout der Eingabe</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random from the words and the context that the decoder reads, against learning by heart</source>
        <translation>Anteil der Zahlen, der aus den Wörtern und dem Kontext, die der Decoder liest, zufällig weggelassen wird, gegen Auswendiglernen</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>Geteilte Einbettungen</translation>
    </message>
    <message>
        <source>Use the same embeddings for reading and for predicting words: fewer parameters</source>
        <translation>Dieselben Einbettungen zum Lesen und zum Vorhersagen der Wörter verwenden: weniger Parameter</translation>
    </message>
    <message>
        <source>There is no attention for layer %1, head %2; the word has %3 layers with %4 heads each.</source>
        <translation>Es gibt keine Aufmerksamkeit für Schicht %1, Kopf %2; das Wort hat %3 Schichten mit je %4 Köpfen.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Folders or files with images and captions, several joined with commas</source>
        <translation>Ordner oder Dateien mit Bildern und Beschreibungen, mehrere durch Kommas verbunden</translation>
    </message>
    <message>
        <source>Dataset weights</source>
        <translation>Gewichte der Datensätze</translation>
    </message>
    <message>
        <source>How often an epoch shows the images of each dataset: one number per dataset, joined with commas (1,2,0.5); 0 leaves a dataset out; empty: once each</source>
        <translation>Wie oft eine Epoche die Bilder jedes Datensatzes zeigt: eine Zahl je Datensatz, durch Kommas verbunden (1,2,0.5); 0 lässt einen Datensatz weg; leer: je einmal</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Trainings-Split</translation>
    </message>
    <message>
        <source>The part of the dataset that the model learns from</source>
        <translation>Der Teil des Datensatzes, aus dem das Modell lernt</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungs-Split</translation>
    </message>
    <message>
        <source>The part held out to see how well the model captions images that it never learned from</source>
        <translation>Der zurückgehaltene Teil, an dem sich zeigt, wie gut das Modell Bilder beschreibt, aus denen es nie gelernt hat</translation>
    </message>
    <message>
        <source>Words that occur less often become the unknown word: fewer words to learn, each seen often enough</source>
        <translation>Seltenere Wörter werden zum unbekannten Wort: weniger Wörter zu lernen, jedes oft genug gesehen</translation>
    </message>
    <message>
        <source>Maximum caption length</source>
        <translation>Maximale Länge der Beschreibungen</translation>
    </message>
    <message>
        <source>Longer captions are cut to this many words</source>
        <translation>Längere Beschreibungen werden auf so viele Wörter gekürzt</translation>
    </message>
    <message>
        <source>Captions without images</source>
        <translation>Beschreibungen ohne Bilder</translation>
    </message>
    <message>
        <source>Text file of captions without images, one per line, from which the decoder learns language; captions with unknown words are left out</source>
        <translation>Textdatei mit Beschreibungen ohne Bilder, eine je Zeile, aus der der Decoder Sprache lernt; Beschreibungen mit unbekannten Wörtern werden ausgelassen</translation>
    </message>
    <message>
        <source>Share of captions without images</source>
        <translation>Anteil der Beschreibungen ohne Bilder</translation>
    </message>
    <message>
        <source>How many captions without images each step reads, per caption of an image</source>
        <translation>Wie viele Beschreibungen ohne Bilder jeder Schritt liest, je Beschreibung eines Bildes</translation>
    </message>
    <message>
        <source>Captions with boxes</source>
        <translation>Beschreibungen mit Rahmen</translation>
    </message>
    <message>
        <source>JSON Lines file of captions without images, with the boxes of their objects: the decoder learns from grids painted with what such objects look like in the training images</source>
        <translation>JSON-Lines-Datei mit Beschreibungen ohne Bilder, samt den Rahmen ihrer Objekte: Der Decoder lernt aus Rastern, die so gemalt sind, wie solche Objekte in den Trainingsbildern aussehen</translation>
    </message>
    <message>
        <source>Share of captions with boxes</source>
        <translation>Anteil der Beschreibungen mit Rahmen</translation>
    </message>
    <message>
        <source>How many captions with boxes each step reads, per caption of an image</source>
        <translation>Wie viele Beschreibungen mit Rahmen jeder Schritt liest, je Beschreibung eines Bildes</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features</source>
        <translation>Das Netz, das ein Bild in ein Raster von Merkmalen verwandelt</translation>
    </message>
    <message>
        <source>Pretrained encoder weights</source>
        <translation>Vortrainierte Encoder-Gewichte</translation>
    </message>
    <message>
        <source>Where the encoder starts from: &quot;bundled&quot; is the model that comes with the program, else a file of weights (.pth or .safetensors); empty: random numbers</source>
        <translation>Wovon der Encoder ausgeht: „bundled“ ist das Modell, das dem Programm beiliegt, sonst eine Gewichtsdatei (.pth oder .safetensors); leer: Zufallszahlen</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>Von einem Modell ausgehen</translation>
    </message>
    <message>
        <source>Model file to start from: its vocabulary and sizes are kept; &quot;bundled&quot; is the bundled model; several, joined with commas, are averaged; empty: a new model</source>
        <translation>Modelldatei, von der das Training ausgeht: ihr Vokabular und ihre Größen bleiben; „bundled“ ist das Modell, das dem Programm beiliegt; mehrere, durch Kommas verbunden, werden gemittelt; leer: ein neues Modell</translation>
    </message>
    <message>
        <source>Learn new words</source>
        <translation>Neue Wörter lernen</translation>
    </message>
    <message>
        <source>Add the words of the training captions that the starting model does not know</source>
        <translation>Die Wörter der Trainingsbeschreibungen hinzufügen, die das Startmodell nicht kennt</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Pixels per side of the square that the encoder sees, a multiple of 32; 224 gives a grid of 14 x 14</source>
        <translation>Pixel je Seite des Quadrats, das der Encoder sieht, ein Vielfaches von 32; 224 ergibt ein Raster von 14 x 14</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Verzerren</translation>
    </message>
    <message>
        <source>Keep the middle</source>
        <translation>Mitte behalten</translation>
    </message>
    <message>
        <source>Fill with grey</source>
        <translation>Mit Grau auffüllen</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word</source>
        <translation>Das Netz, das die Beschreibung Wort für Wort schreibt</translation>
    </message>
    <message>
        <source>Start from word frequencies</source>
        <translation>Mit Worthäufigkeiten beginnen</translation>
    </message>
    <message>
        <source>Start out knowing how frequent each word is, which saves the first steps</source>
        <translation>Von Anfang an wissen, wie häufig jedes Wort ist; das spart die ersten Schritte</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images; 0: only look at the data. A cosine schedule ends with the last</source>
        <translation>Durchgänge durch die Trainingsbilder; 0: nur die Daten ansehen. Ein Kosinus-Lernratenplan endet mit dem letzten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same result</source>
        <translation>Anfang aller Zufallszahlen: gleicher Startwert, gleiches Ergebnis</translation>
    </message>
    <message>
        <source>Batch size (images)</source>
        <translation>Batch-Größe (Bilder)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large not at all</source>
        <translation>Wie weit jeder Schritt geht: zu klein lernt langsam, zu groß gar nicht</translation>
    </message>
    <message>
        <source>Encoder learning rate</source>
        <translation>Lernrate des Encoders</translation>
    </message>
    <message>
        <source>Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts</source>
        <translation>Lernrate des trainierten Teils des Encoders; klein, damit vortrainiertes Wissen erhalten bleibt</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls weights towards zero</source>
        <translation>Wie stark AdamW die Gewichte gegen null zieht</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Aufwärmschritte</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from zero, so that the first ones do no harm</source>
        <translation>Schritte, in denen die Lernrate von null ansteigt, damit die ersten keinen Schaden anrichten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>Bei Stillstand</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine, on a plateau of the metric, or not at all</source>
        <translation>Wie die Lernrate sinkt: entlang eines Kosinus, bei Stillstand der Metrik oder gar nicht</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradienten-Clipping</translation>
    </message>
    <message>
        <source>Longest gradient that a step may follow; 0: any</source>
        <translation>Längster Gradient, dem ein Schritt folgen darf; 0: jeder</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>What is learned: to predict the captions word by word, or, starting from such a model, to write whole captions that score well (CIDEr)</source>
        <translation>Was gelernt wird: die Beschreibungen Wort für Wort vorherzusagen oder, ausgehend von einem solchen Modell, ganze Beschreibungen mit guter Bewertung (CIDEr) zu schreiben</translation>
    </message>
    <message>
        <source>Attention supervision</source>
        <translation>Überwachte Aufmerksamkeit</translation>
    </message>
    <message>
        <source>How strongly the decoder is trained to look at an object as it names it; needs images with object masks or boxes (COCO instances)</source>
        <translation>Wie stark der Decoder darauf trainiert wird, ein Objekt anzusehen, wenn er es nennt; braucht Bilder mit Objektmasken oder Rahmen (COCO-Instanzen)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Object loss</source>
        <translation>Verlust der Objekterkennung</translation>
    </message>
    <message>
        <source>How strongly the grid is trained to recognise which objects are in the image, useful while the encoder is trained; needs object masks or boxes</source>
        <translation>Wie stark das Raster darauf trainiert wird, zu erkennen, welche Objekte im Bild sind; nützlich, während der Encoder trainiert wird; braucht Objektmasken oder Rahmen</translation>
    </message>
    <message>
        <source>Average decay</source>
        <translation>Abklingrate des Mittels</translation>
    </message>
    <message>
        <source>Keep a moving average of the weights, which captions better than those of the last step; 0: no average, 0.999: over about a thousand steps</source>
        <translation>Ein gleitendes Mittel der Gewichte führen, das besser beschreibt als die Gewichte des letzten Schritts; 0: kein Mittel, 0,999: über etwa tausend Schritte</translation>
    </message>
    <message>
        <source>Share of the starting model</source>
        <translation>Anteil des Startmodells</translation>
    </message>
    <message>
        <source>Share of the starting model in the weights that are kept, so that a few images do not undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none</source>
        <translation>Anteil des Startmodells an den Gewichten, die behalten werden, damit es durch wenige Bilder nicht verlernt, was es weiß (WiSE-FT, Wortsman et al. 2022); 0: keiner</translation>
    </message>
    <message>
        <source>Train encoder from stage</source>
        <translation>Encoder trainieren ab Stufe</translation>
    </message>
    <message>
        <source>First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none</source>
        <translation>Erste Stufe des Encoders, die mittrainiert wird, 0 dem Bild am nächsten (alles); -1: keine</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>Zufällige Ausschnitte</translation>
    </message>
    <message>
        <source>Show random parts of the training images</source>
        <translation>Zufällige Teile der Trainingsbilder zeigen</translation>
    </message>
    <message>
        <source>Random colours</source>
        <translation>Zufällige Farben</translation>
    </message>
    <message>
        <source>Vary brightness, contrast and colour at random</source>
        <translation>Helligkeit, Kontrast und Farbe zufällig verändern</translation>
    </message>
    <message>
        <source>Mirrored images</source>
        <translation>Gespiegelte Bilder</translation>
    </message>
    <message>
        <source>Mirror images at random, except where a caption says left or right</source>
        <translation>Bilder zufällig spiegeln, außer wenn eine Beschreibung links oder rechts nennt</translation>
    </message>
    <message>
        <source>Cache features on disk</source>
        <translation>Merkmale auf der Festplatte behalten</translation>
    </message>
    <message>
        <source>Compute each image&apos;s grid once and keep it on disk: much faster, needs a frozen encoder and no augmentation</source>
        <translation>Das Raster jedes Bildes einmal berechnen und auf der Festplatte behalten: viel schneller, erfordert einen eingefrorenen Encoder und keine Augmentierung</translation>
    </message>
    <message>
        <source>Feature cache folder</source>
        <translation>Ordner für Merkmale</translation>
    </message>
    <message>
        <source>Where grids are kept; empty: inside the run directory</source>
        <translation>Wo Raster aufbewahrt werden; leer: im Ordner des Laufs</translation>
    </message>
    <message>
        <source>Best epoch metric</source>
        <translation>Metrik der besten Epoche</translation>
    </message>
    <message>
        <source>What decides the best epoch: a score of generated captions, or the loss on validation images</source>
        <translation>Woran die beste Epoche erkannt wird: eine Bewertung der erzeugten Beschreibungen oder der Verlust auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld (Epochen)</translation>
    </message>
    <message>
        <source>Epochs without a gain after which training ends; 0: never</source>
        <translation>Epochen ohne Fortschritt, nach denen das Training endet; 0: nie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Images captioned after each epoch; 0: all of the validation split</source>
        <translation>Bilder, die nach jeder Epoche beschrieben werden; 0: alle des Validierungs-Splits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Beam-Breite</translation>
    </message>
    <message>
        <source>Captions that the search after an epoch keeps at each word; 1 is fastest</source>
        <translation>Beschreibungen, die die Suche nach einer Epoche bei jedem Wort behält; 1 ist am schnellsten</translation>
    </message>
    <message>
        <source>Seconds between checkpoints</source>
        <translation>Sekunden zwischen Checkpoints</translation>
    </message>
    <message>
        <source>Seconds between checkpoints within an epoch: the most work that a power cut can cost</source>
        <translation>Sekunden zwischen Checkpoints innerhalb einer Epoche: so viel Arbeit kann ein Stromausfall höchstens kosten</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>Angeheftete Bilder</translation>
    </message>
    <message>
        <source>Validation images whose captions and attention are kept after each epoch</source>
        <translation>Validierungsbilder, deren Beschreibungen und Aufmerksamkeit nach jeder Epoche aufbewahrt werden</translation>
    </message>
    <message>
        <source>Calibrate the probabilities</source>
        <translation>Wahrscheinlichkeiten kalibrieren</translation>
    </message>
    <message>
        <source>At the end, adjust how sure the best model is of its words to how often it is right</source>
        <translation>Am Ende anpassen, wie sicher sich das beste Modell seiner Wörter ist, damit es dem entspricht, wie oft es recht hat</translation>
    </message>
    <message>
        <source>A caption to be scored needs at least one word.</source>
        <translation>Eine zu bewertende Beschreibung braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Smoothing</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right word and given to all others, against overconfidence</source>
        <translation>Anteil der Gewissheit, der dem richtigen Wort genommen und allen anderen gegeben wird, gegen übermäßige Sicherheit</translation>
    </message>
    <message>
        <source>Doubly stochastic attention</source>
        <translation>Doppelt stochastische Aufmerksamkeit</translation>
    </message>
    <message>
        <source>How strongly the decoder is encouraged to look at every part of the image over a caption (Xu et al. 2015)</source>
        <translation>Wie stark der Decoder dazu angehalten wird, im Lauf einer Beschreibung jeden Teil des Bildes anzusehen (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>Scheduled sampling</source>
        <translation>Scheduled Sampling</translation>
    </message>
    <message>
        <source>Share of words, rising from none to this, that the decoder reads from its own predictions, so that it learns to recover from a mistake</source>
        <translation>Anteil der Wörter, von null bis zu diesem Wert steigend, die der Decoder aus seinen eigenen Vorhersagen liest, damit er lernt, sich von einem Fehler zu erholen</translation>
    </message>
    <message>
        <source>Cross-entropy, word by word</source>
        <translation>Kreuzentropie, Wort für Wort</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Zufälligen Ziehungen</translation>
    </message>
    <message>
        <source>The best of a beam search</source>
        <translation>Den besten einer Beam-Suche</translation>
    </message>
    <message>
        <source>Compare captions from</source>
        <translation>Beschreibungen vergleichen aus</translation>
    </message>
    <message>
        <source>Where the captions come from that are compared when learning to score well: drawn at random, or the best of a beam search</source>
        <translation>Woher die Beschreibungen kommen, die verglichen werden, wenn gute Bewertungen gelernt werden: zufällig gezogen oder die besten einer Beam-Suche</translation>
    </message>
    <message>
        <source>Candidate captions</source>
        <translation>Kandidaten (Beschreibungen)</translation>
    </message>
    <message>
        <source>Captions of each image that are compared with each other when learning to score well</source>
        <translation>Beschreibungen jedes Bildes, die miteinander verglichen werden, wenn gute Bewertungen gelernt werden</translation>
    </message>
    <message>
        <source>Self-critical, whole captions</source>
        <translation>Self-critical, als Ganzes</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: there are more than %1 options.</source>
        <translation>Die Konfiguration des Modells: Es gibt mehr als %1 Optionen.</translation>
    </message>
    <message>
        <source>is not a page that Saccade wrote, so it is not replaced; choose another name</source>
        <translation>ist keine Seite, die Saccade geschrieben hat, und wird nicht ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>what it says about the features of its training images is not valid</source>
        <translation>die Angaben zu den Merkmalen der Trainingsbilder sind ungültig</translation>
    </message>
    <message>
        <source>What the model says about its training images</source>
        <translation>Die Angabe des Modells zu seinen Trainingsbildern</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Where the model looked, by its own weights</source>
        <translation>Wohin das Modell nach seinen eigenen Gewichten geblickt hat</translation>
    </message>
    <message>
        <source>The caption is empty, so there is no word to explain.</source>
        <translation>Die Beschreibung ist leer; es gibt kein Wort zu erklären.</translation>
    </message>
    <message>
        <source>The caption has one word (%1); there is no word %2.</source>
        <translation>Die Bildunterschrift hat ein Wort (%1); ein Wort %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>The caption has %1 words; there is no word %2.</source>
        <translation>Die Beschreibung hat %1 Wörter; ein Wort %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the features that the word depends on are active</source>
        <translation>Wo die Merkmale aktiv sind, von denen das Wort abhängt</translation>
    </message>
    <message>
        <source>Gradient x input</source>
        <translation>Gradient x Eingabe</translation>
    </message>
    <message>
        <source>How strongly the word responds to a small change of each pixel, times the pixel&apos;s distance from grey</source>
        <translation>Wie stark das Wort auf eine kleine Änderung jedes Pixels reagiert, mal dem Abstand des Pixels von Grau</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <source>What each part of the image adds to the word as a blurred image becomes sharp</source>
        <translation>Was jeder Teil des Bildes zum Wort beiträgt, während aus dem unscharfen Bild das scharfe wird</translation>
    </message>
    <message>
        <source>A map has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>Eine Karte hat %1 Gewichte, das Raster des Modells aber %2 x %3 Zellen.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>How much less probable the word becomes when a part of the image is blurred</source>
        <translation>Wie viel unwahrscheinlicher das Wort wird, wenn ein Teil des Bildes unscharf ist</translation>
    </message>
    <message>
        <source>images cannot be saved in this format; use .png or .jpg</source>
        <translation>in diesem Format werden keine Bilder gespeichert; verwenden Sie .png oder .jpg</translation>
    </message>
    <message>
        <source>%1 images cannot be compared with %2 others</source>
        <translation>%1 Bilder lassen sich nicht mit %2 anderen vergleichen</translation>
    </message>
    <message>
        <source>The word of a gaze must not be negative.</source>
        <translation>Das Wort eines Blicks darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Word %1 has two gazes.</source>
        <translation>Wort %1 hat zwei Blicke.</translation>
    </message>
    <message>
        <source>The weights of a gaze must not be negative, and at least one must be above 0.</source>
        <translation>Die Gewichte eines Blicks dürfen nicht negativ sein, und mindestens eines muss über 0 liegen.</translation>
    </message>
    <message>
        <source>deletion %1 (random orders: %2 ± %3; lower is better), insertion %4 (%5 ± %6; higher is better)</source>
        <translation>Löschen %1 (zufällige Reihenfolgen: %2 ± %3; niedriger ist besser), Einfügen %4 (%5 ± %6; höher ist besser)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hardly depends on the image: its probability is %2, and still %3 when the whole image is blurred. There is nothing for a map to find.</source>
        <translation>„%1“ hängt kaum vom Bild ab: Seine Wahrscheinlichkeit ist %2, und noch %3, wenn das ganze Bild unscharf ist. Für eine Karte gibt es nichts zu finden.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on better than chance: %2.</source>
        <translation>Die Karte von „%1“ findet besser als der Zufall, wovon das Wort abhängt: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word cannot do without better than chance, but not what is enough for it: %2.</source>
        <translation>Die Karte von „%1“ findet besser als der Zufall, worauf das Wort nicht verzichten kann, aber nicht, was ihm genügt: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what is enough for the word better than chance, but not what it cannot do without: %2.</source>
        <translation>Die Karte von „%1“ findet besser als der Zufall, was dem Wort genügt, aber nicht, worauf es nicht verzichten kann: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on no better than chance: %2.</source>
        <translation>Die Karte von „%1“ findet nicht besser als der Zufall, wovon das Wort abhängt: %2.</translation>
    </message>
    <message>
        <source>Keep words seen at least (times)</source>
        <translation>Wörter behalten ab (Vorkommen)</translation>
    </message>
    <message>
        <source>A gaze has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>Ein Blick hat %1 Gewichte, das Raster des Modells aber %2 x %3 Zellen.</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used: lower warmup_steps or raise epochs.</source>
        <translation>Das Aufwärmen (%1 Schritte) dauert mindestens so lange wie der ganze Lauf (%2 Schritte), sodass die volle Lernrate nie genutzt wird: warmup_steps senken oder epochs erhöhen.</translation>
    </message>
    <message>
        <source>The model has no context index yet.</source>
        <translation>Das Modell hat noch keinen Kontextindex.</translation>
    </message>
    <message>
        <source>Another model was opened meanwhile, so the page was not finished.</source>
        <translation>Inzwischen wurde ein anderes Modell geöffnet, deshalb wurde die Seite nicht fertig.</translation>
    </message>
    <message>
        <source>%1 did not send the file that was asked for.</source>
        <translation>%1 hat nicht die angeforderte Datei gesendet.</translation>
    </message>
    <message>
        <source>What arrived is not the published file: its checksum is wrong. It was deleted.</source>
        <translation>Was ankam, ist nicht die veröffentlichte Datei: Ihre Prüfsumme stimmt nicht. Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no connection to %1: this computer seems to have no network.</source>
        <translation>Keine Verbindung zu %1: Dieser Rechner scheint kein Netz zu haben.</translation>
    </message>
    <message>
        <source>%1 answers with the error %2.</source>
        <translation>%1 antwortet mit dem Fehler %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. What arrived is kept, and the download can be resumed.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Was ankam, bleibt erhalten, und der Download kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; %2</source>
        <translation>ihr „%1“ %2</translation>
    </message>
    <message>
        <source>records that are left out</source>
        <translation>Einträge, die ausgelassen werden</translation>
    </message>
    <message>
        <source>record without &quot;file_name&quot;</source>
        <translation>Eintrag ohne „file_name“</translation>
    </message>
    <message>
        <source>record is left out: %1</source>
        <translation>Eintrag wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>metadata.jsonl or another .jsonl file with &quot;file_name&quot; and &quot;text&quot; in each record</source>
        <translation>metadata.jsonl oder eine andere .jsonl-Datei mit „file_name“ und „text“ in jedem Eintrag</translation>
    </message>
    <message>
        <source>does not name a column of images and one of captions</source>
        <translation>nennt keine Spalte mit Bildern und keine mit Bildunterschriften</translation>
    </message>
    <message>
        <source>lines with too few columns</source>
        <translation>Zeilen mit zu wenigen Spalten</translation>
    </message>
    <message>
        <source>has %1 of %2 columns</source>
        <translation>hat %1 von %2 Spalten</translation>
    </message>
    <message>
        <source>lines that are left out</source>
        <translation>Zeilen, die ausgelassen werden</translation>
    </message>
    <message>
        <source>names no image</source>
        <translation>nennt kein Bild</translation>
    </message>
    <message>
        <source>caption table</source>
        <translation>Tabelle mit Bildunterschriften</translation>
    </message>
    <message>
        <source>captions.txt, results.csv or another .csv or .tsv file whose first line names a column of images and one of captions</source>
        <translation>captions.txt, results.csv oder eine andere .csv- oder .tsv-Datei, deren erste Zeile eine Spalte mit Bildern und eine mit Bildunterschriften nennt</translation>
    </message>
    <message>
        <source>values that are left out</source>
        <translation>Werte, die ausgelassen werden</translation>
    </message>
    <message>
        <source>images without &quot;filename&quot;</source>
        <translation>Bilder ohne „filename“</translation>
    </message>
    <message>
        <source>image without &quot;filename&quot;</source>
        <translation>Bild ohne „filename“</translation>
    </message>
    <message>
        <source>%1; the images before it are used</source>
        <translation>%1; die Bilder davor werden verwendet</translation>
    </message>
    <message>
        <source>Karpathy splits</source>
        <translation>Karpathy-Aufteilung</translation>
    </message>
    <message>
        <source>dataset_coco.json, dataset_flickr8k.json or dataset_flickr30k.json next to the images</source>
        <translation>dataset_coco.json, dataset_flickr8k.json oder dataset_flickr30k.json neben den Bildern</translation>
    </message>
    <message>
        <source>what the context index holds does not fit together</source>
        <translation>der Inhalt des Kontextindex passt nicht zusammen</translation>
    </message>
    <message>
        <source>The contexts of the model have another size than those of the index.</source>
        <translation>Die Kontexte des Modells haben eine andere Größe als die des Index.</translation>
    </message>
    <message>
        <source>what the context index says of its model is not valid</source>
        <translation>die Angabe des Kontextindex zu seinem Modell ist ungültig</translation>
    </message>
    <message>
        <source>the tensor %1 has another type or shape than that of a context index</source>
        <translation>der Tensor %1 hat einen anderen Typ oder eine andere Form als in einem Kontextindex</translation>
    </message>
    <message>
        <source>the tensor %1 ends in the middle of a text</source>
        <translation>der Tensor %1 endet mitten in einem Text</translation>
    </message>
    <message>
        <source>is not a context index</source>
        <translation>ist kein Kontextindex</translation>
    </message>
    <message>
        <source>What the context index says of itself</source>
        <translation>Die Angabe des Kontextindex zu sich selbst</translation>
    </message>
    <message>
        <source>was written by another version of Saccade; make the context index again</source>
        <translation>wurde von einer anderen Version von Saccade geschrieben; erstellen Sie den Kontextindex neu</translation>
    </message>
    <message>
        <source>is the context index of another model, or of an earlier state of this one; make it again</source>
        <translation>ist der Kontextindex eines anderen Modells oder eines früheren Stands von diesem; erstellen Sie ihn neu</translation>
    </message>
    <message>
        <source>the folder for the context index cannot be made (%1)</source>
        <translation>der Ordner für den Kontextindex kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>is not a context index, so it is not replaced; choose another name</source>
        <translation>ist kein Kontextindex und wird nicht ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>There is no epoch to animate.</source>
        <translation>Es gibt keine Epoche für eine Animation.</translation>
    </message>
    <message>
        <source>METEOR: how well the words of the caption and of the best reference match, also by their stems and, where WordNet is installed, as synonyms, and how far they stand in the same order. Recall counts more than precision. 0 to 1, higher is better.</source>
        <translation>METEOR: wie gut die Wörter der Bildunterschrift und der besten Referenz übereinstimmen, auch nach ihren Wortstämmen und, wo WordNet installiert ist, als Synonyme, und wie weit sie in gleicher Reihenfolge stehen. Die Trefferquote zählt mehr als die Genauigkeit. 0 bis 1, höher ist besser.</translation>
    </message>
    <message>
        <source>has no index of WordNet</source>
        <translation>hat keinen Index von WordNet</translation>
    </message>
    <message>
        <source>libstemmer has no English stemmer</source>
        <translation>libstemmer hat keinen englischen Stemmer</translation>
    </message>
    <message>
        <source>there is no VGG of depth %1</source>
        <translation>es gibt kein VGG der Tiefe %1</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption.</source>
        <translation>Kein Bild des Splits „%1“ hat eine Beschreibung.</translation>
    </message>
    <message>
        <source>None of the images with captions can be read.</source>
        <translation>Keines der Bilder mit Beschreibungen kann gelesen werden.</translation>
    </message>
    <message>
        <source>Several models caption together, but this is asked of one model. Choose one in the menu at the top.</source>
        <translation>Mehrere Modelle beschreiben gemeinsam, diese Frage gilt aber einem Modell. Wählen Sie eines im Menü oben.</translation>
    </message>
    <message>
        <source>is named more than once: a model adds nothing to itself</source>
        <translation>ist mehr als einmal genannt: ein Modell ergänzt sich selbst nicht</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: models can only caption together if they have the same words</source>
        <translation>hat ein anderes Vokabular als %1: nur Modelle mit denselben Wörtern können gemeinsam beschreiben</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>Attention Rollout</translation>
    </message>
    <message>
        <source>The attention of all layers together, as each layer passes on what the one before took in</source>
        <translation>Die Aufmerksamkeit aller Schichten zusammen, wie jede weitergibt, was die vorige aufgenommen hat</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; needs a decoder with %2 layers of attention or more; that of this model has %3.</source>
        <translation>Die Erklärung „%1“ braucht einen Dekodierer mit mindestens %2 Aufmerksamkeitsschichten; der dieses Modells hat %3.</translation>
    </message>
    <message>
        <source>The temperature must be above 0.</source>
        <translation>Die Temperatur muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The sharpness of attention must be 0 or more.</source>
        <translation>Die Schärfe der Aufmerksamkeit muss mindestens 0 sein.</translation>
    </message>
    <message>
        <source>The gate must be between 0 and 1.</source>
        <translation>Das Gate muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The caption has no words.</source>
        <translation>Die Beschreibung enthält keine Wörter.</translation>
    </message>
    <message>
        <source>LSTM, adaptive attention: looks when it needs to</source>
        <translation>LSTM, adaptive Aufmerksamkeit: schaut hin, wenn es nötig ist</translation>
    </message>
    <message>
        <source>LSTM, hard attention: one place per word</source>
        <translation>LSTM, harte Aufmerksamkeit: eine Stelle je Wort</translation>
    </message>
    <message>
        <source>LSTM, soft attention</source>
        <translation>LSTM, weiche Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word; a multiple of the number of heads</source>
        <translation>Größe des Vektors, der für jedes Wort steht; ein Vielfaches der Zahl der Köpfe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>How often words and image are looked at, one layer after another</source>
        <translation>Wie oft Wörter und Bild angeschaut werden, eine Schicht nach der anderen</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Maps of attention in each layer; each can look at something else</source>
        <translation>Aufmerksamkeitskarten in jeder Schicht; jede kann etwas anderes anschauen</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>Größe der inneren Schicht</translation>
    </message>
    <message>
        <source>Size of the inner layer that follows the attention of each layer</source>
        <translation>Größe der inneren Schicht, die auf die Aufmerksamkeit jeder Schicht folgt</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random in each layer, against learning by heart</source>
        <translation>Anteil der Zahlen, die in jeder Schicht zufällig weggelassen werden, gegen Auswendiglernen</translation>
    </message>
    <message>
        <source>The option &quot;decoder.size&quot; (%1) must be a multiple of &quot;decoder.heads&quot; (%2).</source>
        <translation>Die Option „decoder.size“ (%1) muss ein Vielfaches von „decoder.heads“ (%2) sein.</translation>
    </message>
    <message>
        <source>Transformer, several maps per word</source>
        <translation>Transformer, mehrere Karten je Wort</translation>
    </message>
    <message>
        <source>The beam of %1 cannot be divided into %2 groups of the same size.</source>
        <translation>Die Beam-Breite %1 lässt sich nicht in %2 gleich große Gruppen teilen.</translation>
    </message>
    <message>
        <source>The diversity must be above 0: without it all groups find the same captions.</source>
        <translation>Die Vielfalt muss über 0 liegen: ohne sie finden alle Gruppen dieselben Beschreibungen.</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the number of captions drawn.</source>
        <translation>Die Anzahl der Hypothesen muss zwischen 0 (alle) und der Anzahl gezogener Beschreibungen liegen.</translation>
    </message>
    <message>
        <source>With a top-k of 1 nothing is left to chance: all captions drawn would be the same.</source>
        <translation>Bei einem Top-k von 1 bleibt nichts dem Zufall überlassen: alle gezogenen Beschreibungen wären gleich.</translation>
    </message>
    <message>
        <source>Captions are either drawn or searched for in groups, not both.</source>
        <translation>Beschreibungen werden entweder gezogen oder in Gruppen gesucht, nicht beides.</translation>
    </message>
    <message>
        <source>Top-k and top-p limit what is drawn: choose how many captions to draw, too.</source>
        <translation>Top-k und Top-p begrenzen, was gezogen wird: wählen Sie auch, wie viele Beschreibungen gezogen werden.</translation>
    </message>
    <message>
        <source>Only a beam search without groups keeps what it considered.</source>
        <translation>Nur eine Beam-Suche ohne Gruppen behält, was sie erwogen hat.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Diverse beam search: divide the beam into this many groups, each of which avoids the words of those before it</source>
        <translation>Diverse Beam-Suche: den Beam in so viele Gruppen teilen; jede meidet die Wörter der Gruppen vor ihr</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>How much a word loses for each caption of an earlier group that has it at the same place; 0.2 to 0.8 works for most models</source>
        <translation>Wie viel ein Wort für jede Beschreibung einer früheren Gruppe verliert, die es an derselben Stelle hat; 0,2 bis 0,8 passt für die meisten Modelle</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>Gezogene Beschreibungen</translation>
    </message>
    <message>
        <source>Draw this many captions by the probabilities of their words, in place of a search; the most probable ones come first</source>
        <translation>So viele Beschreibungen nach den Wahrscheinlichkeiten ihrer Wörter ziehen, statt zu suchen; die wahrscheinlichsten kommen zuerst</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Of what is drawn: below 1 probable words are drawn more often, above 1 improbable ones</source>
        <translation>Der Ziehung: unter 1 werden wahrscheinliche Wörter öfter gezogen, über 1 unwahrscheinliche</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw each word from this many most probable ones; 0: from all</source>
        <translation>Jedes Wort aus so vielen wahrscheinlichsten ziehen; 0: aus allen</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw each word from the fewest most probable ones that have this probability together (nucleus sampling); 1: from all</source>
        <translation>Jedes Wort aus den wenigsten wahrscheinlichsten ziehen, die zusammen diese Wahrscheinlichkeit haben (Nucleus-Sampling); 1: aus allen</translation>
    </message>
    <message>
        <source>Another number draws other captions; the same number draws the same ones again</source>
        <translation>Eine andere Zahl zieht andere Beschreibungen; dieselbe Zahl zieht wieder dieselben</translation>
    </message>
    <message>
        <source>No repeated group of</source>
        <translation>Keine Wiederholung einer Gruppe von</translation>
    </message>
    <message>
        <source>Never say a group of this many words twice in a caption; 0: no limit</source>
        <translation>Nie eine Gruppe von so vielen Wörtern zweimal in einer Beschreibung sagen; 0: keine Grenze</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>The models predict different numbers of words: %1 and %2.</source>
        <translation>Die Modelle sagen verschieden viele Wörter vorher: %1 und %2.</translation>
    </message>
    <message>
        <source>Models that see the image by different grids cannot share a gaze.</source>
        <translation>Modelle, die das Bild mit verschiedenen Rastern sehen, können keinen Blick teilen.</translation>
    </message>
    <message>
        <source>Location reward</source>
        <translation>Belohnung der Stelle</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly a place is learned after which the right word was more probable than usual (Xu et al. 2015)</source>
        <translation>Bei einem Dekodierer, der je Wort eine Stelle anschaut: wie stark eine Stelle gelernt wird, nach der das richtige Wort wahrscheinlicher war als sonst (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>Location entropy</source>
        <translation>Entropie der Stelle</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly it is kept from looking at the same place too soon (Xu et al. 2015)</source>
        <translation>Bei einem Dekodierer, der je Wort eine Stelle anschaut: wie stark er davon abgehalten wird, sich zu früh auf eine Stelle festzulegen (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>The images changed while they were captioned.</source>
        <translation>Die Bilder haben sich geändert, während sie beschrieben wurden.</translation>
    </message>
    <message>
        <source>The environment variable %1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Die Umgebungsvariable %1 muss eine Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>The processes are on several machines and do not know where to meet: set the environment variable MASTER_ADDR to the name of the machine of the first.</source>
        <translation>Die Prozesse laufen auf mehreren Rechnern und wissen nicht, wo sie sich treffen: Setzen Sie die Umgebungsvariable MASTER_ADDR auf den Namen des Rechners des ersten.</translation>
    </message>
    <message>
        <source>Images in each batch, with all their captions; more need more memory and give steadier steps</source>
        <translation>Bilder in jedem Batch, mit allen ihren Beschreibungen; mehr brauchen mehr Speicher und ergeben ruhigere Schritte</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>Batches pro Schritt</translation>
    </message>
    <message>
        <source>Batches whose gradients are added up before each step: as steady as one large batch, in the memory of a small one</source>
        <translation>Batches, deren Gradienten vor jedem Schritt addiert werden: so ruhig wie ein großer Batch, mit dem Speicher eines kleinen</translation>
    </message>
    <message>
        <source>Attention learning rate</source>
        <translation>Lernrate der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Learning rate of what decides where the decoder looks; 0: as the rest of the decoder</source>
        <translation>Lernrate des Teils, der entscheidet, wohin der Decoder blickt; 0: wie der übrige Decoder</translation>
    </message>
    <message>
        <source>As the decoder</source>
        <translation>Wie der Decoder</translation>
    </message>
    <message>
        <source>The faster one</source>
        <translation>Das Schnellere</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Numbers that products in training are computed with: bfloat16 is faster on processors and GPUs that have it, and less exact; auto measures which is faster</source>
        <translation>Zahlen, mit denen Produkte im Training berechnet werden: bfloat16 ist auf Prozessoren und GPUs, die es haben, schneller und weniger genau; auto misst, was schneller ist</translation>
    </message>
    <message>
        <source>The captions of another process are not whole; do all run the same version?</source>
        <translation>Die Beschreibungen eines anderen Prozesses sind unvollständig; läuft überall dieselbe Version?</translation>
    </message>
    <message>
        <source>Training computes in bfloat16.</source>
        <translation>Das Training rechnet in bfloat16.</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, for which this computer has no instructions; float32 is likely to be faster.</source>
        <translation>Das Training rechnet in bfloat16, wofür dieser Computer keine Befehle hat; float32 ist wahrscheinlich schneller.</translation>
    </message>
    <message>
        <source>Training computes in float32: this computer has no instructions for bfloat16.</source>
        <translation>Das Training rechnet in float32: Dieser Computer hat keine Befehle für bfloat16.</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, measured to be %1 times as fast as float32.</source>
        <translation>Das Training rechnet in bfloat16, das gemessen %1-mal so schnell wie float32 ist.</translation>
    </message>
    <message>
        <source>Training computes in float32: bfloat16 was measured to be %1 times as fast.</source>
        <translation>Das Training rechnet in float32: bfloat16 ist gemessen %1-mal so schnell.</translation>
    </message>
    <message>
        <source>The decoder &quot;%1&quot; has no learning rate for its attention; leave out the option &quot;attention_learning_rate&quot;.</source>
        <translation>Der Decoder „%1“ hat keine Lernrate für seine Aufmerksamkeit; lassen Sie die Option „attention_learning_rate“ weg.</translation>
    </message>
    <message>
        <source>Another of the processes that train together has ended or cannot be reached any more (%1). Training can be resumed from the last checkpoint.</source>
        <translation>Ein anderer der Prozesse, die gemeinsam trainieren, ist beendet oder nicht mehr erreichbar (%1). Das Training kann vom letzten Checkpoint fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3 (%4).</source>
        <translation>Die %1 Prozesse, die gemeinsam trainieren sollen, haben sich bei %2, Port %3, nicht getroffen (%4).</translation>
    </message>
    <message>
        <source>Process %1 sees other images, options or checkpoints than the first one; the dataset and the run directory must be in folders that all processes share.</source>
        <translation>Prozess %1 sieht andere Bilder, Optionen oder Checkpoints als der erste; Datensatz und Ordner des Laufs müssen in Ordnern liegen, die alle Prozesse gemeinsam haben.</translation>
    </message>
    <message>
        <source>Training computes in %1, as before.</source>
        <translation>Das Training rechnet wie zuvor in %1.</translation>
    </message>
    <message>
        <source>%1 processes train together; each takes its share of every batch of %2 images.</source>
        <translation>%1 Prozesse trainieren gemeinsam; jeder nimmt seinen Anteil an jedem Batch von %2 Bildern.</translation>
    </message>
    <message>
        <source>TorchScript file</source>
        <translation>TorchScript-Datei</translation>
    </message>
    <message>
        <source>Exported network that is the encoder: images [B, 3, H, W] in, a grid [B, C, rows, columns] out. The file is a program: only choose one that you trust</source>
        <translation>Exportiertes Netz, das der Encoder ist: Bilder [B, 3, H, W] hinein, ein Raster [B, C, Zeilen, Spalten] heraus. Die Datei ist ein Programm: wählen Sie nur eine, der Sie vertrauen</translation>
    </message>
    <message>
        <source>is too large for an encoder</source>
        <translation>ist zu groß für einen Encoder</translation>
    </message>
    <message>
        <source>The encoder is the TorchScript file %1. Such a file is a program, which can do whatever you can do. If you trust it, start Saccade with --allow-torchscript.</source>
        <translation>Der Encoder ist die TorchScript-Datei %1. Eine solche Datei ist ein Programm, das alles tun kann, was Sie können. Wenn Sie ihr vertrauen, starten Sie Saccade mit --allow-torchscript.</translation>
    </message>
    <message>
        <source>cannot be loaded as TorchScript: %1</source>
        <translation>lässt sich nicht als TorchScript laden: %1</translation>
    </message>
    <message>
        <source>cannot compute features of an image of %1 x %2 pixels: %3</source>
        <translation>kann keine Merkmale eines Bildes von %1 x %2 Pixeln berechnen: %3</translation>
    </message>
    <message>
        <source>gives no tensor, but an encoder gives one of four dimensions</source>
        <translation>liefert keinen Tensor, ein Encoder liefert aber einen mit vier Dimensionen</translation>
    </message>
    <message>
        <source>does not give features in the form [images, channels, rows, columns]</source>
        <translation>liefert keine Merkmale der Form [Bilder, Kanäle, Zeilen, Spalten]</translation>
    </message>
    <message>
        <source>The encoder &quot;%1&quot; needs a file: torchscript:FILE.</source>
        <translation>Der Encoder „%1“ braucht eine Datei: torchscript:DATEI.</translation>
    </message>
    <message>
        <source>is not the file that the model was trained with: its checksum is %1, not %2</source>
        <translation>ist nicht die Datei, mit der das Modell trainiert wurde: ihre Prüfsumme ist %1, nicht %2</translation>
    </message>
    <message>
        <source>The encoder is a TorchScript file, which has its own weights: leave &quot;encoder_weights&quot; empty.</source>
        <translation>Der Encoder ist eine TorchScript-Datei, die eigene Gewichte hat: lassen Sie „encoder_weights“ leer.</translation>
    </message>
    <message>
        <source>There already is a decoder &quot;%1&quot;.</source>
        <translation>Es gibt schon einen Decoder „%1“.</translation>
    </message>
    <message>
        <source>The program in %1 was not allowed to run.</source>
        <translation>Das Programm in %1 durfte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>Form behalten</translation>
    </message>
    <message>
        <source>Image shape</source>
        <translation>Form der Bilder</translation>
    </message>
    <message>
        <source>How an image becomes what the encoder sees: a square, by distorting it, keeping its middle or filling it up with grey; or a rectangle in its own shape with about as many cells</source>
        <translation>Wie ein Bild zu dem wird, was der Encoder sieht: ein Quadrat – verzerrt, auf die Mitte beschnitten oder mit Grau aufgefüllt – oder ein Rechteck in der Form des Bildes mit etwa ebenso vielen Zellen</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Sorted by caption</source>
        <translation>Nach Beschreibung sortiert</translation>
    </message>
    <message>
        <source>Order of images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Shuffled anew for each epoch, or sorted by first caption: batches then hold similar images, which shows why shuffling matters</source>
        <translation>In jeder Epoche neu gemischt oder nach der ersten Beschreibung sortiert: Batches enthalten dann ähnliche Bilder, was zeigt, warum Mischen wichtig ist</translation>
    </message>
</context>
<context>
    <name>ExplainedPage</name>
    <message>
        <source>Point at a word to see where the model looked for it.</source>
        <translation>Zeigen Sie auf ein Wort, um zu sehen, wohin das Modell dafür geschaut hat.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>without the image</source>
        <translation>ohne das Bild</translation>
    </message>
    <message>
        <source>seen in the image</source>
        <translation>im Bild gesehen</translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation>nicht im Vokabular</translation>
    </message>
    <message>
        <source>Deletion: image blurred</source>
        <translation>Entfernen: Bild verwischt</translation>
    </message>
    <message>
        <source>Insertion: image brought back</source>
        <translation>Einfügen: Bild zurückgeholt</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>zufällige Reihenfolgen</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>ganzes Bild gleichmäßig</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Current view</source>
        <translation>Aktuelle Ansicht</translation>
    </message>
    <message>
        <source>Attention sheet</source>
        <translation>Aufmerksamkeitsbogen</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Attention data</source>
        <translation>Aufmerksamkeitsdaten</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>Beschreibungen der Galerie</translation>
    </message>
    <message>
        <source>The picture as you see it now, with the caption and a legend below.</source>
        <translation>Das Bild, wie Sie es jetzt sehen, darunter die Beschreibung und eine Legende.</translation>
    </message>
    <message>
        <source>The image and one tile for each word: its attention, probability and gate.</source>
        <translation>Das Bild und eine Kachel für jedes Wort: Aufmerksamkeit, Wahrscheinlichkeit und Gate.</translation>
    </message>
    <message>
        <source>The caption word by word, with the attention of each.</source>
        <translation>Die Beschreibung Wort für Wort, mit der Aufmerksamkeit eines jeden.</translation>
    </message>
    <message>
        <source>The numbers behind the maps: every word, and the weight of every cell.</source>
        <translation>Die Zahlen hinter den Karten: jedes Wort und das Gewicht jeder Zelle.</translation>
    </message>
    <message>
        <source>The captions of all images that have one.</source>
        <translation>Die Beschreibungen aller Bilder, die eine haben.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF, läuft überall</translation>
    </message>
    <message>
        <source>MP4 video, smaller and smoother</source>
        <translation>MP4-Video, kleiner und flüssiger</translation>
    </message>
    <message>
        <source>CSV table, a line for each cell</source>
        <translation>CSV-Tabelle, eine Zeile je Zelle</translation>
    </message>
    <message>
        <source>JSON, with alternatives</source>
        <translation>JSON, mit Alternativen</translation>
    </message>
    <message>
        <source>Text files (.txt) next to the images</source>
        <translation>Textdateien (.txt) neben den Bildern</translation>
    </message>
    <message>
        <source>One results file (JSON), as COCO has it</source>
        <translation>Eine Ergebnisdatei (JSON) wie bei COCO</translation>
    </message>
    <message>
        <source>Exploration as a web page</source>
        <translation>Untersuchung als Webseite</translation>
    </message>
    <message>
        <source>One file for a browser: words to point at, their maps, and whether each map can be trusted. Testing the maps takes a few seconds per word.</source>
        <translation>Eine Datei für den Browser: Wörter zum Daraufzeigen, ihre Karten und ob man jeder Karte trauen kann. Das Prüfen der Karten dauert einige Sekunden je Wort.</translation>
    </message>
    <message>
        <source>HTML, needs no network</source>
        <translation>HTML, braucht kein Netz</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no caption to export.</source>
        <translation>Es gibt keine Beschreibung zu exportieren.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>&lt; 1 %</source>
        <comment>a share</comment>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>outlined: the smallest region that holds %1 of the attention</source>
        <translation>umrandet: das kleinste Gebiet mit %1 der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>Gate %1</translation>
    </message>
    <message>
        <source>%1 % of the attention outlined</source>
        <translation>umrandet: %1 % der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(keine Wörter)</translation>
    </message>
    <message>
        <source>attention: %1 ×</source>
        <translation>Aufmerksamkeit: %1 ×</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>%1 × gleichmäßig</translation>
    </message>
    <message>
        <source>peak %1 × even</source>
        <translation>Spitze %1 × gleichmäßig</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map</source>
        <translation>× gleichmäßig: Vielfaches der Aufmerksamkeit einer gleichmäßigen Karte</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map (the line)</source>
        <translation>× gleichmäßig: Vielfaches der Aufmerksamkeit einer gleichmäßigen Karte (Strich)</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>vom Modell nicht gesehen</translation>
    </message>
    <message>
        <source>log probability %1</source>
        <translation>logarithmische Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>an der Längengrenze abgeschnitten</translation>
    </message>
    <message>
        <source>%: probability of the word</source>
        <translation>%: Wahrscheinlichkeit des Worts</translation>
    </message>
    <message>
        <source>gate: how much the word draws on the image</source>
        <translation>Gate: wie stark das Wort auf das Bild zurückgreift</translation>
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>Previous word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it.</source>
        <translation>Das vorige Wort, als der Vektor, den das Modell dafür gelernt hat.</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it, plus the code of its position.</source>
        <translation>Das vorige Wort, als der Vektor, den das Modell dafür gelernt hat, plus die Kodierung seiner Position.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>The mean of the grid, projected; the LSTM reads it together with each word.</source>
        <translation>Der Mittelwert des Rasters, projiziert; das LSTM liest ihn zusammen mit jedem Wort.</translation>
    </message>
    <message>
        <source>Previous state</source>
        <translation>Voriger Zustand</translation>
    </message>
    <message>
        <source>The output of the LSTM after the words so far.</source>
        <translation>Die Ausgabe des LSTM nach den bisherigen Wörtern.</translation>
    </message>
    <message>
        <source>Previous memory</source>
        <translation>Voriges Gedächtnis</translation>
    </message>
    <message>
        <source>What the LSTM remembers of the words so far (its cell state).</source>
        <translation>Was das LSTM von den bisherigen Wörtern behält (sein Zellzustand).</translation>
    </message>
    <message>
        <source>Scores e</source>
        <translation>Bewertungen e</translation>
    </message>
    <message>
        <source>How well each cell of the image fits what the state asks for.</source>
        <translation>Wie gut jede Zelle des Bildes zu dem passt, wonach der Zustand fragt.</translation>
    </message>
    <message>
        <source>Attention α</source>
        <translation>Aufmerksamkeit α</translation>
    </message>
    <message>
        <source>The scores as shares that sum to 1: where the model looks.</source>
        <translation>Die Bewertungen als Anteile, die sich zu 1 summieren: wohin das Modell blickt.</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>Kontext z</translation>
    </message>
    <message>
        <source>The mean of the annotation vectors, weighted by attention.</source>
        <translation>Der Mittelwert der Annotationsvektoren, mit der Aufmerksamkeit gewichtet.</translation>
    </message>
    <message>
        <source>The annotation vector of the cell with the most attention.</source>
        <translation>Der Annotationsvektor der Zelle mit der meisten Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Gate β</source>
        <translation>Gate β</translation>
    </message>
    <message>
        <source>How much of the context is let through: 0 is nothing, 1 is all of it.</source>
        <translation>Wie viel vom Kontext durchgelassen wird: 0 ist nichts, 1 ist alles.</translation>
    </message>
    <message>
        <source>Gate 1 − β</source>
        <translation>Gate 1 − β</translation>
    </message>
    <message>
        <source>Gated context</source>
        <translation>Kontext × Gate</translation>
    </message>
    <message>
        <source>What the word takes from the image.</source>
        <translation>Was das Wort aus dem Bild bezieht.</translation>
    </message>
    <message>
        <source>From the word</source>
        <translation>Vom Wort</translation>
    </message>
    <message>
        <source>What the previous word contributes to the gates of the LSTM.</source>
        <translation>Der Beitrag des vorigen Worts zu den Gates des LSTM.</translation>
    </message>
    <message>
        <source>From the state</source>
        <translation>Vom Zustand</translation>
    </message>
    <message>
        <source>What the state contributes to the gates of the LSTM.</source>
        <translation>Der Beitrag des Zustands zu den Gates des LSTM.</translation>
    </message>
    <message>
        <source>From the image</source>
        <translation>Vom Bild</translation>
    </message>
    <message>
        <source>What the image contributes to the gates of the LSTM.</source>
        <translation>Der Beitrag des Bildes zu den Gates des LSTM.</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>Eingangs-Gate</translation>
    </message>
    <message>
        <source>How much of what is new goes into the memory.</source>
        <translation>Wie viel vom Neuen ins Gedächtnis geht.</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Vergessens-Gate</translation>
    </message>
    <message>
        <source>How much of the memory is kept.</source>
        <translation>Wie viel vom Gedächtnis behalten wird.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>What could go into the memory.</source>
        <translation>Was ins Gedächtnis gehen könnte.</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Ausgangs-Gate</translation>
    </message>
    <message>
        <source>How much of the memory is let out.</source>
        <translation>Wie viel vom Gedächtnis hinausgelassen wird.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>The memory after this word.</source>
        <translation>Das Gedächtnis nach diesem Wort.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The output of the LSTM; with the context and the previous word, it predicts this word.</source>
        <translation>Die Ausgabe des LSTM; zusammen mit dem Kontext und dem vorigen Wort sagt sie dieses Wort vorher.</translation>
    </message>
    <message>
        <source>The output of the LSTM, which asks for a place to look at and predicts the word.</source>
        <translation>Die Ausgabe des LSTM, die nach einer Stelle zum Hinsehen fragt und das Wort vorhersagt.</translation>
    </message>
    <message>
        <source>Sentinel s</source>
        <translation>Sentinel s</translation>
    </message>
    <message>
        <source>What the memory has to offer in place of the image.</source>
        <translation>Was das Gedächtnis anstelle des Bildes zu bieten hat.</translation>
    </message>
    <message>
        <source>Sentinel score</source>
        <translation>Sentinel-Bewertung</translation>
    </message>
    <message>
        <source>How well the sentinel fits, in competition with the cells.</source>
        <translation>Wie gut der Sentinel passt, im Wettbewerb mit den Zellen.</translation>
    </message>
    <message>
        <source>Sentinel weight β</source>
        <translation>Sentinel-Gewicht β</translation>
    </message>
    <message>
        <source>How much the sentinel counts against the image: 1 is the memory alone, 0 the image alone.</source>
        <translation>Wie viel der Sentinel gegenüber dem Bild zählt: 1 ist nur das Gedächtnis, 0 nur das Bild.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>A number for each word of the vocabulary; the softmax turns them into probabilities p.</source>
        <translation>Eine Zahl für jedes Wort des Vokabulars; der Softmax macht daraus Wahrscheinlichkeiten p.</translation>
    </message>
    <message>
        <source>Layer %1: words</source>
        <translation>Schicht %1: Wörter</translation>
    </message>
    <message>
        <source>How much each head looks at each word so far, one row per head.</source>
        <translation>Wie stark jeder Kopf auf jedes bisherige Wort blickt, eine Zeile je Kopf.</translation>
    </message>
    <message>
        <source>Layer %1: attention</source>
        <translation>Schicht %1: Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Where the heads of this layer look, on average.</source>
        <translation>Wohin die Köpfe dieser Schicht im Mittel blicken.</translation>
    </message>
    <message>
        <source>Layer %1: context</source>
        <translation>Schicht %1: Kontext</translation>
    </message>
    <message>
        <source>What the heads of this layer take from the image, concatenated head by head.</source>
        <translation>Was die Köpfe dieser Schicht dem Bild entnehmen, Kopf für Kopf aneinandergehängt.</translation>
    </message>
    <message>
        <source>Layer %1: stream</source>
        <translation>Schicht %1: Strom</translation>
    </message>
    <message>
        <source>The vector of the word (the residual stream), to which each layer adds what it found.</source>
        <translation>Der Vektor des Worts (der Residualstrom), zu dem jede Schicht hinzufügt, was sie gefunden hat.</translation>
    </message>
    <message>
        <source>Encoder %1</source>
        <translation>Encoder %1</translation>
    </message>
    <message>
        <source>The %3 channels of this stage that vary most across the image, each from dark to bright. %1 parameters, %2 ms.</source>
        <translation>Die %3 Kanäle dieser Stufe, die sich über das Bild hinweg am stärksten unterscheiden, jeder von dunkel bis hell. %1 Parameter, %2 ms.</translation>
    </message>
    <message>
        <source>Location s</source>
        <translation>Ort s</translation>
    </message>
    <message>
        <source>The one cell that the model looks at: here the one with the most attention. In training it is drawn at random, with α as the chances.</source>
        <translation>Die eine Zelle, auf die das Modell schaut: hier die mit der meisten Aufmerksamkeit. Beim Training wird sie zufällig gezogen, mit α als Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>What the whole image contributes to the gates of the LSTM.</source>
        <translation>Was das ganze Bild zu den Gates des LSTM beiträgt.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>What the gates of the LSTM start from, whatever word or image.</source>
        <translation>Wovon die Gates des LSTM ausgehen, gleich bei welchem Wort oder Bild.</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>Sentinel-Gate</translation>
    </message>
    <message>
        <source>How much of the memory goes into the sentinel.</source>
        <translation>Wie viel vom Gedächtnis in den Sentinel kommt.</translation>
    </message>
    <message>
        <source>Layer %1: queries</source>
        <translation>Schicht %1: Anfragen</translation>
    </message>
    <message>
        <source>What each head asks the image for, one row per head.</source>
        <translation>Wonach jeder Kopf das Bild fragt, eine Zeile pro Kopf.</translation>
    </message>
    <message>
        <source>Layer %1: heads</source>
        <translation>Schicht %1: Köpfe</translation>
    </message>
    <message>
        <source>Where each head of this layer looks, each from dark to bright.</source>
        <translation>Wohin jeder Kopf dieser Schicht schaut, jeweils von dunkel bis hell.</translation>
    </message>
</context>
<context>
    <name>GalleryExport</name>
    <message>
        <source>%1 is not a file, so no caption can be saved next to it</source>
        <translation>%1 ist keine Datei, daher kann keine Beschreibung daneben gespeichert werden</translation>
    </message>
    <message>
        <source>the caption of %1 is empty</source>
        <translation>die Beschreibung von %1 ist leer</translation>
    </message>
</context>
<context>
    <name>OfferedModels</name>
    <message>
        <source>With Saccade</source>
        <translation>In Saccade enthalten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
</context>
<context>
    <name>OwnModelChapter</name>
    <message>
        <source>Your photographs</source>
        <translation>Ihre Fotos</translation>
    </message>
    <message>
        <source>You need photographs with captions: a folder with a text file of the same name beside each image, one caption per line. A few hundred are enough to teach the model something new. The captions that Saccade has exported can be a start: correct them and learn from them.

None at hand? Click “Make a Scenes dataset…”.</source>
        <translation>Sie brauchen Fotos mit Beschreibungen: einen Ordner, in dem neben jedem Bild eine gleichnamige Textdatei liegt, eine Beschreibung je Zeile. Einige Hundert genügen, um dem Modell etwas Neues beizubringen. Die Beschreibungen, die Saccade exportiert hat, können ein Anfang sein: Korrigieren Sie sie und lassen Sie daraus lernen.

Keine zur Hand? Klicken Sie auf „Scenes-Datensatz erzeugen…“.</translation>
    </message>
    <message>
        <source>Drop the folder on the page, or choose it there.</source>
        <translation>Legen Sie den Ordner auf der Seite ab oder wählen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>For a few hundred photographs, the recipe that the page suggests starts from the model that comes with the program, so that your model only has to learn what is new. The page says how long the run will take.</source>
        <translation>Für einige Hundert Fotos geht das Rezept, das die Seite vorschlägt, von dem Modell aus, das dem Programm beiliegt; so muss Ihr Modell nur lernen, was neu ist. Die Seite sagt, wie lange der Lauf dauern wird.</translation>
    </message>
    <message>
        <source>Start the training.</source>
        <translation>Starten Sie das Training.</translation>
    </message>
    <message>
        <source>Watch it, and stop in time</source>
        <translation>Zusehen und rechtzeitig stoppen</translation>
    </message>
    <message>
        <source>With little data a model soon overfits: it learns the captions by heart. Watch the validation loss. You lose nothing by stopping early: the best epoch is kept, and a run can be resumed.</source>
        <translation>Bei wenig Daten kommt es bald zum Overfitting: Das Modell lernt die Beschreibungen auswendig. Achten Sie auf den Validierungsverlust. Sie verlieren nichts, wenn Sie früh stoppen: Die beste Epoche bleibt erhalten, und ein Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Wait for the end, or click “Stop” after an epoch.</source>
        <translation>Warten Sie bis zum Ende oder klicken Sie nach einer Epoche auf „Stoppen“.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>A trained model is one file, best.safetensors in the folder of the run. You can use it in this window and on the command line, and give it to others.</source>
        <translation>Ein trainiertes Modell ist eine einzige Datei, best.safetensors im Ordner des Laufs. Sie können es in diesem Fenster und auf der Kommandozeile verwenden und an andere weitergeben.</translation>
    </message>
    <message>
        <source>Open your model: click “Caption with this model” after the training, or open its file here.</source>
        <translation>Öffnen Sie Ihr Modell: Klicken Sie nach dem Training auf „Mit diesem Modell beschreiben“ oder öffnen Sie hier seine Datei.</translation>
    </message>
    <message>
        <source>Your model and the original</source>
        <translation>Ihr Modell und das ursprüngliche</translation>
    </message>
    <message>
        <source>Better on your photographs, and as good on others? Compare the two word by word, on an image that neither learned from.</source>
        <translation>Besser auf Ihren Fotos und auf anderen genauso gut? Vergleichen Sie die beiden Wort für Wort, an einem Bild, aus dem keines von ihnen gelernt hat.</translation>
    </message>
    <message>
        <source>Click “Choose a model…” and choose the one that comes with Saccade.</source>
        <translation>Klicken Sie auf „Modell wählen …“ und wählen Sie das, das Saccade beiliegt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A web page of a caption holds the image, the words and where the model looked, in a single file, to hand in or to send.</source>
        <translation>Eine Webseite zu einer Beschreibung enthält das Bild, die Wörter und wohin das Modell geblickt hat, in einer einzigen Datei, zum Abgeben oder Verschicken.</translation>
    </message>
    <message>
        <source>Click “Export…” and choose “Exploration as a web page”.</source>
        <translation>Klicken Sie auf „Exportieren…“ und wählen Sie „Untersuchung als Webseite“.</translation>
    </message>
    <message>
        <source>Which model is surer?</source>
        <translation>Welches Modell ist sicherer?</translation>
    </message>
    <message>
        <source>Sure does not mean right. But a model that knows this kind of image usually gives its words higher probabilities. For this question, your own model must be the open one.</source>
        <translation>Sicher heißt nicht richtig. Aber ein Modell, das diese Art von Bildern kennt, gibt seinen Wörtern meist höhere Wahrscheinlichkeiten. Für diese Frage muss Ihr eigenes Modell geöffnet sein.</translation>
    </message>
    <message>
        <source>Which of the two models gives its own caption of this image the higher probability per word?</source>
        <translation>Welches der beiden Modelle gibt seiner eigenen Beschreibung dieses Bildes die höhere Wahrscheinlichkeit je Wort?</translation>
    </message>
    <message>
        <source>The open model, “%1”</source>
        <translation>Das geöffnete Modell, „%1“</translation>
    </message>
    <message>
        <source>The model that comes with the program</source>
        <translation>Das Modell, das dem Programm beiliegt</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Es gibt keine Beschreibung, nach der man fragen könnte.</translation>
    </message>
    <message>
        <source>The open model: “%1”, %2 per word. The other model: “%3”, %4 per word.</source>
        <translation>Das geöffnete Modell: „%1“, %2 je Wort. Das andere Modell: „%3“, %4 je Wort.</translation>
    </message>
    <message>
        <source>Plan a model for a subject of your own, such as the birds of your town. Which images do you need, how many, and who writes the captions?</source>
        <translation>Planen Sie ein Modell für ein eigenes Thema, etwa die Vögel Ihrer Stadt. Welche Bilder brauchen Sie, wie viele, und wer schreibt die Beschreibungen?</translation>
    </message>
    <message>
        <source>Images of each kind in many places, lights and seasons, at least several dozen of each; several people write the captions, so that the model does not learn the habits of one.</source>
        <translation>Bilder jeder Art an vielen Orten, bei verschiedenem Licht und zu allen Jahreszeiten, mindestens einige Dutzend je Art; mehrere Personen schreiben die Beschreibungen, damit das Modell nicht die Gewohnheiten einer einzigen lernt.</translation>
    </message>
    <message>
        <source>You have 400 photographs. How do you divide them between training and validation, and what must not happen?</source>
        <translation>Sie haben 400 Fotos. Wie teilen Sie sie in Training und Validierung auf, und was darf nicht passieren?</translation>
    </message>
    <message>
        <source>For instance 350 and 50. Photographs of the same moment must not be on both sides, or the validation images are no longer new to the model.</source>
        <translation>Zum Beispiel 350 und 50. Fotos desselben Augenblicks dürfen nicht auf beiden Seiten sein, sonst sind die Validierungsbilder für das Modell nicht mehr neu.</translation>
    </message>
    <message>
        <source>Your model scores higher than the bundled one on your validation images and lower on COCO. Is it better?</source>
        <translation>Ihr Modell wird auf Ihren Validierungsbildern höher bewertet als das mitgelieferte und auf COCO niedriger. Ist es besser?</translation>
    </message>
    <message>
        <source>For your photographs, yes; in general, no. It has forgotten something.</source>
        <translation>Für Ihre Fotos ja, allgemein nein. Es hat etwas vergessen.</translation>
    </message>
    <message>
        <source>May you train on photographs of your classmates? What do you need to clear first?</source>
        <translation>Dürfen Sie mit Fotos Ihrer Mitschülerinnen und Mitschüler trainieren? Was müssen Sie zuerst klären?</translation>
    </message>
    <message>
        <source>Only with their consent, and that of their parents where they are minors. A model can reveal what it learned from.</source>
        <translation>Nur mit deren Einwilligung und, wenn sie minderjährig sind, auch der ihrer Eltern. Ein Modell kann verraten, woraus es gelernt hat.</translation>
    </message>
    <message>
        <source>Your own model</source>
        <translation>Ihr eigenes Modell</translation>
    </message>
    <message>
        <source>Train on your photographs, compare, use it, and hand it in.</source>
        <translation>Mit Ihren Fotos trainieren, vergleichen, verwenden und abgeben.</translation>
    </message>
</context>
<context>
    <name>PredictionChapter</name>
    <message>
        <source>Your own photograph</source>
        <translation>Ihr eigenes Foto</translation>
    </message>
    <message>
        <source>The model learned from a certain kind of image. How well it does on yours depends on how similar they are; if yours is very different, the window says so.</source>
        <translation>Das Modell hat aus einer bestimmten Art von Bildern gelernt. Wie gut es mit Ihren zurechtkommt, hängt davon ab, wie ähnlich sie diesen sind; ist Ihres ganz anders, weist das Fenster darauf hin.</translation>
    </message>
    <message>
        <source>Open one of your photographs, or drop it on the window.</source>
        <translation>Öffnen Sie eines Ihrer Fotos oder legen Sie es auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>Your caption and the model</source>
        <translation>Ihre Beschreibung und das Modell</translation>
    </message>
    <message>
        <source>The model can also say how probable it finds your caption, word by word. A low probability means that it would hardly have said the word there: it did not see it, or captions seldom put it that way.</source>
        <translation>Das Modell kann auch sagen, für wie wahrscheinlich es Ihre Beschreibung hält, Wort für Wort. Eine geringe Wahrscheinlichkeit bedeutet, dass es das Wort dort kaum gesagt hätte: Es hat das Gemeinte nicht gesehen, oder Beschreibungen sagen es selten so.</translation>
    </message>
    <message>
        <source>Type your own caption of the image and click “Ask”.</source>
        <translation>Geben Sie eine eigene Beschreibung des Bildes ein und klicken Sie auf „Fragen“.</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>Was, wenn das Bild anders wäre?</translation>
    </message>
    <message>
        <source>The best way to find out what a word depends on is to change the image. Cover an object and see whether its word disappears; cover something else and see whether it stays.</source>
        <translation>Wovon ein Wort abhängt, findet man am besten heraus, indem man das Bild ändert. Decken Sie ein Objekt ab und sehen Sie, ob sein Wort verschwindet; decken Sie etwas anderes ab und sehen Sie, ob es bleibt.</translation>
    </message>
    <message>
        <source>Paint over a part of the image.</source>
        <translation>Übermalen Sie einen Teil des Bildes.</translation>
    </message>
    <message>
        <source>Can the map be trusted?</source>
        <translation>Kann man der Karte trauen?</translation>
    </message>
    <message>
        <source>A map may look convincing and be wrong. The test blurs the image bit by bit, the brightest part of the map first, and compares this with random orders. Only if the probability of the word falls sooner than by chance does the map show what the word depends on.</source>
        <translation>Eine Karte kann überzeugend aussehen und doch falsch sein. Der Test macht das Bild nach und nach unscharf, den hellsten Teil der Karte zuerst, und vergleicht das mit zufälligen Reihenfolgen. Nur wenn die Wahrscheinlichkeit des Worts früher fällt als beim Zufall, zeigt die Karte, wovon das Wort abhängt.</translation>
    </message>
    <message>
        <source>Click a word and wait for the result.</source>
        <translation>Klicken Sie auf ein Wort und warten Sie auf das Ergebnis.</translation>
    </message>
    <message>
        <source>Seen or guessed?</source>
        <translation>Gesehen oder geraten?</translation>
    </message>
    <message>
        <source>In the captions that a model learned from, the person at the stove is usually “a woman” and the thing on a desk “a laptop”. It learns such habits and follows them even where the image shows something else. This question compares each word with what the model would say without the image.</source>
        <translation>In den Beschreibungen, aus denen ein Modell gelernt hat, ist die Person am Herd meist „a woman“ und das Ding auf einem Schreibtisch „a laptop“. Es lernt solche Gewohnheiten und folgt ihnen selbst dann, wenn das Bild etwas anderes zeigt. Diese Frage vergleicht jedes Wort mit dem, was das Modell ohne das Bild sagen würde.</translation>
    </message>
    <message>
        <source>Find the words of the caption that it would have said without the image.</source>
        <translation>Finden Sie die Wörter der Beschreibung, die es auch ohne das Bild gesagt hätte.</translation>
    </message>
    <message>
        <source>Cover what it looked at</source>
        <translation>Abdecken, worauf es geblickt hat</translation>
    </message>
    <message>
        <source>The part of the image that the marked word looked at most is made grey, and the model captions what is left. Click another word to ask about that one.</source>
        <translation>Der Teil des Bildes, auf den das markierte Wort am stärksten geblickt hat, wird grau gemacht, und das Modell beschreibt, was übrig bleibt. Klicken Sie auf ein anderes Wort, um nach diesem zu fragen.</translation>
    </message>
    <message>
        <source>Which word of the caption changes first?</source>
        <translation>Welches Wort der Beschreibung ändert sich als erstes?</translation>
    </message>
    <message>
        <source>None: the caption stays the same</source>
        <translation>Keines: Die Beschreibung bleibt gleich</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>Es gibt keine Beschreibung, nach der man fragen könnte.</translation>
    </message>
    <message>
        <source>With the part that “%1” looked at made grey, it says “%2”.</source>
        <translation>Ist der Teil grau, auf den „%1“ geblickt hat, sagt es „%2“.</translation>
    </message>
    <message>
        <source>Caption five photographs of your own with the model. Note for each: right, partly right, wrong. What do the wrong ones have in common?</source>
        <translation>Lassen Sie das Modell fünf eigene Fotos beschreiben. Notieren Sie zu jedem: richtig, teilweise richtig, falsch. Was haben die falschen gemeinsam?</translation>
    </message>
    <message>
        <source>Often: unusual views, small or hidden things, things missing from the training images, drawings or text, several things at once.</source>
        <translation>Oft: ungewöhnliche Blickwinkel, kleine oder verdeckte Dinge, Dinge, die in den Trainingsbildern fehlen, Zeichnungen oder Text, mehrere Dinge zugleich.</translation>
    </message>
    <message>
        <source>The model says “a man with a surfboard” of a woman with an ironing board on a beach. Name two habits of the training captions that may be behind it.</source>
        <translation>Das Modell sagt „a man with a surfboard“ zu einer Frau mit einem Bügelbrett am Strand. Nennen Sie zwei Gewohnheiten der Trainingsbeschreibungen, die dahinterstecken können.</translation>
    </message>
    <message>
        <source>Boards on beaches were usually surfboards, and people with surfboards were called “man” more often than “woman”.</source>
        <translation>Bretter am Strand waren meist Surfbretter, und Menschen mit Surfbrettern hießen öfter „man“ als „woman“.</translation>
    </message>
    <message>
        <source>You cover the dog and the model still says “dog”. Give two possible reasons.</source>
        <translation>Sie decken den Hund ab, und das Modell sagt trotzdem „dog“. Nennen Sie zwei mögliche Gründe.</translation>
    </message>
    <message>
        <source>Something else gives the dog away (a leash, a lawn, a shadow), or the model says “dog” in such scenes without looking.</source>
        <translation>Etwas anderes verrät den Hund (eine Leine, ein Rasen, ein Schatten), oder das Modell sagt bei solchen Szenen „dog“, ohne hinzusehen.</translation>
    </message>
    <message>
        <source>A company wants to caption photographs for blind people with such a model. What should it check first?</source>
        <translation>Eine Firma will mit einem solchen Modell Fotos für blinde Menschen beschreiben. Was sollte sie zuerst prüfen?</translation>
    </message>
    <message>
        <source>How often the model is wrong on the kind of photographs they take, whether it says when it is unsure, and whether its errors hit some groups of people more than others.</source>
        <translation>Wie oft sich das Modell bei der Art von Fotos irrt, die diese Menschen machen, ob es sagt, wenn es unsicher ist, und ob seine Fehler manche Gruppen von Menschen stärker treffen als andere.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Your own photograph: where the model fails, and why.</source>
        <translation>Ihr eigenes Foto: wo das Modell scheitert und warum.</translation>
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
        <translation>Fotos</translation>
    </message>
    <message>
        <source>A few hundred photographs</source>
        <translation>Einige Hundert Fotos</translation>
    </message>
    <message>
        <source>Scenes, with an encoder from nothing</source>
        <translation>Scenes, mit neuem Encoder</translation>
    </message>
    <message>
        <source>Scenes, in two minutes</source>
        <translation>Scenes, in zwei Minuten</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>With penalties</source>
        <translation>Mit Straftermen</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Training perplexity</source>
        <translation>Trainingsperplexität</translation>
    </message>
    <message>
        <source>Validation perplexity</source>
        <translation>Validierungsperplexität</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>Beschreibungen pro Sekunde</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Difference between words</source>
        <translation>Unterschied zwischen Wörtern</translation>
    </message>
    <message>
        <source>Distance from even</source>
        <translation>Abstand zur Gleichverteilung</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>Wiederholte Beschreibungen</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>On named objects</source>
        <translation>Auf genannten Objekten</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Massenverhältnis</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>Pointing Game</translation>
    </message>
</context>
<context>
    <name>RunWarnings</name>
    <message>
        <source>raise &quot;%1&quot;</source>
        <translation>„%1“ erhöhen</translation>
    </message>
    <message>
        <source>lower &quot;%1&quot;</source>
        <translation>„%1“ senken</translation>
    </message>
    <message>
        <source>set &quot;%1&quot;</source>
        <translation>„%1“ setzen</translation>
    </message>
    <message>
        <source>turn on &quot;%1&quot;</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message>
        <source>%1 Suggestions: %2.</source>
        <translation>%1 Vorschläge: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The loss or its gradient is no longer finite: the weights are unusable. Stop and start again.</source>
        <translation>Der Verlust oder sein Gradient ist nicht mehr endlich: Die Gewichte sind unbrauchbar. Stoppen Sie und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The gradients are very large (norm %1; about 1 is usual).</source>
        <translation>Die Gradienten sind sehr groß (Norm %1; üblich ist etwa 1).</translation>
    </message>
    <message>
        <source>Attention is almost the same for every word: the model does not look around while it writes a caption.</source>
        <translation>Die Aufmerksamkeit ist für jedes Wort fast gleich: Das Modell sieht sich beim Beschreiben nicht um.</translation>
    </message>
    <message>
        <source>Attention is spread evenly over the image: the model makes little use of where things are.</source>
        <translation>Die Aufmerksamkeit ist gleichmäßig über das Bild verteilt: Das Modell nutzt kaum, wo die Dinge sind.</translation>
    </message>
    <message>
        <source>%1 % of the generated captions are the same for more than one image: the model hardly looks at the images.</source>
        <translation>%1 % der erzeugten Beschreibungen sind bei mehr als einem Bild gleich: Das Modell sieht die Bilder kaum an.</translation>
    </message>
    <message>
        <source>check that captions and images belong together</source>
        <translation>prüfen, ob Beschreibungen und Bilder zusammengehören</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last %1 steps; more of the same training is unlikely to help.</source>
        <translation>Der Verlust ist über die letzten %1 Schritte nicht mehr gesunken; so weiterzutrainieren bringt wahrscheinlich wenig.</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>hier stoppen</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: the model is overfitting. Its best epoch is kept.</source>
        <translation>Der Validierungsverlust steigt, während der Trainingsverlust fällt: Das Modell passt sich zu stark an die Trainingsdaten an (Overfitting). Seine beste Epoche bleibt erhalten.</translation>
    </message>
    <message>
        <source>use more data</source>
        <translation>mehr Daten verwenden</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used.</source>
        <translation>Das Aufwärmen (%1 Schritte) dauert mindestens so lange wie der ganze Lauf (%2 Schritte), sodass die volle Lernrate nie genutzt wird.</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
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
        <translation>Es gibt kein Bild, von dem der Bogen gezeichnet werden könnte.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>TrainingChapter</name>
    <message>
        <source>From nothing to a caption</source>
        <translation>Von nichts zu einer Beschreibung</translation>
    </message>
    <message>
        <source>Now you watch a small model learn: its weights start as random numbers, and the program draws its images. It takes about two minutes.</source>
        <translation>Jetzt sehen Sie einem kleinen Modell beim Lernen zu: Seine Gewichte sind am Anfang Zufallszahlen, und seine Bilder zeichnet das Programm. Es dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Click “Train on Scenes for two minutes”.</source>
        <translation>Klicken Sie auf „Zwei Minuten mit Scenes trainieren“.</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <source>In training the decoder reads the true caption, whatever it would have said itself (teacher forcing). The loss is the negative logarithm of the probability that it gave to the true next word, averaged over all words. Each step changes all weights a little so that the loss falls.</source>
        <translation>Beim Training liest der Decoder die wahre Beschreibung, gleich was er selbst gesagt hätte (Teacher Forcing). Der Verlust ist der negative Logarithmus der Wahrscheinlichkeit, die er dem wahren nächsten Wort gegeben hat, gemittelt über alle Wörter. Jeder Schritt ändert alle Gewichte ein wenig, sodass der Verlust fällt.</translation>
    </message>
    <message>
        <source>Watch the loss for twenty steps.</source>
        <translation>Beobachten Sie den Verlust zwanzig Schritte lang.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>A pause keeps everything in memory. The run then continues as if nothing had happened.

If your run has ended meanwhile, go back to the first page of this chapter and start another.</source>
        <translation>Beim Pausieren bleibt alles im Speicher. Danach geht der Lauf weiter, als wäre nichts gewesen.

Ist Ihr Lauf inzwischen zu Ende, gehen Sie zur ersten Seite dieses Kapitels zurück und starten Sie einen neuen.</translation>
    </message>
    <message>
        <source>Click “Pause”.</source>
        <translation>Klicken Sie auf „Pausieren“.</translation>
    </message>
    <message>
        <source>A single step</source>
        <translation>Ein einzelner Schritt</translation>
    </message>
    <message>
        <source>In one step, the model reads a batch of images with captions, computes the loss and its gradient, and changes its weights. Then it captions the pinned images again. At first it says the most frequent words, whatever the image.</source>
        <translation>In einem Schritt liest das Modell einen Batch von Bildern mit Beschreibungen, berechnet den Verlust und dessen Gradienten und ändert seine Gewichte. Dann beschreibt es die angehefteten Bilder neu. Anfangs sagt es die häufigsten Wörter, gleich bei welchem Bild.</translation>
    </message>
    <message>
        <source>Click “Step” a few times and see how captions and maps change.</source>
        <translation>Klicken Sie einige Male auf „Schritt“ und sehen Sie, wie sich Beschreibungen und Karten ändern.</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>In slow motion you see attention form: the maps gather on the objects as they are named. In this run the model is also shown where the objects are (attention supervision); without that, it takes far longer.</source>
        <translation>In Zeitlupe sehen Sie, wie Aufmerksamkeit entsteht: Die Karten sammeln sich auf den Objekten, sobald sie genannt werden. In diesem Lauf wird dem Modell auch gezeigt, wo die Objekte sind (überwachte Aufmerksamkeit); ohne das dauert es viel länger.</translation>
    </message>
    <message>
        <source>Choose “1 step per second” and resume the training.</source>
        <translation>Wählen Sie „1 Schritt pro Sekunde“ und setzen Sie das Training fort.</translation>
    </message>
    <message>
        <source>Learning or overfitting?</source>
        <translation>Lernen oder Overfitting?</translation>
    </message>
    <message>
        <source>An epoch ends when all images have been used once. The model then captions images that it never learned from, the validation images. While their loss falls too, it learns something general. Once it rises while the training loss still falls, the model learns by heart: it overfits. The best epoch is kept.</source>
        <translation>Eine Epoche endet, wenn alle Bilder einmal verwendet wurden. Das Modell beschreibt dann Bilder, aus denen es nie gelernt hat, die Validierungsbilder. Solange auch deren Verlust fällt, lernt es etwas Allgemeines. Steigt er, während der Trainingsverlust weiter fällt, lernt das Modell auswendig: Das ist Overfitting. Die beste Epoche bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose “Full speed” and wait for the end of an epoch.</source>
        <translation>Wählen Sie „Volles Tempo“ und warten Sie auf das Ende einer Epoche.</translation>
    </message>
    <message>
        <source>Break it: steps too large</source>
        <translation>Machen Sie es kaputt: zu große Schritte</translation>
    </message>
    <message>
        <source>The learning rate sets how far a step goes. If it is too small, training takes very long; if too large, each step overshoots.

If a run is going on, stop it and click “Show it again”: the options are those of the two-minute run.</source>
        <translation>Die Lernrate legt fest, wie weit ein Schritt geht. Ist sie zu klein, dauert das Training sehr lange; ist sie zu groß, schießt jeder Schritt über das Ziel hinaus.

Ist gerade ein Lauf im Gang, stoppen Sie ihn und klicken Sie auf „Noch einmal zeigen“: Die Optionen sind die des Zwei-Minuten-Laufs.</translation>
    </message>
    <message>
        <source>Set “Learning rate” to 1, start, and watch the loss.</source>
        <translation>Stellen Sie „Lernrate“ auf 1, starten Sie und beobachten Sie den Verlust.</translation>
    </message>
    <message>
        <source>Break it: without shuffling</source>
        <translation>Machen Sie es kaputt: ohne Mischen</translation>
    </message>
    <message>
        <source>If images are sorted by caption, a batch holds only similar scenes. The model adapts to each kind in turn and forgets the one before: the loss goes up and down.

Stop the run and click “Show it again”.</source>
        <translation>Sind die Bilder nach Beschreibung sortiert, enthält ein Batch nur ähnliche Szenen. Das Modell passt sich jeder Art der Reihe nach an und vergisst die vorige: Der Verlust geht auf und ab.

Stoppen Sie den Lauf und klicken Sie auf „Noch einmal zeigen“.</translation>
    </message>
    <message>
        <source>Set “Order of images” to “Sorted by caption”, and start.</source>
        <translation>Stellen Sie „Reihenfolge der Bilder“ auf „Nach Beschreibung sortiert“ und starten Sie.</translation>
    </message>
    <message>
        <source>Break it: attention too even</source>
        <translation>Machen Sie es kaputt: zu gleichmäßige Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The paper adds λ times a term to the loss that rewards looking at every part of the image over a caption. A small λ keeps it from looking at one place only; a large λ makes all maps even. In the two-minute run, λ is 1.

Stop the run and click “Show it again”.</source>
        <translation>Der Artikel addiert zum Verlust λ-mal einen Term, der belohnt, wenn das Modell im Lauf einer Beschreibung auf jeden Teil des Bildes blickt. Ein kleines λ hält es davon ab, nur auf eine Stelle zu blicken; ein großes λ macht alle Karten gleichmäßig. Im Zwei-Minuten-Lauf ist λ gleich 1.

Stoppen Sie den Lauf und klicken Sie auf „Noch einmal zeigen“.</translation>
    </message>
    <message>
        <source>Set “Doubly stochastic attention” to 20, start, and watch the maps.</source>
        <translation>Stellen Sie „Doppelt stochastische Aufmerksamkeit“ auf 20, starten Sie und beobachten Sie die Karten.</translation>
    </message>
    <message>
        <source>Before learning</source>
        <translation>Vor dem Lernen</translation>
    </message>
    <message>
        <source>Perplexity is exp(loss): among how many equally likely words the model would be as unsure. Scenes are described with fewer than a hundred words, of which “a” is the most frequent.</source>
        <translation>Die Perplexität ist exp(Verlust): bei wie vielen gleich wahrscheinlichen Wörtern das Modell ebenso unsicher wäre. Die Beschreibungen von Scenes kommen mit weniger als hundert Wörtern aus; „a“ ist das häufigste.</translation>
    </message>
    <message>
        <source>How large was the perplexity at the first step of your last run?</source>
        <translation>Wie groß war die Perplexität beim ersten Schritt Ihres letzten Laufs?</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Your last run has made no step yet.</source>
        <translation>Ihr letzter Lauf hat noch keinen Schritt gemacht.</translation>
    </message>
    <message>
        <source>The first step of your last run has no perplexity.</source>
        <translation>Der erste Schritt Ihres letzten Laufs hat keine Perplexität.</translation>
    </message>
    <message>
        <source>It was %1 at the first step and %2 at the last. A model that has learned nothing yet can only go by how frequent each word is.</source>
        <translation>Sie war %1 beim ersten Schritt und %2 beim letzten. Ein Modell, das noch nichts gelernt hat, kann sich nur danach richten, wie häufig jedes Wort ist.</translation>
    </message>
    <message>
        <source>The model gives the true words of a caption the probabilities 1/2, 1/4 and 1/8. Compute the loss and the perplexity.</source>
        <translation>Das Modell gibt den wahren Wörtern einer Beschreibung die Wahrscheinlichkeiten 1/2, 1/4 und 1/8. Berechnen Sie den Verlust und die Perplexität.</translation>
    </message>
    <message>
        <source>The mean of ln 2, ln 4 and ln 8 is 2 · ln 2 ≈ 1.39; the perplexity is exp(1.39) = 4.</source>
        <translation>Der Mittelwert von ln 2, ln 4 und ln 8 ist 2 · ln 2 ≈ 1,39; die Perplexität ist exp(1,39) = 4.</translation>
    </message>
    <message>
        <source>Draw the curves of training loss and validation loss of a model that learns by heart, and mark the epoch that you would keep.</source>
        <translation>Zeichnen Sie die Kurven von Trainingsverlust und Validierungsverlust eines Modells, das auswendig lernt, und markieren Sie die Epoche, die Sie behalten würden.</translation>
    </message>
    <message>
        <source>Training loss falls all the way; validation loss falls, then rises. Keep the epoch where validation loss is lowest.</source>
        <translation>Der Trainingsverlust fällt durchgehend; der Validierungsverlust fällt und steigt dann. Behalten Sie die Epoche mit dem niedrigsten Validierungsverlust.</translation>
    </message>
    <message>
        <source>The decoder reads the true words in training, but its own words when it captions. What can go wrong?</source>
        <translation>Der Decoder liest beim Training die wahren Wörter, beim Beschreiben aber seine eigenen. Was kann schiefgehen?</translation>
    </message>
    <message>
        <source>After a wrong word of its own it is in a situation that it never met in training, and errors may add up. Scheduled sampling and training on whole captions are remedies.</source>
        <translation>Nach einem eigenen falschen Wort ist er in einer Lage, die er im Training nie erlebt hat, und Fehler können sich häufen. Scheduled Sampling und das Training auf ganzen Beschreibungen helfen dagegen.</translation>
    </message>
    <message>
        <source>Two runs differ only in the seed, and their scores by 0.02. A third run with a new option is 0.01 better than the first. Did the option help?</source>
        <translation>Zwei Läufe unterscheiden sich nur im Startwert, und ihre Bewertungen um 0,02. Ein dritter Lauf mit einer neuen Option ist um 0,01 besser als der erste. Hat die Option geholfen?</translation>
    </message>
    <message>
        <source>That cannot be said: the difference is smaller than what chance alone can cause.</source>
        <translation>Das lässt sich nicht sagen: Der Unterschied ist kleiner als das, was allein der Zufall bewirken kann.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>A real run in two minutes: watch it, slow it down, break it.</source>
        <translation>Ein echter Lauf in zwei Minuten: zusehen, verlangsamen, kaputt machen.</translation>
    </message>
</context>
<context>
    <name>ViewExport</name>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>, gate %1</source>
        <translation>, Gate %1</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Name: %1 Date: %2</source>
        <translation>Name: %1 Datum: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AboutDialog</name>
    <message>
        <source>About Saccade</source>
        <translation>Über Saccade</translation>
    </message>
    <message>
        <source>Saccade %1</source>
        <translation>Saccade %1</translation>
    </message>
    <message>
        <source>Saccade captions images and shows, word by word, where the model looked. It trains such models, too. The eye jumps from place to place as it reads a scene: each jump is a saccade, and so is each word here.</source>
        <translation>Saccade beschreibt Bilder und zeigt Wort für Wort, wohin das Modell geblickt hat. Solche Modelle trainiert es auch. Beim Lesen einer Szene springt das Auge von Ort zu Ort: Jeder Sprung ist eine Sakkade, und hier ist es jedes Wort.</translation>
    </message>
    <message>
        <source>The method: %1. Kelvin Xu and others, 2015.</source>
        <translation>Das Verfahren: %1. Kelvin Xu und andere, 2015.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 (%1). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 (%1). Sie kommt ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AlternativesPanel</name>
    <message>
        <source>(end of the caption)</source>
        <translation>(Ende der Beschreibung)</translation>
    </message>
    <message>
        <source>(a word it does not know)</source>
        <translation>(ein Wort, das es nicht kennt)</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Point at a word of the caption to see what else the model considered there.</source>
        <translation>Zeigen Sie auf ein Wort der Beschreibung, um zu sehen, was das Modell dort noch erwogen hat.</translation>
    </message>
    <message>
        <source>Instead of “%1” the model might have said</source>
        <translation>Statt „%1“ hätte das Modell auch sagen können</translation>
    </message>
    <message>
        <source>This result has no other words.</source>
        <translation>Dieses Ergebnis enthält keine anderen Wörter.</translation>
    </message>
    <message>
        <source>“%1” is the word of this caption. Probability %2</source>
        <translation>„%1“ ist das Wort dieser Beschreibung. Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>“%1” after the same words: probability %2. Click to see what would follow.</source>
        <translation>„%1“ nach denselben Wörtern: Wahrscheinlichkeit %2. Klicken Sie, um zu sehen, was folgen würde.</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions: the one with “%2” has the higher score.</source>
        <translation>„%1“ war hier wahrscheinlicher, aber die Suche vergleicht ganze Beschreibungen: Die mit „%2“ hat die höhere Bewertung.</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions, and keeps several.</source>
        <translation>„%1“ war hier wahrscheinlicher, aber die Suche vergleicht ganze Beschreibungen und behält mehrere.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AnotherWord</name>
    <message>
        <source>Another word, or several</source>
        <translation>Ein anderes Wort, oder mehrere</translation>
    </message>
    <message>
        <source>Below 1 the model is surer of its favourites, above 1 it is less sure</source>
        <translation>Unter 1 ist sich das Modell seiner Favoriten sicherer, über 1 weniger sicher</translation>
    </message>
    <message>
        <source>Select a word to see its map; double-click or press Enter to force it</source>
        <translation>Wählen Sie ein Wort aus, um seine Karte zu sehen; ein Doppelklick oder die Eingabetaste erzwingt es</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Beam-Breite</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Click a word of the original caption.</source>
        <translation>Klicken Sie auf ein Wort der ursprünglichen Beschreibung.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Never say “%1” from here on</source>
        <translation>„%1“ ab hier nie sagen</translation>
    </message>
    <message>
        <source>Force “%1” here and continue the caption from it</source>
        <translation>„%1“ hier erzwingen und die Beschreibung von da an fortsetzen</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Statt „%1“</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now, at temperature %1</source>
        <translation>Jetzt, bei Temperatur %1</translation>
    </message>
    <message>
        <source>What if it had said another word?</source>
        <translation>Was wäre, wenn es ein anderes Wort gesagt hätte?</translation>
    </message>
    <message>
        <source>Choose or type another word for the selected one: it is forced there, and the model continues the caption from it.</source>
        <translation>Wählen oder tippen Sie ein anderes Wort für das ausgewählte: Es wird dort erzwungen, und das Modell setzt die Beschreibung von da an fort.</translation>
    </message>
    <message>
        <source>The caption on show was found in another way; here it is a beam search.</source>
        <translation>Die gezeigte Beschreibung wurde anders gefunden; hier ist es eine Beam-Suche.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AttentionView</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Colours of an object that the caption names: red in “a red bus”. The mask is that of the object.</source>
        <translation>Farben eines Objekts, das die Bildunterschrift nennt: red in „a red bus“. Die Maske ist die des Objekts.</translation>
    </message>
    <message>
        <source>Words between two objects that the caption names: on in “a cat on a chair”. The mask is that of both objects.</source>
        <translation>Wörter zwischen zwei Objekten, die die Bildunterschrift nennt: on in „a cat on a chair“. Die Maske ist die beider Objekte.</translation>
    </message>
    <message>
        <source>Words that name an object of the image. The mask is that of the object.</source>
        <translation>Wörter, die ein Objekt des Bildes nennen. Die Maske ist die des Objekts.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a score and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No caption names an object that its masks could confirm.</source>
        <translation>Keine Bildunterschrift nennt ein Objekt, das die Masken bestätigen könnten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln object(s) that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</source>
        <translation>
            <numerusform>Von %Ln Objekt, das die Bildunterschriften nennen, sind %1 nicht im Bild, weder umrissen noch von einem Menschen genannt (CHAIRi); %2 der Bildunterschriften nennen ein solches Objekt (CHAIRs).</numerusform>
            <numerusform>Von %Ln Objekten, die die Bildunterschriften nennen, sind %1 nicht im Bild, weder umrissen noch von einem Menschen genannt (CHAIRi); %2 der Bildunterschriften nennen ein solches Objekt (CHAIRs).</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Am häufigsten: %1.</translation>
    </message>
    <message>
        <source>Attention by class of word</source>
        <translation>Aufmerksamkeit nach Wortklasse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Nobody has outlined the objects in these images, so where the words should look is not known. COCO&apos;s instances files and the Scenes have outlines.</source>
        <translation>In diesen Bildern hat niemand die Objekte umrissen; wohin die Wörter schauen sollten, ist daher nicht bekannt. Die Instanzdateien von COCO und die Szenen haben Umrisse.</translation>
    </message>
    <message>
        <source>Mass ratio: how many times more attention lies on what a word speaks of than if the model looked everywhere alike. Pointing: how often the place that got most lies on it.</source>
        <translation>Masseverhältnis: wie viel mal mehr Aufmerksamkeit auf dem liegt, wovon ein Wort spricht, als wenn das Modell überall gleich hinsähe. Zeigen: wie oft die Stelle mit der meisten Aufmerksamkeit darauf liegt.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, by bootstrap over the images.</source>
        <translation>In Klammern: 95-%-Intervalle, durch Bootstrap über die Bilder.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BarList</name>
    <message>
        <source>%1, %2, marked</source>
        <translation>%1, %2, markiert</translation>
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
        <translation>behalten</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>endet hier</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Words that the search considered</source>
        <translation>Wörter, die die Suche erwogen hat</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>(Ende)</translation>
    </message>
    <message>
        <source>Word (grey: dropped)</source>
        <translation>Wort (grau: verworfen)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BrushControls</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Objects that the dataset outlines</source>
        <translation>Objekte, die der Datensatz umreißt</translation>
    </message>
    <message>
        <source>Choose an outlined object…</source>
        <translation>Umrissenes Objekt wählen…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Canvas</name>
    <message>
        <source>The wheel zooms, dragging moves the image, dragging with Shift marks a region.</source>
        <translation>Das Mausrad zoomt, Ziehen verschiebt das Bild, Ziehen mit der Umschalttaste markiert ein Gebiet.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Attention of the word “%1” over %2</source>
        <translation>Aufmerksamkeit des Worts „%1“ über %2</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Saccade says what it sees and shows where it looked, word by word.</source>
        <translation>Saccade sagt, was es sieht, und zeigt Wort für Wort, wohin es geblickt hat.</translation>
    </message>
    <message>
        <source>Drop photographs here, or press %1</source>
        <translation>Legen Sie Fotos hier ab oder drücken Sie %1</translation>
    </message>
    <message>
        <source>This image cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>vom Modell nicht gesehen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionDoubts</name>
    <message>
        <source>How sure the model is says how likely it holds each word to be. Several words often fit equally well, so an unsure caption can be right; and a model can be sure and wrong.</source>
        <translation>Wie sicher das Modell ist, sagt, für wie wahrscheinlich es jedes Wort hält. Oft passen mehrere Wörter gleich gut, sodass auch eine unsichere Beschreibung richtig sein kann; und ein Modell kann sicher sein und sich irren.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionFacts</name>
    <message>
        <source>The model is confident: %1 per word.</source>
        <translation>Das Modell ist sicher: %1 je Wort.</translation>
    </message>
    <message>
        <source>The model is fairly sure: %1 per word.</source>
        <translation>Das Modell ist ziemlich sicher: %1 je Wort.</translation>
    </message>
    <message>
        <source>The model is unsure: %1 per word.</source>
        <translation>Das Modell ist unsicher: %1 je Wort.</translation>
    </message>
    <message>
        <source>The model is mostly guessing: %1 per word.</source>
        <translation>Das Modell rät größtenteils: %1 je Wort.</translation>
    </message>
    <message>
        <source>The probability per word: the geometric mean over the words of this caption and its end. Several words often fit equally well, so a good caption can have a low number; and a model can be sure and wrong.</source>
        <translation>Die Wahrscheinlichkeit je Wort: das geometrische Mittel über die Wörter dieser Beschreibung und ihr Ende. Oft passen mehrere Wörter gleich gut, sodass eine gute Beschreibung eine niedrige Zahl haben kann; und ein Modell kann sicher sein und sich irren.</translation>
    </message>
    <message>
        <source>Attention is nearly uniform: the maps say little.</source>
        <translation>Die Aufmerksamkeit ist fast gleichmäßig: Die Karten sagen wenig.</translation>
    </message>
    <message>
        <source>Attention is widely spread, with some places above the rest.</source>
        <translation>Die Aufmerksamkeit ist weit verteilt, einige Stellen heben sich ab.</translation>
    </message>
    <message>
        <source>Attention is spread over parts of the image.</source>
        <translation>Die Aufmerksamkeit verteilt sich über Teile des Bildes.</translation>
    </message>
    <message>
        <source>Attention is focused on a few places.</source>
        <translation>Die Aufmerksamkeit konzentriert sich auf wenige Stellen.</translation>
    </message>
    <message>
        <source>Entropy of the attention: %1. It is 0 where a word looks at a single place and 1 where it looks at all places equally. This caption&apos;s words look about as widely as if they shared their attention evenly among %2 of %3 places.</source>
        <translation>Entropie der Aufmerksamkeit: %1. Sie ist 0, wenn ein Wort auf eine einzige Stelle blickt, und 1, wenn es auf alle Stellen gleich blickt. Die Wörter dieser Beschreibung blicken etwa so breit, als verteilten sie ihre Aufmerksamkeit gleichmäßig auf %2 von %3 Stellen.</translation>
    </message>
    <message>
        <source>“%1” (%2 ×)</source>
        <translation>„%1“ (%2 ×)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>All words looked at the same places: attention does not depend on the word here.</source>
        <translation>Alle Wörter haben auf dieselben Stellen geblickt: Die Aufmerksamkeit hängt hier nicht vom Wort ab.</translation>
    </message>
    <message>
        <source>Words that looked at the same places: %1.</source>
        <translation>Wörter, die auf dieselben Stellen geblickt haben: %1.</translation>
    </message>
    <message>
        <source>Their maps differ by less than %1 bits (Jensen-Shannon divergence: 0 for equal maps, 1 for maps that share no place).</source>
        <translation>Ihre Karten unterscheiden sich um weniger als %1 Bit (Jensen-Shannon-Divergenz: 0 für gleiche Karten, 1 für Karten ohne gemeinsame Stelle).</translation>
    </message>
    <message>
        <source>The model is sure of most words: %1 per word.</source>
        <translation>Das Modell ist sich bei den meisten Wörtern sicher: %1 je Wort.</translation>
    </message>
    <message>
        <source>Unsure words: %1 of %2.</source>
        <translation>Unsichere Wörter: %1 von %2.</translation>
    </message>
    <message>
        <source>Model: %1, which learned from %2.</source>
        <translation>Modell: %1, gelernt aus: %2.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modell: %1.</translation>
    </message>
    <message>
        <source>The image is like these.</source>
        <translation>Das Bild ist von derselben Art.</translation>
    </message>
    <message>
        <source>How far the features of this image are from those of the training images: farther than %1 of images of the same kind. Beyond 99 %, the image counts as unlike them.</source>
        <translation>Wie weit die Merkmale dieses Bildes von denen der Trainingsbilder entfernt sind: weiter als bei %1 der Bilder derselben Art. Über 99 % gilt das Bild als andersartig.</translation>
    </message>
    <message>
        <source>This model does not know what its training images looked like, so it cannot say when an image is unlike them. Training writes it into the model; “saccade learned-from” adds it to a model without it.</source>
        <translation>Dieses Modell weiß nicht, wie seine Trainingsbilder aussahen, und kann daher nicht sagen, wann ein Bild andersartig ist. Das Training schreibt es in das Modell; „saccade learned-from“ fügt es einem Modell hinzu, dem es fehlt.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionPage</name>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… und %n weiteres.</numerusform>
            <numerusform>
… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Bilderordner öffnen</translation>
    </message>
    <message>
        <source>The other captions in the list are those of the previous model.</source>
        <translation>Die anderen Beschreibungen in der Liste stammen vom vorigen Modell.</translation>
    </message>
    <message>
        <source>Caption all again</source>
        <translation>Alle erneut beschreiben</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Drop to caption</source>
        <translation>Zum Beschreiben ablegen</translation>
    </message>
    <message>
        <source>Another export is running; start this one when it has finished.</source>
        <translation>Ein anderer Export läuft; starten Sie diesen, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Drop an image on the window first.</source>
        <translation>Es gibt noch nichts zu exportieren. Legen Sie zuerst ein Bild im Fenster ab.</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>Erneut &amp;beschreiben</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Caption all a&amp;gain</source>
        <translation>&amp;Alle erneut beschreiben</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Stop captioning</source>
        <translation>Beschreiben &amp;stoppen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>In der Liste s&amp;uchen</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>&amp;Nächstes Bild</translation>
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
        <translation>Abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>Nächstes &amp;Wort</translation>
    </message>
    <message>
        <source>Pre&amp;vious word</source>
        <translation>Vo&amp;riges Wort</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Sc&amp;hneller</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>F&amp;it the image</source>
        <translation>Bild ins &amp;Fenster einpassen</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Ask about a &amp;rectangle</source>
        <translation>Na&amp;ch einem Rechteck fragen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Show the true cells of the gri&amp;d</source>
        <translation>Wahre Rasterzellen &amp;zeigen</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Cop&amp;y the caption</source>
        <translation>Beschreibungs&amp;text kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy a picture or an image file first.</source>
        <translation>Die Zwischenablage enthält kein Bild. Kopieren Sie zuerst ein Bild oder eine Bilddatei.</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zum Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Fit the image to the window</source>
        <translation>Bild ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>Doppelklick darauf</translation>
    </message>
    <message>
        <source>Ask which words looked at a rectangle</source>
        <translation>Fragen, welche Wörter auf ein Rechteck geblickt haben</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mit Umschalttaste ziehen</translation>
    </message>
    <message>
        <source>See where the model looked for a word</source>
        <translation>Sehen, wohin das Modell bei einem Wort geblickt hat</translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation>Darauf zeigen</translation>
    </message>
    <message>
        <source>Keep a word, or release it</source>
        <translation>Ein Wort festhalten oder loslassen</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>Darauf klicken</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) removed from the list.</source>
        <translation>
            <numerusform>%n Bild aus der Liste entfernt.</numerusform>
            <numerusform>%n Bilder aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>Bilder ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Entfernen rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens images or a folder of images</source>
        <translation>Öffnet Bilder oder einen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Images (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>Eine Fra&amp;ge stellen</translation>
    </message>
    <message>
        <source>&amp;Release this word</source>
        <translation>Dieses Wort &amp;loslassen</translation>
    </message>
    <message>
        <source>&amp;Keep this word on the image</source>
        <translation>Dieses Wort auf dem Bild &amp;festhalten</translation>
    </message>
    <message>
        <source>Show the &amp;alternatives</source>
        <translation>&amp;Alternativen zeigen</translation>
    </message>
    <message>
        <source>Copy the &amp;word</source>
        <translation>&amp;Wort kopieren</translation>
    </message>
    <message>
        <source>There is no image to copy yet.</source>
        <translation>Es gibt noch kein Bild zum Kopieren.</translation>
    </message>
    <message>
        <source>The image is copied.</source>
        <translation>Das Bild ist kopiert.</translation>
    </message>
    <message>
        <source>There is no caption to copy yet.</source>
        <translation>Es gibt noch keine Beschreibung zum Kopieren.</translation>
    </message>
    <message>
        <source>The caption is copied.</source>
        <translation>Die Beschreibung ist kopiert.</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>„%1“ ist kopiert.</translation>
    </message>
    <message>
        <source>See what can be done with the image, a word or a listed image</source>
        <translation>Sehen, was mit dem Bild, einem Wort oder einem Bild der Liste möglich ist</translation>
    </message>
    <message>
        <source>Right click on it</source>
        <translation>Rechtsklick darauf</translation>
    </message>
    <message>
        <source>Previous i&amp;mage</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>Copy t&amp;he image</source>
        <translation>Bild kop&amp;ieren</translation>
    </message>
    <message>
        <source>Exports captions, maps and animations to files</source>
        <translation>Exportiert Beschreibungen, Karten und Animationen in Dateien</translation>
    </message>
    <message>
        <source>Drop to caption with this model</source>
        <translation>Ablegen, um mit diesem Modell zu beschreiben</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionRows</name>
    <message>
        <source>%1: </source>
        <comment>name of a caption before its words</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1. Choose the caption to see its maps.</source>
        <translation>Wahrscheinlichkeit je Wort (geometrisches Mittel): %1. Wählen Sie die Beschreibung, um ihre Karten zu sehen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChapterCard</name>
    <message>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <source>Saves a PDF of exercises on this chapter, with answers</source>
        <translation>Speichert ein PDF mit Aufgaben zu diesem Kapitel, mit Lösungen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChartBoard</name>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Hier erscheinen die Kurven eines Laufs.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What the charts run along.</source>
        <translation>Worüber die Diagramme aufgetragen sind.</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>&amp;X-Achse</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Logarith&amp;misch</translation>
    </message>
    <message>
        <source>Equal ratios get equal heights: small changes late in a run become visible.</source>
        <translation>Gleiche Verhältnisse erhalten gleiche Höhen: Kleine Änderungen spät im Lauf werden sichtbar.</translation>
    </message>
    <message>
        <source>Smoot&amp;hing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Choose which charts are shown.</source>
        <translation>Wählen, welche Diagramme gezeigt werden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Draw the curves of other runs together with these.</source>
        <translation>Die Kurven anderer Läufe zusammen mit diesen zeichnen.</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>&amp;Lauf hinzufügen…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choose the folder of a run to compare with</source>
        <translation>Ordner eines Laufs zum Vergleichen wählen</translation>
    </message>
    <message numerus="yes">
        <source>The bold line is an average over about %n step(s), and at most a tenth of the run; the raw values are shown faintly behind it.</source>
        <translation>
            <numerusform>Die kräftige Linie mittelt über etwa %n Schritt, höchstens ein Zehntel des Laufs; die Rohwerte bleiben blass dahinter.</numerusform>
            <numerusform>Die kräftige Linie mittelt über etwa %n Schritte, höchstens ein Zehntel des Laufs; die Rohwerte bleiben blass dahinter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ColourBar</name>
    <message>
        <source>How strongly the model looked at a place, in multiples of even attention: 1 is what every place would get if the model looked everywhere alike. The line across the bar stands there.</source>
        <translation>Wie stark das Modell auf eine Stelle geblickt hat, als Vielfaches gleichmäßiger Aufmerksamkeit: 1 erhielte jede Stelle, wenn das Modell überall gleich hinsähe. Dort steht der Strich quer über den Balken.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>%1 × gleichmäßig</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Comparison</name>
    <message>
        <source>%1 with beam %2</source>
        <translation>%1 mit Beam %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is better than %2 on these %Ln image(s): CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>%1 ist auf diesen %Ln Bildern besser als %2: CIDEr +%3, 95-%-Intervall %4 bis %5.</numerusform>
            <numerusform>%1 ist auf diesen %Ln Bildern besser als %2: CIDEr +%3, 95-%-Intervall %4 bis %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln image(s) do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>Diese %Ln Bilder sagen nicht, ob %1 oder %2 besser ist: CIDEr +%3, 95-%-Intervall %4 bis %5.</numerusform>
            <numerusform>Diese %Ln Bilder sagen nicht, ob %1 oder %2 besser ist: CIDEr +%3, 95-%-Intervall %4 bis %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ContextIndexForm</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>Ordner oder Datei mit Bildern und Beschreibungen</translation>
    </message>
    <message>
        <source>Dataset that the model was trained on</source>
        <translation>Datensatz, mit dem das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>Ordner oder Datei des Datensatzes wählen</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>Beschreibungsdate&amp;i…</translation>
    </message>
    <message>
        <source>Make the index</source>
        <translation>Index erstellen</translation>
    </message>
    <message>
        <source>Every training caption is read once, which takes some minutes. Captions and questions are answered meanwhile.</source>
        <translation>Jede Trainingsbeschreibung wird einmal gelesen; das dauert einige Minuten. Währenddessen können Sie weiter beschreiben lassen und Fragen stellen.</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Fortschritt des Index</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ends the making of the index; nothing of it is kept.</source>
        <translation>Beendet das Erstellen des Index; nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Captions file of the dataset</source>
        <translation>Beschreibungsdatei des Datensatzes</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>Beschreibungen (*.json *.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 of %2 training images read</source>
        <translation>%1 von %2 Trainingsbildern gelesen</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>Modell und Datensatz werden geöffnet …</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CostNote</name>
    <message>
        <source>Up to about %1 on this computer, %2 per epoch.</source>
        <translation>Höchstens etwa %1 auf diesem Rechner, %2 je Epoche.</translation>
    </message>
    <message>
        <source>About %1 on this computer, %2 per epoch.</source>
        <translation>Etwa %1 auf diesem Rechner, %2 je Epoche.</translation>
    </message>
    <message>
        <source>Disk space: about %1.</source>
        <translation>Speicherplatz: etwa %1.</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Nur %1 sind frei.</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>Die Dauer wird gemessen …</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CoverageView</name>
    <message>
        <source>Words that are counted</source>
        <translation>Wörter, die gezählt werden</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>No word with a map is ticked.</source>
        <translation>Kein Wort mit einer Karte ist angehakt.</translation>
    </message>
    <message>
        <source>Half of the attention lies on %1 of what the model saw; %2 of it got less than a tenth of an even share.</source>
        <translation>Die Hälfte der Aufmerksamkeit liegt auf %1 dessen, was das Modell gesehen hat; %2 davon bekamen weniger als ein Zehntel eines gleichmäßigen Anteils.</translation>
    </message>
    <message>
        <source>How much of the image did it look at?</source>
        <translation>Wie viel vom Bild hat es angesehen?</translation>
    </message>
    <message>
        <source>The image shows where the ticked words looked, all together. To ask which words looked at one place, drag a rectangle with Shift held down.</source>
        <translation>Das Bild zeigt, wohin die angehakten Wörter zusammen geblickt haben. Welche Wörter auf eine Stelle geblickt haben, zeigt ein Rechteck, das Sie mit gedrückter Umschalttaste ziehen.</translation>
    </message>
    <message>
        <source>Attention of the ticked words</source>
        <translation>Aufmerksamkeit der angehakten Wörter</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveChart</name>
    <message>
        <source>Holding this view</source>
        <translation>Ansicht festgehalten</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show the whole run again and follow it (double click on the chart).</source>
        <translation>Wieder den ganzen Lauf zeigen und ihm folgen (Doppelklick auf das Diagramm).</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>Dieses Diagramm exportieren</translation>
    </message>
    <message>
        <source>Export the chart %1</source>
        <translation>Diagramm %1 exportieren</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Als P&amp;NG exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Export the numbers as &amp;CSV…</source>
        <translation>Zahlen als &amp;CSV exportieren…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveReadout</name>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>Schritt %1, Epoche %2</translation>
    </message>
    <message>
        <source> (best epoch: %1)</source>
        <translation> (beste Epoche: %1)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Join another</source>
        <translation>Weiteren hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Learn from several datasets at once</source>
        <translation>Aus mehreren Datensätzen zugleich lernen</translation>
    </message>
    <message>
        <source>Drop a folder of images with captions here, or choose one.</source>
        <translation>Legen Sie einen Ordner mit beschriebenen Bildern hier ab oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>&amp;Scenes-Datensatz erzeugen…</translation>
    </message>
    <message>
        <source>No data at hand? Draw illustrated scenes with captions to learn from</source>
        <translation>Keine Daten zur Hand? Illustrierte Szenen mit Beschreibungen zeichnen, aus denen gelernt werden kann</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>A f&amp;ile of captions…</source>
        <translation>Beschreibungsdate&amp;i…</translation>
    </message>
    <message>
        <source>Make a &amp;Scenes dataset…</source>
        <translation>&amp;Scenes-Datensatz erzeugen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Choose images with captions to learn from.</source>
        <translation>Wählen Sie Bilder mit Beschreibungen, aus denen gelernt werden soll.</translation>
    </message>
    <message>
        <source>Leave this dataset out</source>
        <translation>Diesen Datensatz weglassen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>Die Daten können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Ch&amp;oose data</source>
        <translation>Date&amp;n wählen</translation>
    </message>
    <message>
        <source>The data is being read…</source>
        <translation>Die Daten werden gelesen …</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetDialogs</name>
    <message>
        <source>Folder of images with captions</source>
        <translation>Ordner mit beschriebenen Bildern</translation>
    </message>
    <message>
        <source>Files of captions</source>
        <translation>Beschreibungsdateien</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>Beschreibungen (*.json *.txt *.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetField</name>
    <message>
        <source>Drop a dataset here, or choose its folder.</source>
        <translation>Legen Sie einen Datensatz hier ab oder wählen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>Ordner oder Datei mit Bildern und Beschreibungen</translation>
    </message>
    <message>
        <source>Images with reference captions to compare with: a folder in the layout of COCO, Flickr8k or Scenes, images with .txt files next to them, or a captions file.</source>
        <translation>Bilder mit Referenzbeschreibungen zum Vergleichen: ein Ordner im Aufbau von COCO, Flickr8k oder Scenes, Bilder mit .txt-Dateien daneben oder eine Beschreibungsdatei.</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>Ordner oder Datei des Datensatzes wählen</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>Beschreibungsdate&amp;i…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s)</source>
        <translation>
            <numerusform>%Ln Beschreibung</numerusform>
            <numerusform>%Ln Beschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln unbrauchbarer Eintrag</numerusform>
            <numerusform>%Ln unbrauchbare Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of drawing the scenes</source>
        <translation>Fortschritt beim Zeichnen der Szenen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>Ends the drawing of the scenes.</source>
        <translation>Beendet das Zeichnen der Szenen.</translation>
    </message>
    <message>
        <source>Use Sce&amp;nes</source>
        <translation>Sce&amp;nes nehmen</translation>
    </message>
    <message>
        <source>No data at hand? Illustrated scenes with captions and masks are drawn once, in %1; %2 of them are held out for evaluation.</source>
        <translation>Keine Daten zur Hand? Illustrierte Szenen mit Bildunterschriften und Masken werden einmal gezeichnet, in %1; %2 davon sind der Auswertung vorbehalten.</translation>
    </message>
    <message>
        <source>Drawing scene %1 of %2…</source>
        <translation>Szene %1 von %2 wird gezeichnet …</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Datensatz wird gelesen …</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetView</name>
    <message>
        <source>Problems of the dataset</source>
        <translation>Probleme des Datensatzes</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1: %2 Bilder, %3 Beschreibungen</translation>
    </message>
    <message>
        <source>Splits: %1</source>
        <translation>Splits: %1</translation>
    </message>
    <message>
        <source>&amp;Problems: %1; the rest is used</source>
        <translation>&amp;Probleme: %1; der Rest wird verwendet</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DecodingFields</name>
    <message>
        <source>Beam search</source>
        <translation>Beam-Suche</translation>
    </message>
    <message>
        <source>Diverse beam search</source>
        <translation>Diverse Beam-Suche</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Beam search looks for the most probable caption. A diverse one also looks for captions that differ from each other. Sampling draws words by their probabilities.</source>
        <translation>Die Beam-Suche sucht die wahrscheinlichste Beschreibung. Eine diverse sucht auch Beschreibungen, die sich voneinander unterscheiden. Sampling zieht Wörter nach ihren Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Searc&amp;h:</source>
        <translation>Suc&amp;he:</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions.</source>
        <translation>Beschreibungen, die die Suche bei jedem Wort behält. 1 ist am schnellsten; 3 bis 5 ergeben bessere Beschreibungen.</translation>
    </message>
    <message>
        <source>&amp;Beam:</source>
        <translation>&amp;Beam-Breite:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EditedPicture</name>
    <message>
        <source>Make it grey</source>
        <translation>Grau machen</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>Unscharf machen</translation>
    </message>
    <message>
        <source>Fill it from its surroundings</source>
        <translation>Aus der Umgebung füllen</translation>
    </message>
    <message>
        <source>What happens to the painted part</source>
        <translation>Was mit dem bemalten Teil geschieht</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>The caption is the same.</source>
        <translation>Die Beschreibung ist dieselbe.</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Save the edited image</source>
        <translation>Bearbeitetes Bild speichern</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg)</source>
        <translation>Bilder (*.png *.jpg)</translation>
    </message>
    <message>
        <source>%1 edited.png</source>
        <comment>file name of an edited picture</comment>
        <translation>%1 bearbeitet.png</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>Was wäre, wenn das Bild anders wäre?</translation>
    </message>
    <message>
        <source>Paint over a part of the image: it is removed, and the model captions what is left. The file on disk is not touched.</source>
        <translation>Übermalen Sie einen Teil des Bildes: Er wird entfernt, und das Modell beschreibt, was übrig bleibt. Die Datei selbst bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EpochExportBar</name>
    <message>
        <source>Progress of the animation</source>
        <translation>Fortschritt der Animation</translation>
    </message>
    <message>
        <source>Stop writing the animation</source>
        <translation>Das Schreiben der Animation abbrechen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationForm</name>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list; they can be dropped on this page, too.</source>
        <translation>Fügt der Liste Modelldateien (.safetensors) hinzu; sie können auch auf dieser Seite abgelegt werden.</translation>
    </message>
    <message>
        <source>The part of the dataset that is captioned. Take one that the model was not trained on: the test split, or validation.</source>
        <translation>Der Teil des Datensatzes, der beschrieben wird. Nehmen Sie einen, auf dem das Modell nicht trainiert wurde: den Test-Split oder den zur Validierung.</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions; more hardly helps.</source>
        <translation>Beschreibungen, die die Suche bei jedem Wort behält. 1 ist am schnellsten; 3 bis 5 ergeben bessere Beschreibungen; mehr hilft kaum.</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Datensat&amp;z</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Split</translation>
    </message>
    <message>
        <source>&amp;Beam</source>
        <translation>B&amp;eam-Breite</translation>
    </message>
    <message>
        <source>Models to evaluate</source>
        <translation>Auszuwertende Modelle</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Modelldateien (*.safetensors)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln image(s))</source>
        <translation>
            <numerusform>%1 (%Ln Bild)</numerusform>
            <numerusform>%1 (%Ln Bilder)</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions every image of the split with each model and scores the captions.</source>
        <translation>Beschreibt jedes Bild des Splits mit jedem Modell und bewertet die Beschreibungen.</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Auswe&amp;rten</translation>
    </message>
    <message>
        <source>Tick one or more models and choose a dataset first.</source>
        <translation>Haken Sie zuerst ein oder mehrere Modelle an und wählen Sie einen Datensatz.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationPage</name>
    <message>
        <source>&amp;Evaluation</source>
        <translation>Aus&amp;wertung</translation>
    </message>
    <message>
        <source>%1 (model %2 of %3)</source>
        <translation>%1 (Modell %2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n image(s) were left out. %2</source>
        <translation>
            <numerusform>%1: %n Bild wurde ausgelassen. %2</numerusform>
            <numerusform>%1: %n Bilder wurden ausgelassen. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>%1 wurde nicht ausgewertet: %2</translation>
    </message>
    <message>
        <source>Caption results (*.json)</source>
        <translation>Beschreibungsergebnisse (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Drop a dataset or a model to evaluate</source>
        <translation>Datensatz oder Modell zum Auswerten ablegen</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>Auswertung &amp;abbrechen</translation>
    </message>
    <message>
        <source>C&amp;opy the scores</source>
        <translation>Bewertungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the table of scores, to be pasted into a document or a spreadsheet.</source>
        <translation>Kopiert die Bewertungstabelle zum Einfügen in ein Dokument oder eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen row</source>
        <translation>Gewählte &amp;Zeile entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen model from the table; its file stays.</source>
        <translation>Entfernt das gewählte Modell aus der Tabelle; seine Datei bleibt.</translation>
    </message>
    <message>
        <source>&amp;Filter images</source>
        <translation>Bilder &amp;filtern</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Auswe&amp;rten</translation>
    </message>
    <message>
        <source>Tick one or more models, choose a dataset, and evaluate. You will see the scores of each model and how sure they are, which model is better, every image with its caption next to what people wrote, and how far the model&apos;s probabilities can be trusted.</source>
        <translation>Ein oder mehrere Modelle ankreuzen, einen Datensatz wählen und auswerten. Zu sehen sind dann die Werte jedes Modells und wie sicher sie sind, welches Modell besser ist, jedes Bild mit seiner Bildunterschrift neben dem, was Menschen geschrieben haben, und wie weit man den Wahrscheinlichkeiten des Modells trauen kann.</translation>
    </message>
    <message>
        <source>Which model is better, and where does it fail?</source>
        <translation>Welches Modell ist besser, und wo versagt es?</translation>
    </message>
    <message>
        <source>Ima&amp;ges</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>Zuve&amp;rlässigkeit</translation>
    </message>
    <message>
        <source>Every image of the chosen model with its caption and scores.</source>
        <translation>Jedes Bild des gewählten Modells mit seiner Bildunterschrift und seinen Werten.</translation>
    </message>
    <message>
        <source>How often words of a given probability are right, for the chosen model.</source>
        <translation>Wie oft Wörter einer bestimmten Wahrscheinlichkeit richtig sind, für das gewählte Modell.</translation>
    </message>
    <message>
        <source>Bootstrap: the images are drawn again 1,000 times, with repeats, and the CIDEr of the two models is compared on each draw. The interval holds the middle 95 % of the differences. It says nothing about what another training of the same models would give.</source>
        <translation>Bootstrap: Die Bilder werden 1.000-mal neu gezogen, mit Wiederholungen, und bei jeder Ziehung wird der CIDEr der beiden Modelle verglichen. Das Intervall enthält die mittleren 95 % der Unterschiede. Es sagt nichts darüber, was ein anderes Training derselben Modelle ergäbe.</translation>
    </message>
    <message>
        <source>Export the captions</source>
        <translation>Beschreibungen exportieren</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Export the table of &amp;scores…</source>
        <translation>&amp;Bewertungstabelle exportieren…</translation>
    </message>
    <message>
        <source>Export the table of &amp;images…</source>
        <translation>B&amp;ildertabelle exportieren…</translation>
    </message>
    <message>
        <source>Export the ca&amp;ptions…</source>
        <translation>Be&amp;schreibungen exportieren…</translation>
    </message>
    <message>
        <source>Images, attention or reliability</source>
        <translation>Bilder, Aufmerksamkeit oder Verlässlichkeit</translation>
    </message>
    <message>
        <source>A&amp;ttention</source>
        <translation>Au&amp;fmerksamkeit</translation>
    </message>
    <message>
        <source>Whether words look at what they speak of, and objects that are named but not there, for the chosen model.</source>
        <translation>Ob Wörter auf das schauen, wovon sie sprechen, und genannte Objekte, die nicht da sind; für das gewählte Modell.</translation>
    </message>
    <message>
        <source>Exports scores, images or captions to a file.</source>
        <translation>Exportiert Bewertungen, Bilder oder Beschreibungen in eine Datei.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportDialog</name>
    <message>
        <source>&amp;Replace captions that exist</source>
        <translation>&amp;Vorhandene Beschreibungen ersetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>scale of a picture</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>2 × is sharp on paper and on dense screens.</source>
        <translation>2 × ist scharf auf Papier und auf hochauflösenden Bildschirmen.</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Existing text files next to the images are kept unless this is on.</source>
        <translation>Textdateien, die schon neben einem Bild stehen, bleiben erhalten, solange dies nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>&amp;Skalierung:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breite:</translation>
    </message>
    <message>
        <source>&amp;Time per word:</source>
        <translation>&amp;Zeit je Wort:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the file</source>
        <translation>Ordner und Namen der Datei wählen</translation>
    </message>
    <message>
        <source>image</source>
        <comment>file name</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>captions</source>
        <comment>file name</comment>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportProgressBar</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Exporter</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Captions written: %1.</source>
        <translation>Geschriebene Beschreibungen: %1.</translation>
    </message>
    <message>
        <source>Existing files kept: %1.</source>
        <translation>Behaltene vorhandene Dateien: %1.</translation>
    </message>
    <message>
        <source>Not written: %1 (%2).</source>
        <translation>Nicht geschrieben: %1 (%2).</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FieldDemo</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message numerus="yes">
        <source>After %n layer(s) of 3 × 3 convolutions, every second with stride 2:</source>
        <translation>
            <numerusform>Nach %n Schicht aus 3 × 3-Faltungen, jede zweite mit Schrittweite 2:</numerusform>
            <numerusform>Nach %n Schichten aus 3 × 3-Faltungen, jede zweite mit Schrittweite 2:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %1 values; each sees %2 × %2 of the %3 × %3 pixels.</source>
        <translation>%1 × %1 Werte; jeder sieht %2 × %2 der %3 × %3 Pixel.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FirstRun</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Attention forms while you watch: the program draws %1 simple scenes, and a small model learns to describe them and to look at what it names.</source>
        <translation>Sie sehen zu, wie Aufmerksamkeit entsteht: Das Programm zeichnet %1 einfache Szenen, und ein kleines Modell lernt, sie zu beschreiben und auf das zu blicken, was es nennt.</translation>
    </message>
    <message>
        <source>&amp;Train on Scenes for two minutes</source>
        <translation>Zwei Minuten mit Scenes &amp;trainieren</translation>
    </message>
    <message>
        <source>Makes a Scenes dataset in a new folder and starts a run of about two minutes on two cores</source>
        <translation>Legt in einem neuen Ordner einen Scenes-Datensatz an und startet einen Lauf von etwa zwei Minuten auf zwei Kernen</translation>
    </message>
    <message>
        <source>Drawing scenes: %p %</source>
        <translation>Szenen werden gezeichnet: %p %</translation>
    </message>
    <message>
        <source>Drawing scenes</source>
        <translation>Szenen werden gezeichnet</translation>
    </message>
    <message>
        <source>See a model learn</source>
        <translation>Einem Modell beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Once training has started, you will see here how the loss falls and the scores rise, and on some images what the model says and where it looks, epoch by epoch.</source>
        <translation>Sobald das Training läuft, sehen Sie hier, wie der Verlust fällt und die Bewertungen steigen und, an einigen Bildern, was das Modell sagt und wohin es blickt – Epoche für Epoche.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FlowStrip</name>
    <message>
        <source>From the image to the word</source>
        <translation>Vom Bild zum Wort</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEmpty</name>
    <message>
        <source>No image fits the filter.</source>
        <translation>Kein Bild entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Drop images or folders here.</source>
        <translation>Legen Sie Bilder oder Ordner hier ab.</translation>
    </message>
    <message>
        <source>You can also paste a picture, or drag one out of your browser.</source>
        <translation>Sie können auch ein Bild einfügen oder eines aus dem Browser herüberziehen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEntry</name>
    <message>
        <source>being captioned</source>
        <translation>wird beschrieben</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>beschrieben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryModel</name>
    <message>
        <source>pasted image %1</source>
        <translation>eingefügtes Bild %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryStateBar</name>
    <message>
        <source>Show all images (%L1)</source>
        <translation>Alle Bilder zeigen (%L1)</translation>
    </message>
    <message>
        <source>Show images that wait for a caption (%L1)</source>
        <translation>Bilder zeigen, die auf eine Beschreibung warten (%L1)</translation>
    </message>
    <message>
        <source>Show captioned images (%L1)</source>
        <translation>Beschriebene Bilder zeigen (%L1)</translation>
    </message>
    <message>
        <source>Show images that failed (%L1)</source>
        <translation>Fehlgeschlagene Bilder zeigen (%L1)</translation>
    </message>
    <message>
        <source>Show captions that the model is unsure of (%L1)</source>
        <translation>Beschreibungen zeigen, deren sich das Modell nicht sicher ist (%L1)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryView</name>
    <message>
        <source>Filter by name or caption</source>
        <translation>Nach Name oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>Lists the images whose name or caption contains these words</source>
        <translation>Listet die Bilder auf, deren Name oder Beschreibung diese Wörter enthält</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images captioned</source>
        <translation>Beschriebene Bilder</translation>
    </message>
    <message>
        <source>%L1 of %L2 captioned</source>
        <translation>%L1 von %L2 beschrieben</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>Erneut &amp;beschreiben</translation>
    </message>
    <message>
        <source>Captions the selected images again</source>
        <translation>Erzeugt die Beschreibungen der ausgewählten Bilder neu</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Beschreibung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the captions of the selected images, one per line</source>
        <translation>Kopiert die Beschreibungen der ausgewählten Bilder, eine je Zeile</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files, one per line</source>
        <translation>Kopiert, wo die ausgewählten Dateien liegen, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>In anderem Programm ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the file in the program that is set up for it</source>
        <translation>Öffnet die Datei in dem Programm, das dafür eingerichtet ist</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>&amp;Ordner der Datei öffnen</translation>
    </message>
    <message>
        <source>Opens the folder of the file</source>
        <translation>Öffnet den Ordner, der die Datei enthält</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Forgets the selected images; their files stay</source>
        <translation>Vergisst die ausgewählten Bilder; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops captioning; you can continue later</source>
        <translation>Stoppt das Beschreiben; Sie können später fortfahren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Captions the remaining images</source>
        <translation>Beschreibt die übrigen Bilder</translation>
    </message>
    <message>
        <source>Stopped at %L1 of %L2</source>
        <translation>Gestoppt bei %L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n Pfad kopiert.</numerusform>
            <numerusform>%n Pfade kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) copied.</source>
        <translation>
            <numerusform>%n Beschreibung kopiert.</numerusform>
            <numerusform>%n Beschreibungen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::GateBars</name>
    <message>
        <source>Input gate</source>
        <translation>Eingangs-Gate</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Vergessens-Gate</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Ausgangs-Gate</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>Sentinel-Gate</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>What the gates were computed from</source>
        <translation>Woraus die Gates berechnet wurden</translation>
    </message>
    <message>
        <source>How much the word before, the state, the image and the bias contribute to each gate: the means of the absolute values, as shares</source>
        <translation>Wie viel das vorige Wort, der Zustand, das Bild und der Bias zu jedem Gate beitragen: die Mittel der Beträge, als Anteile</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what contributes, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gate, what it was computed from</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GivenWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A dog runs on the beach</source>
        <translation>z. B. A dog runs on the beach</translation>
    </message>
    <message>
        <source>Your caption</source>
        <translation>Ihre Beschreibung</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Click to ask about these words</source>
        <translation>Klicken Sie, um nach diesen Wörtern zu fragen</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Was Menschen geschrieben haben</translation>
    </message>
    <message>
        <source>The model does not know %1; it reads all unknown words alike.</source>
        <translation>Das Modell kennt %1 nicht; es liest alle unbekannten Wörter gleich.</translation>
    </message>
    <message>
        <source>These are the model&apos;s own words.</source>
        <translation>Das sind die Worte des Modells selbst.</translation>
    </message>
    <message>
        <source>The model prefers its own caption: %1 per word against %2 for yours.</source>
        <translation>Das Modell zieht seine eigene Beschreibung vor: %1 je Wort gegenüber %2 bei Ihrer.</translation>
    </message>
    <message>
        <source>The model prefers your caption: %2 per word against %1 for its own. Its search did not find it, or the settings rule it out.</source>
        <translation>Das Modell zieht Ihre Bildunterschrift vor: %2 pro Wort gegenüber %1 für seine eigene. Die Suche hat sie nicht gefunden, oder die Einstellungen schließen sie aus.</translation>
    </message>
    <message>
        <source>They part at “%1”.</source>
        <translation>Sie trennen sich bei „%1“.</translation>
    </message>
    <message>
        <source>Its words and yours</source>
        <translation>Seine Wörter und Ihre</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>How likely are my words?</source>
        <translation>Wie wahrscheinlich sind meine Wörter?</translation>
    </message>
    <message>
        <source>Type a caption. The words below the image are then yours: each bar shows how probable the model finds the word after those before it, and each map where it looks for it.</source>
        <translation>Geben Sie eine Beschreibung ein. Die Wörter unter dem Bild sind dann Ihre: Jeder Balken zeigt, für wie wahrscheinlich das Modell das Wort nach den vorigen hält, und jede Karte, wohin es dabei blickt.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GripSplitter</name>
    <message>
        <source>Drag to resize the two parts.</source>
        <translation>Ziehen, um die Größe der beiden Teile zu ändern.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuessView</name>
    <message>
        <source>As&amp;k the model</source>
        <translation>Modell fra&amp;gen</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet.</source>
        <translation>Es gibt noch nichts, wonach man fragen könnte.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt…</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Sie hatten recht.</translation>
    </message>
    <message>
        <source>The model says otherwise: %1.</source>
        <translation>Das Modell sagt etwas anderes: %1.</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Keine davon.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuidePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Next page, without marking this one as done</source>
        <translation>Nächste Seite, ohne diese als erledigt zu markieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Arbeitsblatt…</translation>
    </message>
    <message>
        <source>&amp;Reset this chapter</source>
        <translation>Dieses Kapitel zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Close the chapter</source>
        <translation>Das Kapitel schließen</translation>
    </message>
    <message>
        <source>S&amp;how it again</source>
        <translation>No&amp;ch einmal zeigen</translation>
    </message>
    <message>
        <source>Shows again the part of the window that this page is about</source>
        <translation>Zeigt noch einmal den Teil des Fensters, um den es auf dieser Seite geht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a chapter</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>Was meinen Sie?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren Sie es aus</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Fert&amp;ig</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatControls</name>
    <message>
        <source>Opacit&amp;y</source>
        <translation>Dec&amp;kkraft</translation>
    </message>
    <message>
        <source>Style of the attention map</source>
        <translation>Stil der Aufmerksamkeitskarte</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>As in the paper “Show, Attend and Tell”: the image is bright where the model looked and dark elsewhere.</source>
        <translation>Wie im Artikel „Show, Attend and Tell“: Das Bild ist hell, wo das Modell hingeblickt hat, und sonst dunkel.</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Colours from dark blue over green to yellow, evenly graded and readable for people who see colours differently.</source>
        <translation>Farben von Dunkelblau über Grün bis Gelb, gleichmäßig abgestuft und auch für Menschen lesbar, die Farben anders sehen.</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Colours from black over red to light yellow, evenly graded; they stay right when printed in grey.</source>
        <translation>Farben von Schwarz über Rot bis Hellgelb, gleichmäßig abgestuft; sie bleiben auch in Grau gedruckt richtig.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>The image keeps its colours, and a line goes round the smallest region that holds half of the attention.</source>
        <translation>Das Bild behält seine Farben, und eine Linie umschließt das kleinste Gebiet, das die Hälfte der Aufmerksamkeit enthält.</translation>
    </message>
    <message>
        <source>Scale of the attention map</source>
        <translation>Skala der Aufmerksamkeitskarte</translation>
    </message>
    <message>
        <source>Per word</source>
        <translation>Je Wort</translation>
    </message>
    <message>
        <source>Every word has a scale of its own, from its least to its most attended place. This shows the shape of every map, even of a faint one, but not which word looked more sharply.</source>
        <translation>Jedes Wort hat eine eigene Skala, von seiner am wenigsten bis zu seiner am meisten beachteten Stelle. Das zeigt die Form jeder Karte, auch einer schwachen, aber nicht, welches Wort schärfer hingesehen hat.</translation>
    </message>
    <message>
        <source>Per caption</source>
        <translation>Je Beschreibung</translation>
    </message>
    <message>
        <source>All words of the caption share one scale that begins at zero. Words that looked at one place stand out against words that looked everywhere.</source>
        <translation>Alle Wörter der Beschreibung teilen eine Skala, die bei null beginnt. Wörter, die auf eine Stelle geblickt haben, heben sich von Wörtern ab, die überallhin geblickt haben.</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>The same scale for every image and model: full strength is ten times even attention. For comparing images and models.</source>
        <translation>Dieselbe Skala für jedes Bild und jedes Modell: Die volle Stärke ist das Zehnfache gleichmäßiger Aufmerksamkeit. Zum Vergleichen von Bildern und Modellen.</translation>
    </message>
    <message>
        <source>Show the cells of the grid</source>
        <translation>Zellen des Rasters zeigen</translation>
    </message>
    <message>
        <source>Show the true cells of the grid. The model gives one weight to each cell; otherwise they are smoothed into each other, which hides how coarse the grid is.</source>
        <translation>Die wahren Zellen des Rasters zeigen. Das Modell gibt jeder Zelle ein einziges Gewicht; sonst gehen sie geglättet ineinander über, was verbirgt, wie grob das Raster ist.</translation>
    </message>
    <message>
        <source>Opacity of the attention map</source>
        <translation>Deckkraft der Aufmerksamkeitskarte</translation>
    </message>
    <message>
        <source>Opacity of the map over the image: %1 %</source>
        <translation>Deckkraft der Karte über dem Bild: %1 %</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatLegend</name>
    <message>
        <source>Here: %1 × even</source>
        <translation>Hier: %1 × gleichmäßig</translation>
    </message>
    <message>
        <source>Here: not seen by the model</source>
        <translation>Hier: vom Modell nicht gesehen</translation>
    </message>
    <message>
        <source>Point at a word to see where the model looked as it said it.</source>
        <translation>Zeigen Sie auf ein Wort, um zu sehen, wohin das Modell dabei geblickt hat.</translation>
    </message>
    <message>
        <source>“%1”: the smallest region with %2 % of the attention</source>
        <translation>„%1“: das kleinste Gebiet mit %2 % der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Attention of “%1”</source>
        <translation>Aufmerksamkeit von „%1“</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 times even attention</source>
        <translation>%1, vom %2- bis zum %3-Fachen gleichmäßiger Aufmerksamkeit</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>vom Modell nicht gesehen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HypothesesPanel</name>
    <message>
        <source>Best captions</source>
        <translation>Beste Beschreibungen</translation>
    </message>
    <message>
        <source>The best captions of the search will be listed here.</source>
        <translation>Hier werden die besten Beschreibungen der Suche aufgelistet.</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(keine Wörter)</translation>
    </message>
    <message>
        <source>Score %1: the log probability of the whole caption. The higher it is, the better; long captions are at a disadvantage.</source>
        <translation>Bewertung %1: die logarithmische Wahrscheinlichkeit der ganzen Beschreibung. Je höher, desto besser; lange Beschreibungen sind im Nachteil.</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / %3 ^ %4 (words and end ^ length penalty).</source>
        <translation>Bewertung %1 = logarithmische Wahrscheinlichkeit %2 / %3 ^ %4 (Wörter und Ende ^ Längenstrafe).</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / length ^ length penalty.</source>
        <translation>Bewertung %1 = logarithmische Wahrscheinlichkeit %2 / Länge ^ Längenstrafe.</translation>
    </message>
    <message>
        <source>The higher it is, the better. Every word makes a caption less probable; the division keeps longer ones from losing for that alone.</source>
        <translation>Je höher, desto besser. Jedes Wort macht eine Beschreibung unwahrscheinlicher; durch die Division verlieren längere nicht allein deswegen.</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1.</source>
        <translation>Wahrscheinlichkeit je Wort (geometrisches Mittel): %1.</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>Gezogene Beschreibungen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageDrop</name>
    <message>
        <source>%1 is not on this computer; save it first, or drag the picture itself.</source>
        <translation>%1 ist nicht auf diesem Rechner; speichern Sie es zuerst, oder ziehen Sie das Bild selbst.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageFinder</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 is not an image that can be read: JPEG, PNG, WebP, BMP and TIFF can.</source>
        <translation>%1 ist kein lesbares Bild: Gelesen werden JPEG, PNG, WebP, BMP und TIFF.</translation>
    </message>
    <message>
        <source>The pasted picture could not be read.</source>
        <translation>Das eingefügte Bild konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>%n weiteres konnte nicht verwendet werden.</numerusform>
            <numerusform>%n weitere konnten nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 has no images: JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>Der Ordner %1 enthält keine Bilder: Gelesen werden JPEG, PNG, WebP, BMP und TIFF.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2.</source>
        <translation>Der Ordner %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>
            <numerusform>%n Bild ausgelassen (%1): Gelesen werden JPEG, PNG, WebP, BMP und TIFF.</numerusform>
            <numerusform>%n Bilder ausgelassen (%1): Gelesen werden JPEG, PNG, WebP, BMP und TIFF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageModel</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The name of the image file.</source>
        <translation>Der Name der Bilddatei.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the model said of the image.</source>
        <translation>Was das Modell über das Bild gesagt hat.</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference in a metric</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>%1 of this model less that of %2: above 0 this model did better on the image.</source>
        <translation>%1 dieses Modells abzüglich des Werts von %2: Über 0 war dieses Modell bei dem Bild besser.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImagePreview</name>
    <message>
        <source>The chosen image</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Double click opens the image on the caption page.</source>
        <translation>Ein Doppelklick öffnet das Bild auf der Seite „Beschreibung“.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageTable</name>
    <message>
        <source>Filter images</source>
        <translation>Bilder filtern</translation>
    </message>
    <message>
        <source>Shows the images whose file name, caption or reference captions contain this text.</source>
        <translation>Zeigt die Bilder, deren Dateiname, Beschreibung oder Referenzbeschreibungen diesen Text enthalten.</translation>
    </message>
    <message>
        <source>Com&amp;pare with:</source>
        <translation>&amp;Vergleichen mit:</translation>
    </message>
    <message>
        <source>Adds a column with the difference to another model that captioned the same images.</source>
        <translation>Fügt eine Spalte mit dem Unterschied zu einem anderen Modell hinzu, das dieselben Bilder beschrieben hat.</translation>
    </message>
    <message>
        <source>Images of the chosen model</source>
        <translation>Bilder des gewählten Modells</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Kein anderes Modell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
</context>
<context>
    <name>saccade::ui::InsideWord</name>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Klicken Sie auf ein Wort der Beschreibung.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its shape</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 (dark) to %2 (bright)</source>
        <translation>Von %1 (dunkel) bis %2 (hell)</translation>
    </message>
    <message>
        <source>Value %1 of %2: %3</source>
        <translation>Wert %1 von %2: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention (its weight in the context)</source>
        <translation>Zeile %1, Spalte %2: Bewertung %3, das gibt dieser Zelle %4 der Aufmerksamkeit (ihr Gewicht im Kontext)</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>(Ende der Beschreibung)</translation>
    </message>
    <message>
        <source>Softmax: probabilities of the word</source>
        <translation>Softmax: Wahrscheinlichkeiten des Worts</translation>
    </message>
    <message>
        <source>How did this word come about?</source>
        <translation>Wie kam dieses Wort zustande?</translation>
    </message>
    <message>
        <source>Below the image, from left to right: what the model computes on the way to the word, with its real numbers. Click a step to see its values. The controls change how this word is computed; the caption stays as it is.</source>
        <translation>Unter dem Bild, von links nach rechts: was das Modell auf dem Weg zum Wort berechnet, mit seinen wirklichen Zahlen. Ein Klick auf einen Schritt zeigt seine Werte. Die Regler ändern, wie dieses Wort berechnet wird; die Beschreibung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention, the most: it alone becomes the context</source>
        <translation>Zeile %1, Spalte %2: Bewertung %3, das gibt dieser Zelle %4 der Aufmerksamkeit gibt, am meisten: sie allein wird zum Kontext</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention; the context is taken from another cell</source>
        <translation>Zeile %1, Spalte %2: Bewertung %3, das gibt dieser Zelle %4 der Aufmerksamkeit gibt; der Kontext kommt aus einer anderen Zelle</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LearnPage</name>
    <message>
        <source>From pixels to your own model</source>
        <translation>Von Pixeln zu Ihrem eigenen Modell</translation>
    </message>
    <message>
        <source>Each chapter leads you through this window with a real model. Every page explains one thing and asks you to try it. You can leave at any time; your progress is kept.</source>
        <translation>Jedes Kapitel führt Sie mit einem echten Modell durch dieses Fenster. Jede Seite erklärt eine Sache und lässt Sie sie ausprobieren. Sie können jederzeit aufhören; Ihr Fortschritt bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and title of a chapter</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Reset all chapters</source>
        <translation>Alle Kapitel zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet %1 %2.pdf</source>
        <comment>file name: number and title of a chapter</comment>
        <translation>Arbeitsblatt %1 %2.pdf</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>L&amp;ernen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LegendEntry</name>
    <message>
        <source>%1: click to hide or show this line.</source>
        <translation>%1: Klicken, um diese Linie aus- oder einzublenden.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LessonDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Model &amp;details…</source>
        <translation>Modell&amp;details…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>&amp;About Saccade</source>
        <translation>&amp;Über Saccade</translation>
    </message>
    <message>
        <source>The model could not be opened: %1</source>
        <translation>Das Modell konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Stop training and close the window?</source>
        <translation>Training stoppen und das Fenster schließen?</translation>
    </message>
    <message>
        <source>The run is saved first, and you can resume it at any time from where it stopped.</source>
        <translation>Der Lauf wird zuerst gespeichert, und Sie können ihn jederzeit dort fortsetzen, wo er gestoppt wurde.</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>page, share done</comment>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapChooser</name>
    <message>
        <source>Attention layer</source>
        <translation>Aufmerksamkeitsschicht</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Aufmerksamkeitskopf</translation>
    </message>
    <message>
        <source>The decoder has several attention layers, one after another; later ones have a more direct influence on the next word.</source>
        <translation>Der Decoder hat mehrere Aufmerksamkeitsschichten hintereinander; spätere beeinflussen das nächste Wort direkter.</translation>
    </message>
    <message>
        <source>Each layer has several heads, which attend to different things. The mean shows where they look overall, the maximum every place that at least one of them looks at.</source>
        <translation>Jede Schicht hat mehrere Köpfe, die auf Verschiedenes achten. Der Mittelwert zeigt, wohin sie insgesamt blicken, das Maximum jede Stelle, auf die mindestens einer von ihnen blickt.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Kopf %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapTrial</name>
    <message>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>zufällige Reihenfolgen</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>ganzes Bild gleichmäßig</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Klicken Sie auf ein Wort der Beschreibung.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Testing: %1 %</source>
        <translation>Prüfung: %1 %</translation>
    </message>
    <message>
        <source>Does the map matter?</source>
        <translation>Bedeutet die Karte etwas?</translation>
    </message>
    <message>
        <source>The image is blurred part by part in the order of the word&apos;s map, and then brought back in the same order. If the map finds what the word depends on, the word&apos;s probability falls sooner and returns sooner than in a random order.</source>
        <translation>Das Bild wird Teil für Teil in der Reihenfolge der Karte des Worts unscharf gemacht und dann in derselben Reihenfolge zurückgeholt. Findet die Karte, wovon das Wort abhängt, so fällt dessen Wahrscheinlichkeit früher und kehrt früher zurück als bei einer zufälligen Reihenfolge.</translation>
    </message>
    <message>
        <source>hardly depends on the image</source>
        <translation>hängt kaum vom Bild ab</translation>
    </message>
    <message>
        <source>better than chance</source>
        <translation>besser als der Zufall</translation>
    </message>
    <message>
        <source>partly better than chance</source>
        <translation>teilweise besser als der Zufall</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>nicht besser als der Zufall</translation>
    </message>
    <message>
        <source>Test all words</source>
        <translation>Alle Wörter prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1, insertion %2</source>
        <translation>%1, Einfügen %2</translation>
    </message>
    <message>
        <source>Random orders (mean)</source>
        <translation>Zufällige Reihenfolgen (Mittel)</translation>
    </message>
    <message>
        <source>The tick on each bar; deletion ± %1, insertion ± %2</source>
        <translation>Der Strich auf jedem Balken; Löschen ± %1, Einfügen ± %2</translation>
    </message>
    <message>
        <source>Whole image evenly</source>
        <translation>Ganzes Bild gleichmäßig</translation>
    </message>
    <message>
        <source>From the centre outwards</source>
        <translation>Von der Mitte nach außen</translation>
    </message>
    <message>
        <source>Area below the deletion curve (lower is better)</source>
        <translation>Fläche unter der Löschkurve (niedriger ist besser)</translation>
    </message>
    <message>
        <source>Tested words: deletion, and the tick of random orders</source>
        <translation>Geprüfte Wörter: Löschen, und der Strich zufälliger Reihenfolgen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Metrics</name>
    <message>
        <source>Mass ratio: how many times more attention lies on the named objects than if the model looked everywhere alike. 1 is no better than that; 2 is twice what the objects&apos; size alone would get.</source>
        <translation>Massenverhältnis: wievielmal mehr Aufmerksamkeit auf den genannten Objekten liegt, als wenn das Modell überall gleich hinsähe. 1 ist nicht besser als das; 2 ist doppelt so viel, wie die Größe der Objekte allein ergäbe.</translation>
    </message>
    <message>
        <source>Pointing game: how often the place where a word looked most lies on the object that the word names, give or take half a cell of the grid. 0 to 1, higher is better.</source>
        <translation>Pointing Game (Zeigespiel): wie oft die Stelle, auf die ein Wort am stärksten blickt, auf dem Objekt liegt, das es nennt, bis auf eine halbe Zelle des Rasters. 0 bis 1, höher ist besser.</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Massenverhältnis</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>metric</comment>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Pointing</source>
        <comment>metric</comment>
        <translation>Pointing</translation>
    </message>
    <message>
        <source>Attention mass: how much of a word&apos;s attention lies on the object that the word names, where masks drawn by people show it. Mean over the words that name an object of the image. 0 to 1; large objects get more by themselves, so compare models by the mass ratio.</source>
        <translation>Aufmerksamkeitsmasse: wie viel der Aufmerksamkeit eines Wortes auf dem Objekt liegt, das es nennt, wo von Menschen gezeichnete Masken es zeigen. Mittel über die Wörter, die ein Objekt des Bildes nennen. 0 bis 1; große Objekte erhalten von selbst mehr, daher Modelle am Massenverhältnis vergleichen.</translation>
    </message>
    <message>
        <source>Words of the captions that name an object of the image, of which a mask shows where it is. The scores of the attention are means over these words.</source>
        <translation>Wörter der Bildunterschriften, die ein Objekt des Bildes nennen, von dem eine Maske zeigt, wo es ist. Die Werte der Aufmerksamkeit sind Mittel über diese Wörter.</translation>
    </message>
    <message>
        <source>The share of captions that name only objects that are in the scene. 0 to 1, higher is better.</source>
        <translation>Anteil der Bildunterschriften, die nur Objekte nennen, die in der Szene sind. 0 bis 1, höher ist besser.</translation>
    </message>
    <message>
        <source>The share of captions that name an object with its colour, and nothing that is not in the scene as they describe it. 0 to 1, higher is better.</source>
        <translation>Anteil der Bildunterschriften, die ein Objekt mit seiner Farbe nennen und nichts, was nicht so in der Szene ist, wie sie es beschreiben. 0 bis 1, höher ist besser.</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that name an object</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Right objects</source>
        <translation>Richtige Objekte</translation>
    </message>
    <message>
        <source>Right colours</source>
        <translation>Richtige Farben</translation>
    </message>
    <message>
        <source>CHAIRi: of the objects that the captions name, the share that is not in the image, neither outlined nor named by a person. 0 to 1, lower is better.</source>
        <translation>CHAIRi: der Anteil der in den Bildunterschriften genannten Objekte, die nicht im Bild sind, weder umrissen noch von einem Menschen genannt. 0 bis 1, niedriger ist besser.</translation>
    </message>
    <message>
        <source>CHAIRs: the share of captions that name an object which is not in the image. 0 to 1, lower is better.</source>
        <translation>CHAIRs: der Anteil der Bildunterschriften, die ein Objekt nennen, das nicht im Bild ist. 0 bis 1, niedriger ist besser.</translation>
    </message>
    <message>
        <source>Distinct-1: different words per word of all captions together.</source>
        <translation>Distinct-1: verschiedene Wörter je Wort aller Beschreibungen zusammen.</translation>
    </message>
    <message>
        <source>Distinct-2: different pairs of neighbouring words per pair of all captions together. 0 to 1: the higher it is, the less the captions repeat each other. It falls with the number of images, so compare models on the same images.</source>
        <translation>Distinct-2: verschiedene Paare benachbarter Wörter je Paar aller Beschreibungen zusammen. 0 bis 1: je höher, desto weniger wiederholen die Beschreibungen einander. Der Wert sinkt mit der Anzahl der Bilder; vergleichen Sie Modelle daher auf denselben Bildern.</translation>
    </message>
    <message>
        <source>Different words in all captions together.</source>
        <translation>Verschiedene Wörter in allen Beschreibungen zusammen.</translation>
    </message>
    <message>
        <source>The share of captions that are not among the training captions of the dataset, word for word.</source>
        <translation>Der Anteil der Beschreibungen, die nicht Wort für Wort unter den Trainingsbeschreibungen des Datensatzes sind.</translation>
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
        <translation>Benutzte Wörter</translation>
    </message>
    <message>
        <source>Novel</source>
        <comment>captions</comment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelChooser</name>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Modelldateien (*.safetensors)</translation>
    </message>
    <message>
        <source>With Saccade</source>
        <translation>In Saccade enthalten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Newest weights of the training run</source>
        <translation>&amp;Neueste Gewichte des Trainingslaufs</translation>
    </message>
    <message>
        <source>Captions with what the model has learned so far, updated after each checkpoint.</source>
        <translation>Beschreibt mit dem, was das Modell bisher gelernt hat, nach jedem Checkpoint neu.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>Modell ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Details of this model…</source>
        <translation>&amp;Details zu diesem Modell…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Chooses the model that captions.</source>
        <translation>Wählt das Modell, das beschreibt.</translation>
    </message>
    <message>
        <source>Chooses the model that captions. Now: %1</source>
        <translation>Wählt das Modell, das beschreibt. Jetzt: %1</translation>
    </message>
    <message>
        <source>&amp;Several models together…</source>
        <translation>&amp;Mehrere Modelle gemeinsam…</translation>
    </message>
    <message>
        <source>Captions with the mean of the probabilities that several models give a word.</source>
        <translation>Beschreibt mit dem Mittel der Wahrscheinlichkeiten, die mehrere Modelle einem Wort geben.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wird geladen …</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelDialog</name>
    <message>
        <source>Model details</source>
        <translation>Modelldetails</translation>
    </message>
    <message>
        <source>Scores on the validation images</source>
        <translation>Bewertungen auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Search all details</source>
        <translation>Alle Details durchsuchen</translation>
    </message>
    <message>
        <source>All details of the training</source>
        <translation>Alle Details des Trainings</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alle Details</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies all details as text.</source>
        <translation>Kopiert alle Details als Text.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelFacts</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Format of the dataset</source>
        <translation>Format des Datensatzes</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Training captions</source>
        <translation>Trainingsbeschreibungen</translation>
    </message>
    <message>
        <source>Epochs behind this model</source>
        <translation>Epochen bis zu diesem Modell</translation>
    </message>
    <message>
        <source>Steps behind this model</source>
        <translation>Schritte bis zu diesem Modell</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Beam in validation</source>
        <translation>Beam-Breite bei der Validierung</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, looks at %2 × %2 pixels in a grid of %3 × %3</source>
        <translation>%1, blickt auf %2 × %2 Pixel in einem Raster von %3 × %3</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1: %2 Bilder, %3 Beschreibungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Numbers that the model is made of; training finds them.</source>
        <translation>Zahlen, aus denen das Modell besteht; das Training findet sie.</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features.</source>
        <translation>Das Netz, das ein Bild in ein Raster von Merkmalen verwandelt.</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word.</source>
        <translation>Das Netz, das die Beschreibung Wort für Wort schreibt.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The words the model can use, with the marks for start, end and unknown words.</source>
        <translation>Die Wörter, die das Modell verwenden kann, samt den Zeichen für Anfang, Ende und unbekannte Wörter.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images behind this model.</source>
        <translation>Durchgänge durch die Trainingsbilder bis zu diesem Modell.</translation>
    </message>
    <message>
        <source>Words of the calibration</source>
        <translation>Wörter der Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration error before calibration</source>
        <translation>Kalibrierungsfehler vor der Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration error after calibration</source>
        <translation>Kalibrierungsfehler nach der Kalibrierung</translation>
    </message>
    <message>
        <source>temperature %1; error %2 before, %3 after</source>
        <translation>Temperatur %1; Fehler %2 vorher, %3 nachher</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>How far the probabilities can be taken at their word. The error is the mean distance of how sure the model is to how often it is right; a temperature above 1 makes it less sure.</source>
        <translation>Wie weit man die Wahrscheinlichkeiten beim Wort nehmen kann. Der Fehler ist der mittlere Abstand dessen, wie sicher das Modell ist, von dem, wie oft es recht hat; eine Temperatur über 1 macht es weniger sicher.</translation>
    </message>
    <message>
        <source>%1, looks at whole images with as many pixels as a square of %2 × %2, in grids of up to %3 cells</source>
        <translation>%1, blickt auf ganze Bilder mit so vielen Pixeln wie ein Quadrat von %2 × %2, in Rastern von bis zu %3 Zellen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelList</name>
    <message>
        <source>Models to evaluate</source>
        <translation>Auszuwertende Modelle</translation>
    </message>
    <message>
        <source>The models with a check mark are evaluated one after another, on the same images.</source>
        <translation>Die angehakten Modelle werden nacheinander auf denselben Bildern ausgewertet.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ObjectCheck</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Keep this result in the list below while the caption is on show</source>
        <translation>Dieses Ergebnis in der Liste unten behalten, solange die Bildunterschrift gezeigt wird</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Klicken Sie auf ein Wort der Beschreibung.</translation>
    </message>
    <message>
        <source>%1 × even, inside</source>
        <translation>%1 × gleichmäßig, innerhalb</translation>
    </message>
    <message>
        <source>%1 × even, outside</source>
        <translation>%1 × gleichmäßig, außerhalb</translation>
    </message>
    <message>
        <source>Kept: the strongest place lies inside for %1 of %2</source>
        <translation>Behalten: Die stärkste Stelle liegt bei %1 von %2 innerhalb</translation>
    </message>
    <message>
        <source>Is the map on the object?</source>
        <translation>Liegt die Karte auf dem Objekt?</translation>
    </message>
    <message>
        <source>Drag a rectangle around what “%1” speaks of, or paint over it.</source>
        <translation>Ziehen Sie ein Rechteck um das, wovon „%1“ spricht, oder übermalen Sie es.</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies inside.</source>
        <translation>%1 der Aufmerksamkeit von „%2“ liegt im markierten Teil, %3 × gleichmäßig. Ihre stärkste Stelle liegt darin.</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies outside.</source>
        <translation>%1 der Aufmerksamkeit von „%2“ liegt im markierten Teil, %3 × gleichmäßig. Ihre stärkste Stelle liegt außerhalb.</translation>
    </message>
    <message>
        <source>Select a word that names an object, and mark that object. Where the dataset outlines it, it is marked already. The attention on it is compared with an even map, and the strongest place should lie inside (pointing game).</source>
        <translation>Wählen Sie ein Wort, das ein Objekt nennt, und markieren Sie dieses Objekt. Wo der Datensatz es umreißt, ist es schon markiert. Die Aufmerksamkeit darauf wird mit einer gleichmäßigen Karte verglichen; die stärkste Stelle sollte darin liegen (Zeigespiel).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionField</name>
    <message>
        <source>Inside the run&apos;s folder</source>
        <translation>Im Ordner des Laufs</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionForm</name>
    <message>
        <source>Must be a number between %1 and %2.</source>
        <translation>Muss eine Zahl zwischen %1 und %2 sein.</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Vorgaben</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>&amp;Open a configuration…</source>
        <translation>Konfiguration ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save as a configuration…</source>
        <translation>Als Konfiguration &amp;speichern…</translation>
    </message>
    <message>
        <source>Begin with options that are known to work, or with those of a file</source>
        <translation>Mit bewährten Optionen beginnen oder mit denen einer Datei</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>Dieser Wert ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>Training needs at least one epoch.</source>
        <translation>Das Training braucht mindestens eine Epoche.</translation>
    </message>
    <message>
        <source>Without pretrained weights the whole encoder is trained, which takes long and needs many images.</source>
        <translation>Ohne vortrainierte Gewichte wird der ganze Encoder trainiert; das dauert lange und braucht viele Bilder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of this run</source>
        <translation>Von diesem Lauf</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Konfigurationen (*.json)</translation>
    </message>
    <message>
        <source>Save as a configuration</source>
        <translation>Als Konfiguration speichern</translation>
    </message>
    <message>
        <source>Advance&amp;d</source>
        <translation>Erwe&amp;itert</translation>
    </message>
    <message>
        <source>As in the starting model (under &quot;Advanced&quot;).</source>
        <translation>Wie im Startmodell (unter „Erweitert“).</translation>
    </message>
    <message>
        <source>This is not a model file (.safetensors).</source>
        <translation>Das ist keine Modelldatei (.safetensors).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherExplanations</name>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Klicken Sie auf ein Wort der Beschreibung.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Wird erklärt…</translation>
    </message>
    <message>
        <source>finds nothing</source>
        <translation>findet nichts</translation>
    </message>
    <message>
        <source>%1, rank correlation %2</source>
        <translation>%1, Rangkorrelation %2</translation>
    </message>
    <message>
        <source>Explanations of “%1”</source>
        <translation>Erklärungen zu „%1“</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Was könnte es sonst erklären?</translation>
    </message>
    <message>
        <source>Other ways to find where a word comes from. Each bar shows how far the strongest fifth of the map overlaps with that of the attention. The rank correlation is 1 if both maps order all places alike, and 0 if they are unrelated. Choose a map to see it on the image.</source>
        <translation>Andere Wege, herauszufinden, woher ein Wort kommt. Jeder Balken zeigt, wie weit sich das stärkste Fünftel der Karte mit dem der Aufmerksamkeit deckt. Die Rangkorrelation ist 1, wenn beide Karten alle Stellen gleich ordnen, und 0, wenn sie nichts miteinander zu tun haben. Wählen Sie eine Karte, um sie auf dem Bild zu sehen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherModel</name>
    <message>
        <source>Choose a &amp;model…</source>
        <translation>&amp;Modell wählen …</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>Gewählter Lauf</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>Modell ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of a run…</source>
        <translation>&amp;Ordner eines Laufs wählen …</translation>
    </message>
    <message>
        <source>Open another model</source>
        <translation>Ein anderes Modell öffnen</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Modelldateien (*.safetensors)</translation>
    </message>
    <message>
        <source>The folder of the run</source>
        <translation>Der Ordner des Laufs</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of a training run.</source>
        <translation>%1 enthält keinen Checkpoint eines Trainingslaufs.</translation>
    </message>
    <message>
        <source>Other model: %1</source>
        <translation>Anderes Modell: %1</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>%1 captions the image…</source>
        <translation>%1 beschreibt das Bild …</translation>
    </message>
    <message>
        <source>The captions cannot be compared: %1</source>
        <translation>Die Beschreibungen können nicht verglichen werden: %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>%1: %2, %3 per word.</source>
        <translation>%1: %2, %3 je Wort.</translation>
    </message>
    <message>
        <source>It learned from %1.</source>
        <translation>Es hat aus %1 gelernt.</translation>
    </message>
    <message>
        <source>The image is unlike these.</source>
        <translation>Das Bild ist diesen unähnlich.</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Both say the same words.</source>
        <translation>Beide sagen dieselben Wörter.</translation>
    </message>
    <message>
        <source>They differ in %1 of %2 places.</source>
        <translation>Sie unterscheiden sich an %1 von %2 Stellen.</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1: „%2“ %3</translation>
    </message>
    <message>
        <source>What would another model say?</source>
        <translation>Was würde ein anderes Modell sagen?</translation>
    </message>
    <message>
        <source>Another model, or another checkpoint of a training run, captions the same image with the same options. Its caption stands below, word beside word; what differs is marked. Choose a pair to see both maps: they zoom and move together.</source>
        <translation>Ein anderes Modell oder ein anderer Checkpoint eines Trainingslaufs beschreibt dasselbe Bild mit denselben Optionen. Seine Beschreibung steht darunter, Wort unter Wort; was abweicht, ist markiert. Ein Wortpaar zeigt beide Karten: Sie werden gemeinsam vergrößert und verschoben.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OutlinedObjects</name>
    <message>
        <source>%1, all %2</source>
        <translation>%1, alle %2</translation>
    </message>
    <message>
        <source>%1, number %2 by size</source>
        <translation>%1, Nummer %2 nach Größe</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PaintedGaze</name>
    <message>
        <source>Look only here</source>
        <translation>Nur hierhin blicken</translation>
    </message>
    <message>
        <source>Look anywhere but here</source>
        <translation>Überallhin blicken, nur nicht hierhin</translation>
    </message>
    <message>
        <source>What the painted part means</source>
        <translation>Was der bemalte Teil bedeutet</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>Was es sagen würde</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Klicken Sie auf ein Wort der Beschreibung.</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Statt „%1“</translation>
    </message>
    <message>
        <source>Paint on the image.</source>
        <translation>Malen Sie auf das Bild.</translation>
    </message>
    <message>
        <source>“%1”: %2 with your map, %3 with the model&apos;s own</source>
        <translation>„%1“: %2 mit Ihrer Karte, %3 mit der des Modells</translation>
    </message>
    <message>
        <source>How much the choice of this word changes with the gaze: %1 between the model&apos;s own map and yours, %2 between its own and an even one (Jensen-Shannon divergence of the probabilities of all words: 0 the same, 1 nothing in common).</source>
        <translation>Wie sehr sich die Wahl dieses Worts mit dem Blick ändert: %1 zwischen der Karte des Modells und Ihrer, %2 zwischen seiner und einer gleichmäßigen (Jensen-Shannon-Divergenz der Wahrscheinlichkeiten aller Wörter: 0 gleich, 1 nichts gemeinsam).</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What if it had looked elsewhere?</source>
        <translation>Was wäre, wenn es woandershin geblickt hätte?</translation>
    </message>
    <message>
        <source>Paint where the model should look for the selected word. The bars change as you paint; the tick on each bar is the probability with the model&apos;s own map. When you let go, the model continues the caption from there.</source>
        <translation>Malen Sie, wohin das Modell bei dem ausgewählten Wort blicken soll. Die Balken ändern sich beim Malen; der Strich auf jedem Balken ist die Wahrscheinlichkeit mit der Karte des Modells. Wenn Sie loslassen, setzt das Modell die Beschreibung von da an fort.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PlayerControls</name>
    <message>
        <source>Previous word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <source>Previous word (Left)</source>
        <translation>Voriges Wort (Pfeil links)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Next word (Right)</source>
        <translation>Nächstes Wort (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Sehr schnell</translation>
    </message>
    <message>
        <source>Words per second: %1</source>
        <translation>Wörter pro Sekunde: %1</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Abspielgeschwindigkeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause at this word (Space)</source>
        <translation>Bei diesem Wort anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play the caption word by word (Space)</source>
        <translation>Beschreibung Wort für Wort abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>How fast the caption is played; now %1 words per second</source>
        <translation>Wie schnell die Beschreibung abgespielt wird; jetzt %1 Wörter pro Sekunde</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgramQuestion</name>
    <message>
        <source>&amp;Do not ask again for this file</source>
        <translation>Für diese Datei nicht &amp;mehr fragen</translation>
    </message>
    <message>
        <source>Run a program?</source>
        <translation>Ein Programm ausführen?</translation>
    </message>
    <message>
        <source>This model runs a program contained in %1. Run it only if you trust where it came from.</source>
        <translation>Dieses Modell führt ein Programm aus, das in %1 enthalten ist. Führen Sie es nur aus, wenn Sie seiner Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>The program is the model&apos;s encoder. It can do whatever you can do: read, change and delete your files, and use the network.</source>
        <translation>Das Programm ist der Encoder des Modells. Es kann alles tun, was Sie können: Ihre Dateien lesen, ändern und löschen und das Netzwerk benutzen.</translation>
    </message>
    <message>
        <source>If the file changes, the question comes again.</source>
        <translation>Wenn sich die Datei ändert, wird wieder gefragt.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgressRow</name>
    <message>
        <source>less than a second left</source>
        <translation>noch weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>noch etwa %n h</numerusform>
            <numerusform>noch etwa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Ends the evaluation; the models that are done keep their scores.</source>
        <translation>Beendet die Auswertung; fertige Modelle behalten ihre Bewertungen.</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>Modell und Datensatz werden geöffnet …</translation>
    </message>
</context>
<context>
    <name>saccade::ui::QuestionSide</name>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>Das &amp;Modell befragen…</translation>
    </message>
    <message>
        <source>Change a word, the gaze or the image, and find out whether a map can be trusted</source>
        <translation>Ein Wort, den Blick oder das Bild ändern und herausfinden, ob man einer Karte trauen kann</translation>
    </message>
    <message>
        <source>Close the question and bring back the caption (Esc)</source>
        <translation>Die Frage schließen und die Beschreibung wiederherstellen (Esc)</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Die Frage schließen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RecentRuns</name>
    <message numerus="yes">
        <source>finished, %n epoch(s)</source>
        <translation>
            <numerusform>abgeschlossen, %n Epoche</numerusform>
            <numerusform>abgeschlossen, %n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 von %n Epoche</numerusform>
            <numerusform>%1 von %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>bestes: %1</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the run</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Trains it further from where it stopped</source>
        <translation>Trainiert dort weiter, wo er gestoppt hat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows its curves, captions and attention</source>
        <translation>Zeigt Kurven, Bildunterschriften und Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Caption with it</source>
        <translation>Damit beschreiben</translation>
    </message>
    <message>
        <source>Captions images with the best model of this run</source>
        <translation>Beschreibt Bilder mit dem besten Modell dieses Laufs</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Scores the best model of this run on its dataset</source>
        <translation>Bewertet das beste Modell dieses Laufs auf seinem Datensatz</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>Trains it further, for instance over more epochs</source>
        <translation>Trainiert ihn weiter, etwa über mehr Epochen</translation>
    </message>
    <message>
        <source>Resumes it after a look at its options</source>
        <translation>Setzt ihn nach einem Blick auf seine Optionen fort</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencePanel</name>
    <message>
        <source>Open on the caption page</source>
        <translation>Auf der Seite „Beschreibung“ öffnen</translation>
    </message>
    <message>
        <source>Captions and references of the chosen image</source>
        <translation>Beschreibungen und Referenzen des gewählten Bildes</translation>
    </message>
    <message>
        <source>Shows the image with its attention, word by word (Enter in the table of images).</source>
        <translation>Zeigt das Bild mit seiner Aufmerksamkeit, Wort für Wort (Eingabetaste in der Bildertabelle).</translation>
    </message>
    <message>
        <source>Reference captions</source>
        <translation>Referenzbeschreibungen</translation>
    </message>
    <message>
        <source>Words in bold occur both in the model&apos;s caption and in a reference caption. Words such as “a” and “of” are left out; a word such as “left” or “behind” only counts if the references say it of the same things.</source>
        <translation>Fett gedruckte Wörter stehen sowohl in der Bildunterschrift des Modells als auch in einer Referenz. Wörter wie „a“ und „of“ sind ausgenommen; ein Wort wie „left“ oder „behind“ zählt nur, wenn die Referenzen es von denselben Dingen sagen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencesPanel</name>
    <message>
        <source>What people wrote</source>
        <translation>Was Menschen geschrieben haben</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RegionPanel</name>
    <message>
        <source>Words that looked at the rectangle</source>
        <translation>Wörter, die auf das Rechteck geblickt haben</translation>
    </message>
    <message>
        <source>Drag a rectangle on the image with Shift held down to ask which words looked there.</source>
        <translation>Ziehen Sie bei gedrückter Umschalttaste ein Rechteck auf dem Bild auf, um zu fragen, welche Wörter dorthin geblickt haben.</translation>
    </message>
    <message>
        <source>The words are ranked here as soon as there is a caption.</source>
        <translation>Die Wörter werden hier geordnet, sobald es eine Beschreibung gibt.</translation>
    </message>
    <message>
        <source>The model sees nothing of this rectangle: it lies outside the part of the image that is given to the network.</source>
        <translation>Das Modell sieht nichts von diesem Rechteck: Es liegt außerhalb des Bildteils, den das Netz erhält.</translation>
    </message>
    <message>
        <source>%1, %2 × even</source>
        <translation>%1, %2 × gleichmäßig</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the rectangle. Attention that is the same everywhere would put %3 there (the mark on the bar).</source>
        <translation>%1 der Aufmerksamkeit von „%2“ liegen im Rechteck. Überall gleiche Aufmerksamkeit ergäbe dort %3 (die Marke auf dem Balken).</translation>
    </message>
    <message>
        <source>Clear recta&amp;ngle</source>
        <translation>Rechteck &amp;löschen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReliabilityView</name>
    <message>
        <source>Probabilities that come true</source>
        <translation>Wahrscheinlichkeiten, die sich bewahrheiten</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft es richtig ist</translation>
    </message>
    <message>
        <source>Probability of the most probable word</source>
        <translation>Wahrscheinlichkeit des wahrscheinlichsten Wortes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The model is too sure of its words.</source>
        <translation>Das Modell ist sich seiner Wörter zu sicher.</translation>
    </message>
    <message>
        <source>The model is not sure enough of its words.</source>
        <translation>Das Modell ist sich seiner Wörter nicht sicher genug.</translation>
    </message>
    <message>
        <source>On average, the probabilities can be believed.</source>
        <translation>Im Mittel kann man den Wahrscheinlichkeiten glauben.</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>Zuverlässigkeit der Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Over the words of the reference captions, its most probable word has a probability of %1 on average and is right in %2 of cases.</source>
        <translation>Über die Wörter der Referenzen hat sein wahrscheinlichstes Wort im Mittel eine Wahrscheinlichkeit von %1 und ist in %2 der Fälle richtig.</translation>
    </message>
    <message numerus="yes">
        <source>Expected calibration error: %1 over %Ln word(s).</source>
        <translation>
            <numerusform>Erwarteter Kalibrierungsfehler: %1 über %Ln Wort.</numerusform>
            <numerusform>Erwarteter Kalibrierungsfehler: %1 über %Ln Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar holds the words with a probability in its range; its height is how often they are right. Where bars reach the dashed line, the probabilities can be believed; where they end below it, the model is too sure.</source>
        <translation>Jeder Balken enthält die Wörter mit einer Wahrscheinlichkeit in seinem Bereich; seine Höhe ist, wie oft sie richtig sind. Wo Balken die gestrichelte Linie erreichen, kann man den Wahrscheinlichkeiten glauben; wo sie darunter enden, ist das Modell zu sicher.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the first %Ln image(s).</source>
        <translation>
            <numerusform>An den ersten %Ln Bildern gemessen.</numerusform>
            <numerusform>An den ersten %Ln Bildern gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probability %1 to %2: %Ln word(s), right in %3 of cases</source>
        <translation>
            <numerusform>Wahrscheinlichkeit %1 bis %2: %Ln Wort, in %3 der Fälle richtig</numerusform>
            <numerusform>Wahrscheinlichkeit %1 bis %2: %Ln Wörter, in %3 der Fälle richtig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunChooser</name>
    <message>
        <source>&amp;Resume a run</source>
        <translation>&amp;Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Train a run further that was stopped or has ended</source>
        <translation>Einen gestoppten oder beendeten Lauf weiter trainieren</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>Lauf b&amp;eobachten…</translation>
    </message>
    <message>
        <source>Follow a run that another program is training</source>
        <translation>Einem Lauf folgen, den ein anderes Programm trainiert</translation>
    </message>
    <message>
        <source>The folder of the run to resume</source>
        <translation>Ordner des Laufs, der fortgesetzt werden soll</translation>
    </message>
    <message>
        <source>The folder of the run to watch</source>
        <translation>Ordner des Laufs, der beobachtet werden soll</translation>
    </message>
    <message>
        <source>&amp;Choose its folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunControls</name>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Computing features: image %1 of %2</source>
        <translation>Merkmale werden berechnet: Bild %1 von %2</translation>
    </message>
    <message>
        <source>Training: step %1 of %2</source>
        <translation>Training: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Ends after this step with a checkpoint; the run can be resumed later</source>
        <translation>Endet nach diesem Schritt mit einem Checkpoint; der Lauf kann später fortgesetzt werden</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>Resumes where it was paused</source>
        <translation>Setzt dort fort, wo pausiert wurde</translation>
    </message>
    <message>
        <source>Pauses after this step and keeps everything in memory</source>
        <translation>Pausiert nach diesem Schritt und behält alles im Speicher</translation>
    </message>
    <message>
        <source>Close the &amp;run</source>
        <translation>&amp;Lauf schließen</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>&amp;Neuer Lauf</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Pausiert. %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>About %1 left, %2</source>
        <translation>Noch etwa %1, %2</translation>
    </message>
    <message>
        <source>Checking on the validation images: %1 %</source>
        <translation>Prüfung an den Validierungsbildern: %1 %</translation>
    </message>
    <message>
        <source>Adjusting the probabilities: image %1 of %2</source>
        <translation>Wahrscheinlichkeiten werden angepasst: Bild %1 von %2</translation>
    </message>
    <message>
        <source>Ended before the first step</source>
        <translation>Vor dem ersten Schritt beendet</translation>
    </message>
    <message>
        <source>Ended after all %1 steps</source>
        <translation>Nach allen %1 Schritten beendet</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2</source>
        <translation>Bei Schritt %1 von %2 gestoppt</translation>
    </message>
    <message>
        <source>Only shown here. If another program trains this run, the charts follow it.</source>
        <translation>Nur angezeigt. Trainiert ein anderes Programm diesen Lauf, folgen die Diagramme ihm.</translation>
    </message>
    <message>
        <source>Stopping; a checkpoint is written…</source>
        <translation>Wird gestoppt; ein Checkpoint wird geschrieben …</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Makes one step and pauses again; the pinned images are captioned after it</source>
        <translation>Macht einen Schritt und pausiert wieder; die angehefteten Bilder werden danach beschrieben</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>In slow motion, the pinned images are captioned after every step, so you can see the captions and where the model looks change</source>
        <translation>In Zeitlupe werden die angehefteten Bilder nach jedem Schritt beschrieben: man sieht, wie sich die Beschreibungen ändern und wohin das Modell schaut</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>4 steps per second</source>
        <translation>4 Schritte pro Sekunde</translation>
    </message>
    <message>
        <source>2 steps per second</source>
        <translation>2 Schritte pro Sekunde</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 Schritt pro Sekunde</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunFolderField</name>
    <message>
        <source>&amp;Keep the run in</source>
        <translation>Lauf spei&amp;chern in</translation>
    </message>
    <message>
        <source>The folder for the measurements, the checkpoints and the captions of each epoch</source>
        <translation>Der Ordner für die Messwerte, die Checkpoints und die Beschreibungen jeder Epoche</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Say where the run is to be kept.</source>
        <translation>Geben Sie an, wo der Lauf gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Give the whole path of the run&apos;s folder.</source>
        <translation>Geben Sie den vollständigen Pfad zum Ordner des Laufs an.</translation>
    </message>
    <message>
        <source>This folder already has a run; choose another, or resume that run.</source>
        <translation>Dieser Ordner enthält schon einen Lauf; wählen Sie einen anderen oder setzen Sie diesen Lauf fort.</translation>
    </message>
    <message>
        <source>A new or empty folder for the run</source>
        <translation>Neuer oder leerer Ordner für den Lauf</translation>
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
        <translation>Warten auf die ersten Zahlen von %1.</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Hier erscheinen die Kurven eines Laufs.</translation>
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
        <translation>Aufmerksamkeit über %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>all words of a caption together</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>The attention of all words together.</source>
        <translation>Die Aufmerksamkeit aller Wörter zusammen.</translation>
    </message>
    <message>
        <source>The attention of this word, here and at every epoch.</source>
        <translation>Die Aufmerksamkeit dieses Worts, hier und in jeder Epoche.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>Das Bild ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Outlined: %1 of the attention</source>
        <translation>Umrandet: %1 der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Attention from %1 to %2 times even</source>
        <translation>Aufmerksamkeit vom %1- bis zum %2-Fachen der gleichmäßigen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SampleViewer</name>
    <message>
        <source>&amp;Pinned images</source>
        <translation>Ang&amp;eheftete Bilder</translation>
    </message>
    <message>
        <source>Play through the epochs: see attention form.</source>
        <translation>Durch die Epochen abspielen: sehen, wie Aufmerksamkeit entsteht.</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>Durch die Epochen abspielen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Show the newest epoch, now and as they come.</source>
        <translation>Die neueste Epoche zeigen, jetzt und bei jeder weiteren.</translation>
    </message>
    <message>
        <source>Captions and attention appear here after the first epoch.</source>
        <translation>Beschreibungen und Aufmerksamkeit erscheinen hier nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Show the best epoch: the green mark below the slider.</source>
        <translation>Die beste Epoche zeigen: die grüne Marke unter dem Schieberegler.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, the best</source>
        <translation>Epoche %1 von %2, die beste</translation>
    </message>
    <message>
        <source>Save a pinned image over the epochs as an animation</source>
        <translation>Ein angeheftetes Bild über die Epochen als Animation speichern</translation>
    </message>
    <message>
        <source>All epochs as an animation</source>
        <translation>Alle Epochen als Animation</translation>
    </message>
    <message>
        <source>The chosen &amp;word as GIF…</source>
        <translation>Das gewählte &amp;Wort als GIF …</translation>
    </message>
    <message>
        <source>The &amp;chosen word as MP4…</source>
        <translation>Das &amp;gewählte Wort als MP4 …</translation>
    </message>
    <message>
        <source>&amp;All words together as GIF…</source>
        <translation>&amp;Alle Wörter zusammen als GIF …</translation>
    </message>
    <message>
        <source>All words &amp;together as MP4…</source>
        <translation>Alle Wörter &amp;zusammen als MP4 …</translation>
    </message>
    <message>
        <source>The &amp;strongest word of each epoch as GIF…</source>
        <translation>Das &amp;stärkste Wort jeder Epoche als GIF …</translation>
    </message>
    <message>
        <source>The strongest word of each &amp;epoch as MP4…</source>
        <translation>Das stärkste Wort jeder &amp;Epoche als MP4 …</translation>
    </message>
    <message>
        <source>Another animation is being written; try again when it is done.</source>
        <translation>Eine andere Animation wird gerade geschrieben; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>Animation speichern</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>GIF-Animation (*.gif)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4-Video (*.mp4)</translation>
    </message>
    <message>
        <source>%1-epochs</source>
        <comment>file name</comment>
        <translation>%1-Epochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>epoch and its score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>Nach Schritt %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDemo</name>
    <message>
        <source>&amp;Another scene</source>
        <translation>&amp;Neue Szene</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDialog</name>
    <message>
        <source>Make a Scenes dataset</source>
        <translation>Scenes-Datensatz erzeugen</translation>
    </message>
    <message>
        <source>Draws illustrated scenes, each with five captions, and the masks of the things in them. A tenth is held out for checking. A model learns 2,000 of them in minutes.</source>
        <translation>Zeichnet illustrierte Szenen mit je fünf Beschreibungen und den Masken der Dinge darin. Ein Zehntel wird zum Prüfen zurückgehalten. Ein Modell lernt 2000 davon in Minuten.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>The same number gives the same scenes</source>
        <translation>Dieselbe Zahl ergibt dieselben Szenen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Scenes:</source>
        <translation>&amp;Szenen:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Start&amp;wert:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Neuer oder leerer Ordner</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model file that was evaluated.</source>
        <translation>Die Modelldatei, die ausgewertet wurde.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images that were captioned and scored.</source>
        <translation>Bilder, die beschrieben und bewertet wurden.</translation>
    </message>
    <message>
        <source>Captions/s</source>
        <translation>Beschreibungen/s</translation>
    </message>
    <message>
        <source>Captions per second on this computer, with everything else it was doing.</source>
        <translation>Beschreibungen pro Sekunde auf diesem Rechner, bei allem, was er sonst noch tat.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Where the images and their reference captions come from. Scores on different datasets cannot be compared.</source>
        <translation>Woher die Bilder und ihre Referenzbeschreibungen stammen. Bewertungen auf verschiedenen Datensätzen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>The part of the dataset that was captioned. Scores on images that the model was trained on say little.</source>
        <translation>Der Teil des Datensatzes, der beschrieben wurde. Bewertungen auf Bildern, auf denen das Modell trainiert wurde, sagen wenig.</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Beam-Breite</translation>
    </message>
    <message>
        <source>Captions that the search kept at each word; 1 takes the most probable word each time.</source>
        <translation>Beschreibungen, die die Suche bei jedem Wort behalten hat; 1 nimmt jedes Mal das wahrscheinlichste Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) that name an object. A map that looks everywhere alike would have a mass of %1.</source>
        <translation>
            <numerusform>%Ln Wort, das ein Objekt nennt. Eine Karte, die überall gleich hinsieht, hätte eine Masse von %1.</numerusform>
            <numerusform>%Ln Wörter, die ein Objekt nennen. Eine Karte, die überall gleich hinsieht, hätte eine Masse von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2, where the score would be on other images of the same kind (bootstrap over the images).</source>
        <translation>95-%-Intervall: %1 bis %2, dort läge der Wert bei anderen Bildern derselben Art (Bootstrap über die Bilder).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreTable</name>
    <message>
        <source>Scores of the evaluated models</source>
        <translation>Bewertungen der ausgewerteten Modelle</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SeenOrGuessed</name>
    <message>
        <source>Seen in the image</source>
        <translation>Im Bild gesehen</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Reading the caption without the image…</source>
        <translation>Die Beschreibung wird ohne das Bild gelesen…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>probability with and without the image</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” has a probability of %2 with the image and %3 without it, after the same words.</source>
        <translation>„%1“ hat nach denselben Wörtern mit dem Bild eine Wahrscheinlichkeit von %2, ohne das Bild %3.</translation>
    </message>
    <message>
        <source>Seen in the image (probability with → without it)</source>
        <translation>Im Bild gesehen (Wahrscheinlichkeit mit → ohne Bild)</translation>
    </message>
    <message>
        <source>“Without the image”: the mean of all images that the model learned from.</source>
        <translation>„Ohne das Bild“: das Mittel aller Bilder, aus denen das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>“Without the image”: the image itself, blurred until only its colours are left.</source>
        <translation>„Ohne das Bild“: das Bild selbst, so unscharf, dass nur seine Farben bleiben.</translation>
    </message>
    <message>
        <source>Did it look, or guess?</source>
        <translation>Hat es hingesehen oder geraten?</translation>
    </message>
    <message>
        <source>A long bar: the word needs the image. No bar: the word is just as likely without the image; the model can guess it from the words before it.</source>
        <translation>Langer Balken: Das Wort braucht das Bild. Kein Balken: Das Wort ist ohne das Bild ebenso wahrscheinlich; das Modell kann es aus den vorigen Wörtern erraten.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wird beim nächsten Start wirksam.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>A caption that has not come to an end by then is cut.</source>
        <translation>Eine Beschreibung, die bis dahin nicht zu Ende ist, wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Every word makes a caption less probable, so the search prefers short ones. A higher number makes up for it: longer captions; 0 leaves it as it is.</source>
        <translation>Jedes Wort macht eine Beschreibung weniger wahrscheinlich, daher bevorzugt die Suche kurze. Eine höhere Zahl gleicht das aus: längere Beschreibungen; 0 lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Play a new caption word by word</source>
        <translation>&amp;Neue Beschreibung Wort für Wort abspielen</translation>
    </message>
    <message>
        <source>Shows once, for each new caption, where the model looked at each word.</source>
        <translation>Zeigt bei jeder neuen Beschreibung einmal, wohin das Modell bei jedem Wort geblickt hat.</translation>
    </message>
    <message>
        <source> words per second</source>
        <translation> Wörter pro Sekunde</translation>
    </message>
    <message>
        <source>How fast a caption is played.</source>
        <translation>Wie schnell eine Beschreibung abgespielt wird.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Longest &amp;caption:</source>
        <translation>&amp;Längste Beschreibung:</translation>
    </message>
    <message>
        <source>Length p&amp;enalty:</source>
        <translation>Längenstr&amp;afe:</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Geschwindigkeit:</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Sets everything in this dialog as it was at first.</source>
        <translation>Setzt alles in diesem Dialog auf den Anfangszustand zurück.</translation>
    </message>
    <message>
        <source>&amp;No repeated group of:</source>
        <translation>Keine &amp;Wiederholung von:</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SetupPanel</name>
    <message>
        <source>&amp;New run</source>
        <translation>&amp;Neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>T&amp;raining starten</translation>
    </message>
    <message>
        <source>The data has no split called &quot;%1&quot;.</source>
        <translation>Die Daten haben keinen Split namens „%1“.</translation>
    </message>
    <message>
        <source>Starts the run with these options</source>
        <translation>Startet den Lauf mit diesen Optionen</translation>
    </message>
    <message>
        <source>Re&amp;sume training</source>
        <translation>Training &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Choose another under &quot;Advanced&quot; at &quot;%1&quot;. The data has: %2.</source>
        <translation>Wählen Sie unter „Erweitert“ bei „%1“ einen anderen. Die Daten haben: %2.</translation>
    </message>
    <message>
        <source>Resuming the run &quot;%1&quot;. Only a few options can still be changed.</source>
        <translation>Der Lauf „%1“ wird fortgesetzt. Nur wenige Optionen können noch geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Dieser Lauf ist abgeschlossen: %n Epoche wurde trainiert. Um ihn weiter zu trainieren, erhöhen Sie „%1“.</numerusform>
            <numerusform>Dieser Lauf ist abgeschlossen: %n Epochen wurden trainiert. Um ihn weiter zu trainieren, erhöhen Sie „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SoftmaxDemo</name>
    <message>
        <source>Annotation vector a</source>
        <translation>Annotationsvektor a</translation>
    </message>
    <message>
        <source>Score e</source>
        <translation>Bewertung e</translation>
    </message>
    <message>
        <source>exp(sharpness · e)</source>
        <translation>exp(Schärfe · e)</translation>
    </message>
    <message>
        <source>Weight α = exp(…) / sum</source>
        <translation>Gewicht α = exp(…) / Summe</translation>
    </message>
    <message>
        <source>Score of cell %1</source>
        <translation>Bewertung der Zelle %1</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>Kontext z</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TogetherDialog</name>
    <message>
        <source>Several models together</source>
        <translation>Mehrere Modelle gemeinsam</translation>
    </message>
    <message>
        <source>Each word has the mean of the probabilities that the models give it. They must have the same vocabulary; their encoders and decoders may differ.</source>
        <translation>Jedes Wort hat das Mittel der Wahrscheinlichkeiten, die ihm die Modelle geben. Sie müssen dasselbe Vokabular haben; ihre Encoder und Decoder dürfen verschieden sein.</translation>
    </message>
    <message>
        <source>Models that caption together</source>
        <translation>Modelle, die gemeinsam beschreiben</translation>
    </message>
    <message>
        <source>Caption &amp;together</source>
        <translation>&amp;Gemeinsam beschreiben</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list.</source>
        <translation>Fügt der Liste Modelldateien (.safetensors) hinzu.</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Modelldateien (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TraceKnobs</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>The scores of attention are multiplied by this: above 1 the map concentrates on its strongest cells, below 1 it becomes more even.</source>
        <translation>Damit werden die Bewertungen der Aufmerksamkeit multipliziert: Über 1 konzentriert sich die Karte auf ihre stärksten Zellen, unter 1 wird sie gleichmäßiger.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The logits are divided by this, beside the model&apos;s own temperature: above 1 the probabilities become more alike, below 1 the most probable word gains.</source>
        <translation>Dadurch werden die Logits geteilt, zusätzlich zur eigenen Temperatur des Modells: Über 1 gleichen sich die Wahrscheinlichkeiten einander an, unter 1 gewinnt das wahrscheinlichste Wort.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Wie berechnet</translation>
    </message>
    <message>
        <source>Shut (0)</source>
        <translation>Geschlossen (0)</translation>
    </message>
    <message>
        <source>Open (1)</source>
        <translation>Offen (1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingActions</name>
    <message>
        <source>&amp;Start training</source>
        <translation>T&amp;raining starten</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>Sto&amp;p and keep a checkpoint</source>
        <translation>&amp;Stoppen und Checkpoint behalten</translation>
    </message>
    <message>
        <source>Open a &amp;dataset…</source>
        <translation>&amp;Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;file of captions…</source>
        <translation>&amp;Beschreibungsdatei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>Scenes-Datensatz er&amp;zeugen…</translation>
    </message>
    <message>
        <source>&amp;Resume a run…</source>
        <translation>&amp;Lauf fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>Lauf b&amp;eobachten…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>One st&amp;ep</source>
        <translation>Ein S&amp;chritt</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingNeighbours</name>
    <message>
        <source>Only where it reads the same word</source>
        <translation>Nur wo es dasselbe Wort liest</translation>
    </message>
    <message>
        <source>Make another index…</source>
        <translation>Anderen Index erstellen…</translation>
    </message>
    <message>
        <source>From another dataset, in place of this one</source>
        <translation>Aus einem anderen Datensatz, anstelle von diesem</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Es gibt noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>To answer this, the captions that the model was trained on are read once and kept in an index. Choose the dataset of that training.</source>
        <translation>Um das zu beantworten, werden die Beschreibungen, mit denen das Modell trainiert wurde, einmal gelesen und in einem Index gespeichert. Wählen Sie den Datensatz dieses Trainings.</translation>
    </message>
    <message>
        <source>Index: %1 words of %2 captions from %3 (%4)</source>
        <translation>Index: %1 Wörter aus %2 Beschreibungen von %3 (%4)</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Ähnlichste Trainingsbilder</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Klicken Sie auf ein Wort der Beschreibung.</translation>
    </message>
    <message>
        <source>Nearest training images for “%1”</source>
        <translation>Ähnlichste Trainingsbilder zu „%1“</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No training caption of the index has this word.</source>
        <translation>Keine Trainingsbeschreibung im Index enthält dieses Wort.</translation>
    </message>
    <message>
        <source>%1
Click to bring your image back</source>
        <translation>%1
Klicken bringt Ihr Bild zurück</translation>
    </message>
    <message>
        <source>%1
Cosine of the contexts: %2. Click to see it in place of your image</source>
        <translation>%1
Kosinus der Kontexte: %2. Klicken zeigt es anstelle Ihres Bildes</translation>
    </message>
    <message>
        <source>Where did it learn that?</source>
        <translation>Woher hat es das gelernt?</translation>
    </message>
    <message>
        <source>The training images in which the model looked at something most like what it looks at for this word, each with the word that it read there. They are alike; that the model learned the word from just these is not proven by that.</source>
        <translation>Die Trainingsbilder, in denen das Modell etwas angesehen hat, das dem am ähnlichsten ist, was es bei diesem Wort ansieht, jeweils mit dem Wort, das es dort gelesen hat. Sie sind ähnlich; dass das Modell das Wort gerade aus ihnen gelernt hat, ist damit nicht bewiesen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingPage</name>
    <message>
        <source>Saved in %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>You can choose data for another run when this one has finished.</source>
        <translation>Daten für einen weiteren Lauf können gewählt werden, wenn dieser beendet ist.</translation>
    </message>
    <message>
        <source>%1: %2, %3, epochs: %4</source>
        <translation>%1: %2, %3, Epochen: %4</translation>
    </message>
    <message>
        <source>Training was stopped. Epochs done: %1. The run is saved and can be resumed.</source>
        <translation>Das Training wurde gestoppt. Abgeschlossene Epochen: %1. Der Lauf bleibt erhalten und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Caption with this model</source>
        <translation>Mit diesem Modell beschreiben</translation>
    </message>
    <message>
        <source>Drop a dataset to train on, or a run to watch</source>
        <translation>Datensatz zum Trainieren oder Lauf zum Beobachten ablegen</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n epoch(s).</source>
        <translation>
            <numerusform>Fertig: %n Epoche.</numerusform>
            <numerusform>Fertig: %n Epochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: it stopped early after %n epoch(s), as there was no further improvement. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Dieser Lauf ist abgeschlossen: Er endete vorzeitig nach %n Epoche, weil keine Verbesserung mehr eintrat. Um ihn weiter zu trainieren, erhöhen Sie „%1“.</numerusform>
            <numerusform>Dieser Lauf ist abgeschlossen: Er endete vorzeitig nach %n Epochen, weil keine Verbesserung mehr eintrat. Um ihn weiter zu trainieren, erhöhen Sie „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Dieser Lauf ist abgeschlossen: %n Epoche wurde trainiert. Um ihn weiter zu trainieren, erhöhen Sie „%1“.</numerusform>
            <numerusform>Dieser Lauf ist abgeschlossen: %n Epochen wurden trainiert. Um ihn weiter zu trainieren, erhöhen Sie „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>Optionen ändern</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Ab dem letzten Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>Best: epoch %1, %2.</source>
        <translation>Beste: Epoche %1, %2.</translation>
    </message>
    <message>
        <source>Best: the model it started from, %1.</source>
        <translation>Bestes: das Startmodell, %1.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrialChart</name>
    <message>
        <source>Deletion: image blurred (%)</source>
        <translation>Löschen: Bild unscharf (%)</translation>
    </message>
    <message>
        <source>Insertion: image brought back (%)</source>
        <translation>Einfügen: Bild zurückgeholt (%)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Uncertainty</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>The model is unsure of this caption: %1 per word.</source>
        <translation>Das Modell ist sich dieser Beschreibung nicht sicher: %1 je Wort.</translation>
    </message>
    <message>
        <source>It is not finished: it stopped at the length limit.</source>
        <translation>Sie ist nicht fertig: An der Längengrenze wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The model looked everywhere equally: the maps say little.</source>
        <translation>Das Modell hat überall gleich hingesehen: Die Karten sagen wenig.</translation>
    </message>
    <message>
        <source>The model is unsure of this word: %1.</source>
        <translation>Das Modell ist sich dieses Wortes nicht sicher: %1.</translation>
    </message>
    <message>
        <source>It might have said: %1.</source>
        <translation>Es hätte sagen können: %1.</translation>
    </message>
    <message>
        <source>It looked nearly everywhere equally: the map says little.</source>
        <translation>Es hat fast überall gleich hingesehen: Die Karte sagt wenig.</translation>
    </message>
    <message>
        <source>The model says nothing about this image.</source>
        <translation>Das Modell sagt nichts zu diesem Bild.</translation>
    </message>
    <message>
        <source>The model&apos;s output is NaN or infinite: its weights are damaged.</source>
        <translation>Die Ausgabe des Modells ist NaN oder unendlich: Seine Gewichte sind beschädigt.</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from (%1), so the caption may be nonsense.</source>
        <translation>Das Bild unterscheidet sich von allem, woraus dieses Modell gelernt hat (%1); die Beschreibung kann daher Unsinn sein.</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from, so the caption may be nonsense.</source>
        <translation>Das Bild unterscheidet sich von allem, woraus dieses Modell gelernt hat; die Beschreibung kann daher Unsinn sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln Szene</numerusform>
            <numerusform>%Ln Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::UnseenText</name>
    <message>
        <source>The model saw only the middle %1 of this image.</source>
        <translation>Das Modell hat von diesem Bild nur die mittleren %1 gesehen.</translation>
    </message>
    <message>
        <source>The model saw only %1 of this image.</source>
        <translation>Das Modell hat von diesem Bild nur %1 gesehen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WeightsDownload</name>
    <message>
        <source>Download weights</source>
        <translation>Gewichte herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downloading weights</source>
        <translation>Gewichte werden heruntergeladen</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Datei wird geprüft …</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept, and the download can be resumed.</source>
        <translation>Abgebrochen. Was ankam, bleibt erhalten, und der Download kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Download what torchvision trained on ImageNet: %1</source>
        <translation>Herunterladen, was torchvision mit ImageNet trainiert hat: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordChip</name>
    <message>
        <source>“%1”: probability %2</source>
        <translation>„%1“: Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>%1, gate %2: how much the model relied on what it saw rather than on the words so far</source>
        <translation>%1, Gate %2: wie stark sich das Modell auf das Gesehene statt auf die bisherigen Wörter gestützt hat</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, unsicher</translation>
    </message>
    <message>
        <source>%1, looked: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1, hingeschaut: %2 des Wortes kommen aus dem Bild, der Rest aus den bisherigen Wörtern</translation>
    </message>
    <message>
        <source>%1, did not look: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1, nicht hingeschaut: %2 des Wortes kommen aus dem Bild, der Rest aus den bisherigen Wörtern</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordLegend</name>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>The upper bar under a word is the probability that the model gave to it. The lower one is the gate: how much the model relied on what it saw rather than on the words so far. A dotted line marks a word that the model is unsure of.</source>
        <translation>Der obere Balken unter einem Wort ist die Wahrscheinlichkeit, die das Modell ihm gegeben hat. Der untere ist das Gate: wie stark sich das Modell auf das Gesehene statt auf die bisherigen Wörter gestützt hat. Eine gepunktete Linie kennzeichnet ein Wort, dessen sich das Modell nicht sicher ist.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Marks under the words: %1</source>
        <translation>Zeichen unter den Wörtern: %1</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>hingeschaut</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordPair</name>
    <message>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>%1, and other: %2</source>
        <translation>%1, dagegen: %2</translation>
    </message>
    <message>
        <source>%1, and the same: %2</source>
        <translation>%1, ebenso: %2</translation>
    </message>
    <message>
        <source>Above: %1
Below: %2
Shows both maps.</source>
        <translation>Oben: %1
Unten: %2
Zeigt beide Karten.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordStrip</name>
    <message>
        <source>The caption will appear here, word by word.</source>
        <translation>Hier wird die Beschreibung stehen, Wort für Wort.</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>Beschreibung: %1</translation>
    </message>
    <message>
        <source>… (stopped at the length limit)</source>
        <translation>… (an der Längengrenze abgebrochen)</translation>
    </message>
    <message>
        <source>The model found nothing to say.</source>
        <translation>Das Modell hat nichts zu sagen gefunden.</translation>
    </message>
    <message>
        <source>More words are coming.</source>
        <translation>Weitere Wörter folgen.</translation>
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
        <translation>Satz</translation>
    </message>
    <message>
        <source>&lt;unk&gt; %1</source>
        <comment>the unknown word and its number</comment>
        <translation>&lt;unk&gt; %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Es ist noch kein Modell geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>The model does not know %n of these words: it reads each as &lt;unk&gt;.</source>
        <translation>
            <numerusform>Das Modell kennt %n dieser Wörter nicht: Es liest es als &lt;unk&gt;.</numerusform>
            <numerusform>Das Modell kennt %n dieser Wörter nicht: Es liest jedes als &lt;unk&gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ZoomButton</name>
    <message>
        <source>How large the image is drawn; at 100 % each of its pixels is a pixel of the screen</source>
        <translation>Wie groß das Bild gezeichnet ist; bei 100 % ist jedes seiner Pixel ein Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>Ins &amp;Fenster einpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eingepasst</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Eingepasst %1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Vergrößerung: %1</translation>
    </message>
</context>
</TS>
