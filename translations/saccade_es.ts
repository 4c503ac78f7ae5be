<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AttentionChapter</name>
    <message>
        <source>Scores become shares</source>
        <translation>Las puntuaciones se convierten en proporciones</translation>
    </message>
    <message>
        <source>For each word, the decoder gives each cell of the grid a score: how much it matters for this word. The softmax turns the scores into weights that are positive and sum to 1.

Here is an image of three cells. So that you can see them, their annotation vectors are colours. What the decoder gets is the context: their weighted sum.</source>
        <translation>Para cada palabra, el decodificador da a cada celda de la cuadrícula una puntuación: cuánto importa para esta palabra. La softmax convierte las puntuaciones en pesos positivos que suman 1.

Aquí hay una imagen de tres celdas. Para que se vean, sus vectores de anotación son colores. Lo que recibe el decodificador es el contexto: su suma ponderada.</translation>
    </message>
    <message>
        <source>Move the scores until one cell has at least 90 % of the attention. What happens to the colour of the context?</source>
        <translation>Mueva las puntuaciones hasta que una celda tenga al menos el 90 % de la atención. ¿Qué ocurre con el color del contexto?</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>Mirar a todas partes</translation>
    </message>
    <message>
        <source>If all scores are equal, the context is the mean of the annotation vectors. The colours blur into one: it tells what is in the image, but not where.</source>
        <translation>Si todas las puntuaciones son iguales, el contexto es la media de los vectores de anotación. Los colores se funden en uno: dice qué hay en la imagen, pero no dónde.</translation>
    </message>
    <message>
        <source>Make the three weights equal.</source>
        <translation>Iguale los tres pesos.</translation>
    </message>
    <message>
        <source>Soft and sharp</source>
        <translation>Atención suave y atención nítida</translation>
    </message>
    <message>
        <source>Only differences between scores count. Sharpness multiplies all scores: if it is large, the highest score gets almost all the weight; at 0, all cells get the same.</source>
        <translation>Solo cuentan las diferencias entre puntuaciones. La nitidez multiplica todas las puntuaciones: si es grande, la más alta se lleva casi todo el peso; si es 0, todas las celdas reciben lo mismo.</translation>
    </message>
    <message>
        <source>Give the cells different scores, then raise the sharpness to 3 or more.</source>
        <translation>Dé a las celdas puntuaciones distintas y suba después la nitidez a 3 o más.</translation>
    </message>
    <message>
        <source>The same on an image</source>
        <translation>Lo mismo en una imagen</translation>
    </message>
    <message>
        <source>The model does the same with all cells of its grid, anew for each word. The image is bright where the weights α are large. Words such as “a” or “of” often look at no particular place.</source>
        <translation>El modelo hace lo mismo con todas las celdas de su cuadrícula, de nuevo para cada palabra. La imagen está clara donde los pesos α son grandes. Palabras como «a» u «of» no suelen mirar a ningún lugar en particular.</translation>
    </message>
    <message>
        <source>Click words of the caption and compare where the model looked.</source>
        <translation>Haga clic en varias palabras de la descripción y compare adónde miró el modelo.</translation>
    </message>
    <message>
        <source>Sharpness of the model</source>
        <translation>La nitidez del modelo</translation>
    </message>
    <message>
        <source>This is how the model computed the word. “Sharpness” multiplies its scores, as before; the probabilities of words follow at once.</source>
        <translation>Así calculó el modelo la palabra. «Nitidez» multiplica sus puntuaciones, como antes; las probabilidades de las palabras cambian al momento.</translation>
    </message>
    <message>
        <source>Change “Sharpness” and watch the attention and the words. “Reset” undoes it.</source>
        <translation>Cambie «Nitidez» y observe la atención y las palabras. «Restablecer» lo deshace.</translation>
    </message>
    <message>
        <source>Look in its place</source>
        <translation>Mirar en su lugar</translation>
    </message>
    <message>
        <source>You can choose the weights yourself: paint where the model has to look, and it says the word again. If its words hardly change, it did not need to look there.</source>
        <translation>También puede elegir usted los pesos: pinte adónde debe mirar el modelo y este volverá a decir la palabra. Si sus palabras apenas cambian, no necesitaba mirar allí.</translation>
    </message>
    <message>
        <source>Paint on the image, somewhere other than where the model looked.</source>
        <translation>Pinte sobre la imagen, en un lugar distinto de aquel al que miró el modelo.</translation>
    </message>
    <message>
        <source>Did it have to look there?</source>
        <translation>¿Tenía que mirar allí?</translation>
    </message>
    <message>
        <source>The question is about the word marked in the caption. Click another word to ask about that one.</source>
        <translation>La pregunta se refiere a la palabra marcada en la descripción. Haga clic en otra palabra para preguntar por ella.</translation>
    </message>
    <message>
        <source>If the model looked everywhere equally, would it still say this word?</source>
        <translation>Si el modelo mirara por igual a todas partes, ¿seguiría diciendo esta palabra?</translation>
    </message>
    <message>
        <source>Yes, “%1” again</source>
        <translation>Sí, «%1» otra vez</translation>
    </message>
    <message>
        <source>No, another word</source>
        <translation>No, otra palabra</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>No hay ninguna descripción por la que preguntar.</translation>
    </message>
    <message>
        <source>Looking everywhere equally, it says “%1”. The probability of “%2” goes from %3 to %4.</source>
        <translation>Si mira por igual a todas partes, dice «%1». La probabilidad de «%2» pasa de %3 a %4.</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>(fin de la descripción)</translation>
    </message>
    <message>
        <source>Three cells have the scores 0, 0 and ln 2. Compute the weights. (exp(0) = 1, exp(ln 2) = 2)</source>
        <translation>Tres celdas tienen las puntuaciones 0, 0 y ln 2. Calcule los pesos. (exp(0) = 1, exp(ln 2) = 2)</translation>
    </message>
    <message>
        <source>1/4, 1/4 and 1/2: the sum of 1, 1 and 2 is 4.</source>
        <translation>1/4, 1/4 y 1/2: la suma de 1, 1 y 2 es 4.</translation>
    </message>
    <message>
        <source>What happens to the weights if 5 is added to every score?</source>
        <translation>¿Qué ocurre con los pesos si se suma 5 a cada puntuación?</translation>
    </message>
    <message>
        <source>They stay the same. Each exp(e) is multiplied by exp(5), and so is the sum.</source>
        <translation>No cambian. Cada exp(e) se multiplica por exp(5), y la suma también.</translation>
    </message>
    <message>
        <source>The annotation vectors of two cells are (2, 0) and (0, 4), their weights 3/4 and 1/4. Compute the context.</source>
        <translation>Los vectores de anotación de dos celdas son (2; 0) y (0; 4), y sus pesos, 3/4 y 1/4. Calcule el contexto.</translation>
    </message>
    <message>
        <source>3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1).</source>
        <translation>3/4 · (2; 0) + 1/4 · (0; 4) = (1,5; 1).</translation>
    </message>
    <message>
        <source>The map lies on the dog while the model says “dog”. Does this prove that the model said “dog” because of the dog? How could you test it?</source>
        <translation>El mapa cae sobre el perro mientras el modelo dice «dog». ¿Demuestra eso que el modelo dijo «dog» por el perro? ¿Cómo se podría comprobar?</translation>
    </message>
    <message>
        <source>No: it shows where the weights were large, not what the word depended on. Cover the dog, or make the model look elsewhere, and see whether the word changes.</source>
        <translation>No: muestra dónde eran grandes los pesos, no de qué dependía la palabra. Tape el perro, o haga que el modelo mire a otra parte, y vea si cambia la palabra.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Scores, softmax and context: first by hand, then on an image.</source>
        <translation>Puntuaciones, softmax y contexto: primero a mano y después en una imagen.</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>How surprised the model is by a word of a true caption, on average; less is better. When the validation loss rises while the training loss falls, the model learns its images by heart. With penalties: what the optimiser minimises.</source>
        <translation>Cuánto sorprende al modelo, en promedio, una palabra de una descripción verdadera; cuanto menos, mejor. Si la pérdida de validación sube mientras baja la de entrenamiento, el modelo se está aprendiendo las imágenes de memoria. Con penalizaciones: lo que minimiza el optimizador.</translation>
    </message>
    <message>
        <source>Caption scores</source>
        <translation>Puntuaciones de las descripciones</translation>
    </message>
    <message>
        <source>How much the generated captions of the validation images share with what people wrote; more is better.</source>
        <translation>Cuánto tienen en común las descripciones generadas para las imágenes de validación con las que escribieron personas; cuanto más, mejor.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How large the steps of the optimiser are; the schedule sets it.</source>
        <translation>El tamaño de los pasos del optimizador; lo fija la planificación.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>How strongly a batch pulls at the weights, before clipping. A calm line is good; jumps by a factor of ten mean that the learning rate is too high.</source>
        <translation>Con qué fuerza tira un lote de los pesos, antes del recorte. Una línea tranquila es buena señal; saltos de un factor de diez indican que la tasa de aprendizaje es demasiado alta.</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>Descripciones por segundo</translation>
    </message>
    <message>
        <source>How many training captions are processed per second.</source>
        <translation>Cuántas descripciones de entrenamiento se procesan por segundo.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>How many words the model wavers between, if all were equally likely; the loss on another scale.</source>
        <translation>Entre cuántas palabras duda el modelo, si todas fueran igual de probables; es la pérdida en otra escala.</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>Descripciones repetidas</translation>
    </message>
    <message>
        <source>The share of validation images that got a caption which another image got too; less is better.</source>
        <translation>La proporción de imágenes de validación cuya descripción recibió también otra imagen; cuanto menos, mejor.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>The mean score (CIDEr-D) of the captions drawn for a batch: what self-critical training raises; more is better.</source>
        <translation>La puntuación media (CIDEr-D) de las descripciones muestreadas para un lote: lo que aumenta el entrenamiento autocrítico (self-critical); cuanto más, mejor.</translation>
    </message>
    <message>
        <source>Entropy: 1 when attention is spread evenly over the image, 0 when it lies in one place. Difference between words: 0 when every word looks at the same place. On named objects: the share of a word&apos;s attention that lies on the objects it names, if the validation images have object masks.</source>
        <translation>Entropía: 1 si la atención se reparte por igual en toda la imagen, 0 si se concentra en un solo lugar. Diferencia entre palabras: 0 si todas las palabras miran al mismo lugar. En objetos nombrados: la proporción de la atención de una palabra que cae sobre los objetos que nombra, si las imágenes de validación tienen máscaras de objetos.</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Razón de masas</translation>
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
        <translation>Imágenes con descripciones</translation>
    </message>
    <message>
        <source>A caption model learns from examples: an image, and what people wrote about it. Here the program draws the image and writes five captions; this data is called Scenes. Datasets of photographs with captions by people, such as COCO or Flickr8k, work in the same way.

The captions differ, and none tells everything, but all are right.</source>
        <translation>Un modelo que describe imágenes aprende de ejemplos: una imagen y lo que unas personas escribieron sobre ella. Aquí es el programa el que dibuja la imagen y escribe cinco descripciones; estos datos se llaman Scenes. Los conjuntos de datos de fotografías descritas por personas, como COCO o Flickr8k, funcionan igual.

Las descripciones son distintas y ninguna lo cuenta todo, pero todas son correctas.</translation>
    </message>
    <message>
        <source>Click “Another scene” three times. What do the five captions of a scene agree on?</source>
        <translation>Haga clic tres veces en «Otra escena». ¿En qué coinciden las cinco descripciones de una escena?</translation>
    </message>
    <message>
        <source>Words become numbers</source>
        <translation>Las palabras se convierten en números</translation>
    </message>
    <message>
        <source>A network computes with numbers, so every word gets one: its position in the vocabulary, the list of words that the model knows. The most frequent word comes first, after four reserved numbers. For each number the model learns a vector, the embedding of the word.</source>
        <translation>Una red calcula con números, así que cada palabra recibe uno: su posición en el vocabulario, la lista de palabras que conoce el modelo. La palabra más frecuente es la primera, después de cuatro números reservados. Para cada número, el modelo aprende un vector: el embedding de la palabra.</translation>
    </message>
    <message>
        <source>Type at least three words, all of which the model knows, and press Return.</source>
        <translation>Escriba al menos tres palabras, todas conocidas por el modelo, y pulse Intro.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palabras desconocidas</translation>
    </message>
    <message>
        <source>Words that are too rare in the training captions are left out of the vocabulary. They all become the same word, &lt;unk&gt;, and the model can never say any of them.

A larger vocabulary has more words with too few examples; a smaller one makes captions vaguer. “Keep words seen at least” in a training run sets the limit.</source>
        <translation>Las palabras demasiado raras en las descripciones de entrenamiento quedan fuera del vocabulario. Todas se convierten en la misma palabra, &lt;unk&gt;, y el modelo nunca puede decir ninguna de ellas.

Un vocabulario mayor tiene más palabras con muy pocos ejemplos; uno menor hace más vagas las descripciones. El límite se fija con «Conservar palabras vistas al menos» en una ejecución de entrenamiento.</translation>
    </message>
    <message>
        <source>Type a word that the model does not know, and press Return.</source>
        <translation>Escriba una palabra que el modelo no conozca y pulse Intro.</translation>
    </message>
    <message>
        <source>One word after another</source>
        <translation>Una palabra tras otra</translation>
    </message>
    <message>
        <source>This caption is the model&apos;s own. It wrote it from left to right: for each word, it looked at the image and the words before, and chose one word of its vocabulary. Its last choice, not shown, was &lt;end&gt;.</source>
        <translation>Esta descripción es del propio modelo. La escribió de izquierda a derecha: para cada palabra miró la imagen y las palabras anteriores y eligió una palabra de su vocabulario. Su última elección, que no se muestra, fue &lt;end&gt;.</translation>
    </message>
    <message>
        <source>Click a word of the caption to see where the model looked as it said it.</source>
        <translation>Haga clic en una palabra de la descripción para ver adónde miró el modelo al decirla.</translation>
    </message>
    <message>
        <source>How many words?</source>
        <translation>¿Cuántas palabras?</translation>
    </message>
    <message>
        <source>An adult knows tens of thousands of words, a child of two a few hundred.</source>
        <translation>Una persona adulta conoce decenas de miles de palabras; un niño de dos años, unos cientos.</translation>
    </message>
    <message>
        <source>How many words does the model in this window know?</source>
        <translation>¿Cuántas palabras conoce el modelo de esta ventana?</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Alrededor de %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Todavía no hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>Its vocabulary has %1 words; anything else is &lt;unk&gt;.</source>
        <translation>Su vocabulario tiene %1 palabras; todo lo demás es &lt;unk&gt;.</translation>
    </message>
    <message>
        <source>Write five captions for one photograph of your own. Underline the words that all five share.</source>
        <translation>Escriba cinco descripciones de una fotografía suya. Subraye las palabras que comparten las cinco.</translation>
    </message>
    <message>
        <source>Usually the main object, and perhaps what it does. The model learns first what all captions agree on.</source>
        <translation>Normalmente, el objeto principal y quizá lo que hace. El modelo aprende primero aquello en lo que coinciden todas las descripciones.</translation>
    </message>
    <message>
        <source>A dataset has 5,000 images with five captions of ten words each. How many words does the model read in one pass over the data?</source>
        <translation>Un conjunto de datos tiene 5000 imágenes con cinco descripciones de diez palabras cada una. ¿Cuántas palabras lee el modelo en una pasada por los datos?</translation>
    </message>
    <message>
        <source>5,000 × 5 × 10 = 250,000 words.</source>
        <translation>5000 × 5 × 10 = 250 000 palabras.</translation>
    </message>
    <message>
        <source>The word “giraffe” occurs twice in the training captions, and words that occur fewer than five times are left out. What does the model say of a giraffe?</source>
        <translation>La palabra «giraffe» (jirafa) aparece dos veces en las descripciones de entrenamiento, y las palabras que aparecen menos de cinco veces se descartan. ¿Qué dice el modelo de una jirafa?</translation>
    </message>
    <message>
        <source>Something similar that it has a word for, such as “an animal”, or a wrong word such as “horse”. It cannot say “giraffe”.</source>
        <translation>Algo parecido para lo que tenga palabra, como «an animal», o una palabra equivocada, como «horse». No puede decir «giraffe».</translation>
    </message>
    <message>
        <source>Why must the images used to judge a model not be among those that it learned from?</source>
        <translation>¿Por qué las imágenes con las que se juzga el modelo no deben estar entre aquellas de las que aprendió?</translation>
    </message>
    <message>
        <source>It may have learned their captions by heart. Only images it has never seen show what it can describe.</source>
        <translation>Puede haberse aprendido sus descripciones de memoria. Solo las imágenes que nunca ha visto muestran qué sabe describir.</translation>
    </message>
    <message>
        <source>What a caption model sees</source>
        <translation>Lo que ve un modelo que describe</translation>
    </message>
    <message>
        <source>Images and captions, words as numbers, and words that are not known.</source>
        <translation>Imágenes y descripciones, palabras como números y palabras que no se conocen.</translation>
    </message>
</context>
<context>
    <name>DecoderChapter</name>
    <message>
        <source>One word at a time</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>The decoder is a loop. Each round takes the previous word, computes a context from the grid, and chooses the next word; that word goes into the next round. The loop ends with &lt;end&gt;.</source>
        <translation>El decodificador es un bucle. Cada vuelta toma la palabra anterior, calcula un contexto a partir de la cuadrícula y elige la palabra siguiente, que entra en la próxima vuelta. El bucle termina con &lt;end&gt;.</translation>
    </message>
    <message>
        <source>Play the caption, or go through its words with the arrow keys.</source>
        <translation>Reproduzca la descripción o recorra sus palabras con las teclas de flecha.</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>Lo que recuerda</translation>
    </message>
    <message>
        <source>From round to round, the decoder keeps a memory. In an LSTM, gates decide what is forgotten, what is added and what is let out: a gate holds a number from 0 to 1 for every value of the memory. Below a gate you see how much the previous word, the state and the image contributed to it.

A transformer keeps all words so far instead, and looks back at them in each layer.</source>
        <translation>De una vuelta a otra, el decodificador conserva una memoria. En una LSTM, unas compuertas deciden qué se olvida, qué se añade y qué se deja salir: una compuerta contiene un número de 0 a 1 para cada valor de la memoria. Debajo de cada compuerta se ve cuánto contribuyeron a ella la palabra anterior, el estado y la imagen.

Un transformer conserva en su lugar todas las palabras anteriores y vuelve a mirarlas en cada capa.</translation>
    </message>
    <message>
        <source>Click a gate of the LSTM in the strip (or a layer, if the model is a transformer).</source>
        <translation>Haga clic en una compuerta de la LSTM en la tira (o en una capa, si el modelo es un transformer).</translation>
    </message>
    <message>
        <source>Look, or go on without</source>
        <translation>Mirar o seguir sin mirar</translation>
    </message>
    <message>
        <source>Some words need the image, others follow from the words before. The gate β says how much of the context is let through. If it is shut, the decoder must do without the image for this word. If your model has no such gate, skip this page.</source>
        <translation>Algunas palabras necesitan la imagen; otras se deducen de las anteriores. La compuerta β dice cuánto del contexto se deja pasar. Si está cerrada, el decodificador debe arreglárselas sin la imagen para esta palabra. Si su modelo no tiene esta compuerta, salte esta página.</translation>
    </message>
    <message>
        <source>Set “Gate” to “Shut (0)” for this word. Which words become more probable?</source>
        <translation>Ponga «Compuerta» en «Cerrada (0)» para esta palabra. ¿Qué palabras se vuelven más probables?</translation>
    </message>
    <message>
        <source>Another word, another ending</source>
        <translation>Otra palabra, otro final</translation>
    </message>
    <message>
        <source>Because each word goes into the next round, one word can change all that follows.</source>
        <translation>Como cada palabra entra en la vuelta siguiente, una sola puede cambiar todo lo que viene después.</translation>
    </message>
    <message>
        <source>Click an early word, choose another one in its place, and see how the caption goes on.</source>
        <translation>Haga clic en una de las primeras palabras, elija otra en su lugar y vea cómo sigue la descripción.</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>Búsqueda en haz</translation>
    </message>
    <message>
        <source>The most probable next word may lead to a less probable caption. Beam search therefore keeps several beginnings after each word and compares the captions at the end. A beam of 1 keeps only one: greedy search.</source>
        <translation>La palabra siguiente más probable puede llevar a una descripción menos probable. Por eso la búsqueda en haz conserva varios comienzos después de cada palabra y compara las descripciones al final. Con un ancho de 1 se conserva solo uno: es la búsqueda voraz.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and change “Beam” under “Captions”.</source>
        <translation>Abra las preferencias (Ctrl+,) y cambie «Ancho del haz» en «Descripciones».</translation>
    </message>
    <message>
        <source>Does the beam matter here?</source>
        <translation>¿Importa aquí el ancho del haz?</translation>
    </message>
    <message>
        <source>A wider beam usually finds a more probable caption, but takes more work.</source>
        <translation>Un haz más ancho suele encontrar una descripción más probable, pero cuesta más trabajo.</translation>
    </message>
    <message>
        <source>Would greedy search (beam 1) have found the caption that you see?</source>
        <translation>¿Habría encontrado la búsqueda voraz (ancho 1) la descripción que se ve?</translation>
    </message>
    <message>
        <source>Yes, the same caption</source>
        <translation>Sí, la misma descripción</translation>
    </message>
    <message>
        <source>No, another caption</source>
        <translation>No, otra descripción</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>No hay ninguna descripción por la que preguntar.</translation>
    </message>
    <message>
        <source>With a beam of 1 it says “%1”.</source>
        <translation>Con un ancho del haz de 1 dice «%1».</translation>
    </message>
    <message>
        <source>After “a”, a model gives “dog” 0.6 and “cat” 0.4. After “a dog”, the best word has 0.3; after “a cat”, 0.9. Which two words does greedy search add, and which does a beam of 2?</source>
        <translation>Después de «a», un modelo da 0,6 a «dog» y 0,4 a «cat». Después de «a dog», la mejor palabra tiene 0,3; después de «a cat», 0,9. ¿Qué dos palabras añade la búsqueda voraz y cuáles un haz de ancho 2?</translation>
    </message>
    <message>
        <source>Greedy: “a dog …” with 0.6 · 0.3 = 0.18. Beam of 2: “a cat …” with 0.4 · 0.9 = 0.36.</source>
        <translation>Búsqueda voraz: «a dog …» con 0,6 · 0,3 = 0,18. Haz de ancho 2: «a cat …» con 0,4 · 0,9 = 0,36.</translation>
    </message>
    <message>
        <source>A forget gate is 0 everywhere. What does the LSTM remember of the words before?</source>
        <translation>Una compuerta de olvido vale 0 en todas partes. ¿Qué recuerda la LSTM de las palabras anteriores?</translation>
    </message>
    <message>
        <source>Its memory keeps nothing: only the previous word, the previous state and the image still count.</source>
        <translation>Su memoria no conserva nada: ya solo cuentan la palabra anterior, el estado anterior y la imagen.</translation>
    </message>
    <message>
        <source>For which words of “a dog on the beach” would you expect the gate β to be small, and why?</source>
        <translation>¿Para qué palabras de «a dog on the beach» cabe esperar que la compuerta β sea pequeña, y por qué?</translation>
    </message>
    <message>
        <source>For “on”, “the” and perhaps “a”: they follow from the other words. Your model may differ; look at its gate.</source>
        <translation>Para «on», «the» y quizá «a»: se deducen de las otras palabras. Su modelo puede comportarse de otro modo; mire su compuerta.</translation>
    </message>
    <message>
        <source>Why does a search add logarithms of probabilities instead of multiplying the probabilities?</source>
        <translation>¿Por qué suma una búsqueda los logaritmos de las probabilidades en lugar de multiplicar las probabilidades?</translation>
    </message>
    <message>
        <source>A product of many small numbers soon becomes too small for a computer to hold. The sum of their logarithms does not, and the same caption has the highest one.</source>
        <translation>El producto de muchos números pequeños pronto es demasiado pequeño para que un ordenador lo represente. La suma de sus logaritmos no, y la descripción con el valor más alto es la misma.</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>El decodificador</translation>
    </message>
    <message>
        <source>One word at a time: memory, gates, another word, beam search.</source>
        <translation>Palabra por palabra: memoria, compuertas, otra palabra, búsqueda en haz.</translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>The picture would be too large; choose a smaller scale.</source>
        <translation>La imagen sería demasiado grande; conviene elegir una escala menor.</translation>
    </message>
</context>
<context>
    <name>EncoderChapter</name>
    <message>
        <source>Receptive field</source>
        <translation>Campo receptivo</translation>
    </message>
    <message>
        <source>The encoder turns pixels into features. It is a convolutional network: a value after one layer of 3 × 3 convolutions depends on 3 × 3 pixels. This patch, the receptive field of the value, grows with each layer. A layer with stride 2 makes it grow twice as fast from then on, and halves the number of values per side.

Move the pointer over the image to see the receptive field of each value.</source>
        <translation>El codificador convierte los píxeles en características. Es una red convolucional: tras una capa de convoluciones de 3 × 3, un valor depende de 3 × 3 píxeles. Esta zona, el campo receptivo del valor, crece con cada capa. Una capa con paso (stride) 2 hace que a partir de ahí crezca el doble de rápido y reduce a la mitad el número de valores por lado.

Mueva el puntero sobre la imagen para ver el campo receptivo de cada valor.</translation>
    </message>
    <message>
        <source>Move “Layers” until a value sees more than half of the width of the image. How many layers does it take?</source>
        <translation>Mueva «Capas» hasta que un valor vea más de la mitad de la anchura de la imagen. ¿Cuántas capas hacen falta?</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>Etapa por etapa</translation>
    </message>
    <message>
        <source>Each stage of the encoder looks for patterns in what the stage before found: first edges and colours, then textures and parts, finally objects.

Its stages are at the left end of the strip below the image. The pictures show the channels that vary most over this image.</source>
        <translation>Cada etapa del codificador busca patrones en lo que encontró la anterior: primero bordes y colores, luego texturas y partes, por último objetos.

Sus etapas están en el extremo izquierdo de la tira que hay debajo de la imagen. Las imágenes pequeñas muestran los canales que más varían en esta imagen.</translation>
    </message>
    <message>
        <source>Scroll the strip to its left end and click a stage of the encoder.</source>
        <translation>Desplace la tira hasta su extremo izquierdo y haga clic en una etapa del codificador.</translation>
    </message>
    <message>
        <source>The annotation grid</source>
        <translation>La cuadrícula de anotaciones</translation>
    </message>
    <message>
        <source>The output of the encoder is a grid. Each of its cells holds a vector of hundreds of numbers, the annotation vector, which describes what is there and around it. The decoder never sees a pixel: this grid is all that it knows of the image.</source>
        <translation>La salida del codificador es una cuadrícula. Cada una de sus celdas contiene un vector de cientos de números, el vector de anotación, que describe lo que hay allí y alrededor. El decodificador nunca ve un píxel: esta cuadrícula es todo lo que sabe de la imagen.</translation>
    </message>
    <message>
        <source>Point at a cell in the picture of the values, and see which part of the image it stands for.</source>
        <translation>Señale una celda en la imagen de los valores y vea a qué parte de la imagen corresponde.</translation>
    </message>
    <message>
        <source>How fine is the grid?</source>
        <translation>¿Cómo de fina es la cuadrícula?</translation>
    </message>
    <message>
        <source>A finer grid can point at smaller things, but the model has to choose among more cells, and everything takes longer.</source>
        <translation>Una cuadrícula más fina puede señalar cosas más pequeñas, pero el modelo debe elegir entre más celdas y todo tarda más.</translation>
    </message>
    <message>
        <source>How many cells does the grid of the model in this window have?</source>
        <translation>¿Cuántas celdas tiene la cuadrícula del modelo de esta ventana?</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>No hay ninguna descripción por la que preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>Its grid has %1 rows and %2 columns: %n cell(s) to look at.</source>
        <translation>
            <numerusform>Su cuadrícula tiene %1 filas y %2 columnas: %n celda a la que mirar.</numerusform>
            <numerusform>Su cuadrícula tiene %1 filas y %2 columnas: %n celdas a las que mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the receptive field after two layers of 3 × 3 convolutions with stride 1. And after three?</source>
        <translation>Calcule el campo receptivo tras dos capas de convoluciones de 3 × 3 con paso 1. ¿Y tras tres?</translation>
    </message>
    <message>
        <source>5 × 5 and 7 × 7 pixels: each layer adds one pixel on every side.</source>
        <translation>5 × 5 y 7 × 7 píxeles: cada capa añade un píxel por cada lado.</translation>
    </message>
    <message>
        <source>An image of 224 × 224 pixels goes through a network that halves the sides four times. How many cells does the grid have?</source>
        <translation>Una imagen de 224 × 224 píxeles pasa por una red que reduce sus lados a la mitad cuatro veces. ¿Cuántas celdas tiene la cuadrícula?</translation>
    </message>
    <message>
        <source>224 / 16 = 14 cells per side, 14 × 14 = 196 cells.</source>
        <translation>224 / 16 = 14 celdas por lado, 14 × 14 = 196 celdas.</translation>
    </message>
    <message>
        <source>Why is the encoder usually taken from a network that learned to classify images, instead of being trained on captions alone?</source>
        <translation>¿Por qué se suele tomar el codificador de una red que aprendió a clasificar imágenes, en lugar de entrenarlo solo con descripciones?</translation>
    </message>
    <message>
        <source>It has seen many more images than there are captions for, and what it learned about edges, textures and objects helps captioning as well.</source>
        <translation>Ha visto muchas más imágenes de las que tienen descripción, y lo que aprendió sobre bordes, texturas y objetos también sirve para describir.</translation>
    </message>
    <message>
        <source>A bird in the image is smaller than a cell of the grid. Can the model say that there is a bird? Can the map show exactly where?</source>
        <translation>Un pájaro de la imagen es más pequeño que una celda de la cuadrícula. ¿Puede decir el modelo que hay un pájaro? ¿Puede mostrar el mapa exactamente dónde?</translation>
    </message>
    <message>
        <source>It can say so: the annotation vector of the cell can describe it. The map cannot be finer than the cell.</source>
        <translation>Puede decirlo: el vector de anotación de la celda puede describirlo. El mapa no puede ser más fino que la celda.</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>El codificador</translation>
    </message>
    <message>
        <source>From pixels to a grid of vectors: stages, receptive field, annotation grid.</source>
        <translation>De los píxeles a una cuadrícula de vectores: etapas, campo receptivo, cuadrícula de anotaciones.</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio libre</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada y salida</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>archivo en uso</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo ya no está en el servidor</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>unidad no conectada</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>is too large to be read (%1 bytes; at most %2)</source>
        <translation>es demasiado grande para leerlo (%1 bytes; como máximo %2)</translation>
    </message>
    <message>
        <source>does not have the expected size</source>
        <translation>no tiene el tamaño que debería</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>no se puede escribir (%1)</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>no se pudo escribir (%1)</translation>
    </message>
    <message>
        <source>could not be flushed to the disk (%1)</source>
        <translation>no se pudo volcar al disco (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>no se puede crear la carpeta (%1)</translation>
    </message>
    <message>
        <source>the JSON is malformed (byte %1): %2</source>
        <translation>el JSON está mal formado (byte %1): %2</translation>
    </message>
    <message>
        <source>the JSON breaks off (byte %1): %2</source>
        <translation>el JSON se interrumpe (byte %1): %2</translation>
    </message>
    <message>
        <source>is a folder, not an image</source>
        <translation>es una carpeta, no una imagen</translation>
    </message>
    <message>
        <source>is larger than 1 GiB, more than an image may have</source>
        <translation>supera 1 GiB, el máximo para una imagen</translation>
    </message>
    <message>
        <source>is not an image (JPEG, PNG, WebP, BMP and TIFF are read)</source>
        <translation>no es una imagen (se leen JPEG, PNG, WebP, BMP y TIFF)</translation>
    </message>
    <message>
        <source>is %1; JPEG, PNG, WebP, BMP and TIFF are read</source>
        <translation>es %1; se leen JPEG, PNG, WebP, BMP y TIFF</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>a HEIF image</source>
        <translation>una imagen HEIF</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>is an animated WebP image; only still images can be read</source>
        <translation>es una imagen WebP animada; solo se leen las fijas</translation>
    </message>
    <message>
        <source>is truncated</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1 bytes cannot hold %2 x %3 pixels</source>
        <translation>está truncado o dañado: en %1 bytes no caben %2 x %3 píxeles</translation>
    </message>
    <message>
        <source>is damaged: its header is missing</source>
        <translation>está dañado: falta su cabecera</translation>
    </message>
    <message>
        <source>is damaged: its header has no size</source>
        <translation>está dañado: su cabecera no indica el tamaño</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; images above %3 million pixels are refused</source>
        <translation>tiene %1 x %2 píxeles; se rechazan las imágenes de más de %3 millones de píxeles</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; a side above %3 pixels is refused</source>
        <translation>tiene %1 x %2 píxeles; se rechazan los lados de más de %3 píxeles</translation>
    </message>
    <message>
        <source>has a pixel format that is not read</source>
        <translation>tiene un formato de píxeles que no se lee</translation>
    </message>
    <message>
        <source>has CMYK pixels of 16 bits; those of 8 bits are read</source>
        <translation>tiene píxeles CMYK de 16 bits; se leen los de 8 bits</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind</source>
        <translation>no se puede decodificar: está dañado o es de un tipo poco común</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>no cabe en la memoria</translation>
    </message>
    <message>
        <source>cannot be written as GIF (%1)</source>
        <translation>no se puede escribir como GIF (%1)</translation>
    </message>
    <message>
        <source>could not be written as GIF</source>
        <translation>no se pudo escribir como GIF</translation>
    </message>
    <message>
        <source>there is no MP4 encoder on this computer; save the animation as GIF instead</source>
        <translation>no hay codificador MP4 en este equipo; guarde la animación como GIF</translation>
    </message>
    <message>
        <source>could not be written whole; is the disk full?</source>
        <translation>no se pudo escribir entero; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>no dataset was given</source>
        <translation>no se indicó ningún conjunto de datos</translation>
    </message>
    <message>
        <source>a folder that was written by &quot;saccade scenes&quot;</source>
        <translation>una carpeta escrita por «saccade scenes»</translation>
    </message>
    <message>
        <source>folder with sidecars</source>
        <translation>carpeta con archivos de texto</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>descripciones COCO</translation>
    </message>
    <message>
        <source>has no image with a caption</source>
        <translation>no contiene ninguna imagen con descripción</translation>
    </message>
    <message>
        <source>has no image with a caption; %1</source>
        <translation>no contiene ninguna imagen con descripción; %1</translation>
    </message>
    <message>
        <source>comes twice; it is used once</source>
        <translation>aparece dos veces; se usa una</translation>
    </message>
    <message>
        <source>comes twice, as do %1 more images; each is used once</source>
        <translation>aparece dos veces, igual que otras imágenes (%1); cada una se usa una vez</translation>
    </message>
    <message>
        <source>no image in split &quot;%1&quot;; the dataset has: %2</source>
        <translation>no hay imágenes en la partición «%1»; el conjunto de datos tiene: %2</translation>
    </message>
    <message>
        <source>none of its %1 images can be used: looked for %2 in %3</source>
        <translation>ninguna de sus imágenes (%1) sirve: se buscó %2 en %3</translation>
    </message>
    <message>
        <source>image %1 (%2) is listed twice</source>
        <translation>la imagen %1 (%2) aparece dos veces en la lista</translation>
    </message>
    <message>
        <source>image %1 is listed before</source>
        <translation>la imagen %1 ya aparece antes</translation>
    </message>
    <message>
        <source>image %1 is missing</source>
        <translation>falta la imagen %1</translation>
    </message>
    <message>
        <source>image %1 has no caption</source>
        <translation>la imagen %1 no tiene descripción</translation>
    </message>
    <message>
        <source>empty caption of %1</source>
        <translation>descripción vacía de %1</translation>
    </message>
    <message>
        <source>%1; the %2 captioned images before it are used</source>
        <translation>%1; se usan las imágenes con descripción anteriores (%2)</translation>
    </message>
    <message>
        <source>has no folder Images or Flicker8k_Dataset with the photographs</source>
        <translation>no tiene una carpeta Images o Flicker8k_Dataset con las fotografías</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>has no caption</source>
        <translation>no contiene ninguna descripción</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>y otros más (%1): %2</translation>
    </message>
    <message>
        <source>images that are missing</source>
        <translation>imágenes que faltan</translation>
    </message>
    <message>
        <source>images listed twice</source>
        <translation>imágenes repetidas en la lista</translation>
    </message>
    <message>
        <source>images listed before</source>
        <translation>imágenes que ya aparecen antes</translation>
    </message>
    <message>
        <source>images without a caption</source>
        <translation>imágenes sin descripción</translation>
    </message>
    <message>
        <source>images without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>imágenes sin «id» o «file_name»</translation>
    </message>
    <message>
        <source>annotations without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>anotaciones sin «image_id» o «caption»</translation>
    </message>
    <message>
        <source>annotations for unknown images</source>
        <translation>anotaciones de imágenes desconocidas</translation>
    </message>
    <message>
        <source>empty captions</source>
        <translation>descripciones vacías</translation>
    </message>
    <message>
        <source>lines that are not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>líneas que no son «imagen#número&lt;TAB&gt;descripción»</translation>
    </message>
    <message>
        <source>is not of the earlier dataset and would be overwritten; move it elsewhere</source>
        <translation>no es del conjunto de datos anterior y se sobrescribiría; muévalo a otro sitio</translation>
    </message>
    <message>
        <source>has files that are not a Scenes dataset; choose an empty or new folder</source>
        <translation>contiene archivos que no son un conjunto de datos Scenes; elija una carpeta vacía o nueva</translation>
    </message>
    <message>
        <source>could not be encoded as PNG</source>
        <translation>no se pudo codificar como PNG</translation>
    </message>
    <message>
        <source>shares its sidecar %1 with %2</source>
        <translation>comparte su archivo de texto %1 con %2</translation>
    </message>
    <message>
        <source>is not a Saccade model: it has no %1</source>
        <translation>no es un modelo de Saccade: no contiene %1</translation>
    </message>
    <message>
        <source>was written by a newer version of Saccade</source>
        <translation>lo escribió una versión más reciente de Saccade</translation>
    </message>
    <message>
        <source>the metadata &quot;%1&quot; is not valid JSON</source>
        <translation>los metadatos «%1» no son JSON válido</translation>
    </message>
    <message>
        <source>the vocabulary is larger than that of any language</source>
        <translation>el vocabulario es mayor que el de cualquier idioma</translation>
    </message>
    <message>
        <source>the vocabulary is not a list of words</source>
        <translation>el vocabulario no es una lista de palabras</translation>
    </message>
    <message>
        <source>the vocabulary does not start with &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</source>
        <translation>el vocabulario no empieza por &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</translation>
    </message>
    <message>
        <source>the vocabulary has the word &quot;%1&quot; twice</source>
        <translation>el vocabulario contiene dos veces la palabra «%1»</translation>
    </message>
    <message>
        <source>the model that its configuration describes is larger than the file</source>
        <translation>el modelo que describe su configuración es mayor que el archivo</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>falta el tensor %1</translation>
    </message>
    <message>
        <source>the tensor %1 has another shape than the model</source>
        <translation>el tensor %1 tiene otra forma que en el modelo</translation>
    </message>
    <message>
        <source>cannot be loaded: %1</source>
        <translation>no se puede cargar: %1</translation>
    </message>
    <message>
        <source>is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)</source>
        <translation>no es un archivo safetensors o está truncado (cabecera de %1 bytes en un archivo de %2)</translation>
    </message>
    <message>
        <source>the header is not valid JSON (at byte %1)</source>
        <translation>la cabecera no es JSON válido (en el byte %1)</translation>
    </message>
    <message>
        <source>the header is not an object of tensors</source>
        <translation>la cabecera no es un objeto de tensores</translation>
    </message>
    <message>
        <source>the header&apos;s entry &quot;%1&quot; is malformed</source>
        <translation>la entrada «%1» de la cabecera está mal formada</translation>
    </message>
    <message>
        <source>the header names &quot;%1&quot; twice</source>
        <translation>la cabecera nombra «%1» dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice for &quot;%2&quot;</source>
        <translation>«%1» se indica dos veces para «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is out of range</source>
        <translation>«%1» tiene un número fuera de rango</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the element type &quot;%2&quot;, which is not supported</source>
        <translation>«%1» tiene el tipo de elemento «%2», que no se admite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>«%1» termina antes de empezar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches beyond the end of the file; the file may be cut off</source>
        <translation>«%1» va más allá del final del archivo; puede que esté truncado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a shape that is out of range</source>
        <translation>«%1» tiene una forma fuera de rango</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes where its shape needs %3</source>
        <translation>«%1» tiene %2 bytes, pero su forma necesita %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>«%1» y «%2» se solapan</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;; these are not the weights of this encoder</source>
        <translation>no tiene «%1»; estos no son los pesos de este codificador</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the shape %2 where the encoder needs %3</source>
        <translation>«%1» tiene la forma %2, pero el codificador necesita %3</translation>
    </message>
    <message>
        <source>the encoder &quot;%1&quot; has no coarser features to fuse in</source>
        <translation>el codificador «%1» no tiene características más gruesas que fusionar</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: a name must have between 1 and 64 letters.</source>
        <translation>La configuración del modelo: un nombre debe tener entre 1 y 64 caracteres.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: the image size must be a multiple of 32.</source>
        <translation>La configuración del modelo: el tamaño de imagen debe ser múltiplo de 32.</translation>
    </message>
    <message>
        <source>was written on a big-endian machine, which is not supported</source>
        <translation>se escribió en una máquina big-endian, lo que no se admite</translation>
    </message>
    <message>
        <source>is a zip file, but none that torch.save wrote</source>
        <translation>es un archivo zip, pero no lo escribió torch.save</translation>
    </message>
    <message>
        <source>is a zip file that is cut off</source>
        <translation>es un archivo zip truncado</translation>
    </message>
    <message>
        <source>is a zip file with a broken directory</source>
        <translation>es un archivo zip con el directorio dañado</translation>
    </message>
    <message>
        <source>has compressed records, which torch.save never writes</source>
        <translation>contiene registros comprimidos, que torch.save nunca escribe</translation>
    </message>
    <message>
        <source>claims more data than it holds</source>
        <translation>declara más datos de los que contiene</translation>
    </message>
    <message>
        <source>has a larger index than any state dictionary needs</source>
        <translation>tiene un índice mayor del que necesita un diccionario de estado</translation>
    </message>
    <message>
        <source>the data of the tensor &quot;%1&quot; is cut off</source>
        <translation>los datos del tensor «%1» están truncados</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; reaches beyond its storage</source>
        <translation>el tensor «%1» va más allá de su almacenamiento</translation>
    </message>
    <message>
        <source>has no named tensors</source>
        <translation>no contiene tensores con nombre</translation>
    </message>
    <message>
        <source>holds the Python object %1, which is not a weight; nothing of it was run. Save the bare weights instead: torch.save(model.state_dict(), &quot;weights.pth&quot;)</source>
        <translation>contiene el objeto de Python %1, que no es un peso; no se ejecutó nada de él. Guarde solo los pesos: torch.save(model.state_dict(), &quot;weights.pth&quot;)</translation>
    </message>
    <message>
        <source>the pickle holds more values than a state dictionary needs</source>
        <translation>el pickle contiene más valores de los que necesita un diccionario de estado</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>el pickle toma un valor que no existe</translation>
    </message>
    <message>
        <source>the pickle closes a group that was not opened</source>
        <translation>el pickle cierra un grupo que no se abrió</translation>
    </message>
    <message>
        <source>the pickle has something else where %1 belongs</source>
        <translation>el pickle tiene otra cosa donde corresponde %1</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it never stored</source>
        <translation>el pickle recupera un valor que nunca guardó</translation>
    </message>
    <message>
        <source>the pickle has a key without a value</source>
        <translation>el pickle tiene una clave sin valor</translation>
    </message>
    <message>
        <source>the pickle has protocol %1; 5 is the newest known</source>
        <translation>el pickle tiene el protocolo %1; el más reciente conocido es el 5</translation>
    </message>
    <message>
        <source>the pickle has the operation %1, which no state dictionary needs; nothing of it was run</source>
        <translation>el pickle tiene la operación %1, que ningún diccionario de estado necesita; no se ejecutó nada de él</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation>La opción «%1» debe ser un número entero, no «%2».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, not &quot;%2&quot;.</source>
        <translation>La opción «%1» debe ser un número, no «%2».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>La opción «%1» debe ser true o false, no «%2».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be between %2 and %3, not %4.</source>
        <translation>La opción «%1» debe estar entre %2 y %3, no %4.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be %2.</source>
        <translation>La opción «%1» debe ser %2.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>The option &quot;encoder&quot; must name an encoder.</source>
        <translation>La opción «encoder» debe nombrar un codificador.</translation>
    </message>
    <message>
        <source>The option &quot;decoder&quot; must name a decoder.</source>
        <translation>La opción «decoder» debe nombrar un decodificador.</translation>
    </message>
    <message>
        <source>The option &quot;train_split&quot; must name a split.</source>
        <translation>La opción «train_split» debe nombrar una partición.</translation>
    </message>
    <message>
        <source>The option &quot;image_size&quot; must be a multiple of 32.</source>
        <translation>La opción «image_size» debe ser un múltiplo de 32.</translation>
    </message>
    <message>
        <source>The model would be judged by what it learned from: &quot;validation_split&quot; and &quot;train_split&quot; must differ.</source>
        <translation>El modelo se juzgaría con aquello de lo que aprendió: «validation_split» y «train_split» deben ser distintas.</translation>
    </message>
    <message>
        <source>The option &quot;fine_tune_from&quot; must be below %1, the number of stages of this encoder.</source>
        <translation>La opción «fine_tune_from» debe ser menor que %1, el número de etapas de este codificador.</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;; did you mean &quot;%3&quot;? Known: %4.</source>
        <translation>«%2» es desconocido (%1); ¿quería decir «%3»? Se conocen: %4.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>training option</source>
        <translation>opción de entrenamiento</translation>
    </message>
    <message>
        <source>value of the option &quot;%1&quot;</source>
        <translation>valor de la opción «%1»</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3.</source>
        <translation>%1: «%2» %3.</translation>
    </message>
    <message>
        <source>The training configuration</source>
        <translation>La configuración de entrenamiento</translation>
    </message>
    <message>
        <source>The model&apos;s configuration</source>
        <translation>La configuración del modelo</translation>
    </message>
    <message>
        <source>The state of the training run</source>
        <translation>El estado de la ejecución</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>must be a whole number between %1 and %2</source>
        <translation>debe ser un número entero entre %1 y %2</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>is out of bounds</source>
        <translation>está fuera de los límites</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>debe ser una lista de números</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>debe ser una lista de objetos</translation>
    </message>
    <message>
        <source>%1 training images with %2 captions, %3 validation images, %4 words</source>
        <translation>imágenes de entrenamiento: %1 (descripciones: %2), imágenes de validación: %3, palabras: %4</translation>
    </message>
    <message>
        <source>The encoder starts without pretrained weights, so all of it is trained, which takes long; encoder_weights names a file of them.</source>
        <translation>El codificador empieza sin pesos preentrenados, así que se entrena entero, lo que lleva mucho tiempo; encoder_weights indica un archivo con ellos.</translation>
    </message>
    <message>
        <source>Resuming after step %1.</source>
        <translation>Se reanuda después del paso %1.</translation>
    </message>
    <message>
        <source>The features of %1 images are kept in %2 (%3 MB).</source>
        <translation>Las características de las imágenes (%1) se conservan en %2 (%3 MB).</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>No se puede leer ninguna de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>None of the images to be captioned and scored can be read.</source>
        <translation>No se puede leer ninguna de las imágenes que hay que describir y puntuar.</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to train on.</source>
        <translation>Ninguna imagen de la partición «%1» tiene una descripción con la que entrenar.</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to compare with.</source>
        <translation>Ninguna imagen de la partición «%1» tiene una descripción con la que comparar.</translation>
    </message>
    <message>
        <source>The loss is not finite at step %1. The last checkpoint is from before that; resume with a lower learning rate.</source>
        <translation>La pérdida no es finita en el paso %1. El último punto de control es anterior; reanude con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>the run directory cannot be written (%1)</source>
        <translation>no se puede escribir en la carpeta de la ejecución (%1)</translation>
    </message>
    <message>
        <source>another process is training in this run directory</source>
        <translation>otro proceso está entrenando en esta carpeta</translation>
    </message>
    <message>
        <source>cannot be locked (%1)</source>
        <translation>no se puede bloquear (%1)</translation>
    </message>
    <message>
        <source>has no training run (config.json is missing or cannot be read)</source>
        <translation>no contiene ninguna ejecución de entrenamiento (config.json falta o no se puede leer)</translation>
    </message>
    <message>
        <source>already has a training run; resume it with --resume, or choose another folder</source>
        <translation>ya contiene una ejecución de entrenamiento; reanúdela (--resume) o elija otra carpeta</translation>
    </message>
    <message>
        <source>The line is neither a step nor an epoch.</source>
        <translation>La línea no es ni un paso ni una época.</translation>
    </message>
    <message>
        <source>The number of weights does not fit the maps.</source>
        <translation>El número de pesos no corresponde a los mapas.</translation>
    </message>
    <message>
        <source>The geometry of an image is incomplete.</source>
        <translation>La geometría de una imagen está incompleta.</translation>
    </message>
    <message>
        <source>The size of an image is out of bounds.</source>
        <translation>El tamaño de una imagen está fuera de los límites.</translation>
    </message>
    <message>
        <source>is not a checkpoint: it has no training state</source>
        <translation>no es un punto de control: no contiene el estado del entrenamiento</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state of %1 is missing or has another shape</source>
        <translation>el estado del optimizador de %1 falta o tiene otra forma</translation>
    </message>
    <message>
        <source>the average of %1 is missing or has another shape than the model</source>
        <translation>el promedio de %1 falta o tiene otra forma que en el modelo</translation>
    </message>
    <message>
        <source>cannot be read as a feature cache</source>
        <translation>no se puede leer como caché de características</translation>
    </message>
    <message>
        <source>is not a feature cache; choose another name</source>
        <translation>no es una caché de características; elija otro nombre</translation>
    </message>
    <message>
        <source>the feature cache needs %1 on disk, but only %2 is free</source>
        <translation>la caché de características necesita %1 en el disco, pero solo hay %2 libres</translation>
    </message>
    <message>
        <source>no room for a feature cache of %1 (%2)</source>
        <translation>no hay sitio para una caché de características de %1 (%2)</translation>
    </message>
    <message>
        <source>the folder for the feature cache cannot be made (%1)</source>
        <translation>no se puede crear la carpeta de la caché de características (%1)</translation>
    </message>
    <message>
        <source>is not a COCO instances file: no image in it has an object</source>
        <translation>no es un archivo de instancias COCO: ninguna de sus imágenes tiene un objeto</translation>
    </message>
    <message>
        <source>objects without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>objetos sin «image_id» o «category_id»</translation>
    </message>
    <message>
        <source>objects without a usable &quot;segmentation&quot;</source>
        <translation>objetos sin «segmentation» utilizable</translation>
    </message>
    <message>
        <source>objects of unknown images</source>
        <translation>objetos de imágenes desconocidas</translation>
    </message>
    <message>
        <source>its masks are of an image of %1 x %2 pixels, but it has %3 x %4</source>
        <translation>sus máscaras son de una imagen de %1 x %2 píxeles, pero tiene %3 x %4</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels does not belong to an image of %3 x %4</source>
        <translation>una máscara de %1 x %2 píxeles no corresponde a una imagen de %3 x %4</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels is out of range</source>
        <translation>una máscara de %1 x %2 píxeles está fuera de rango</translation>
    </message>
    <message>
        <source>an image of %1 x %2 pixels is out of range for a mask</source>
        <translation>una imagen de %1 x %2 píxeles está fuera de rango para una máscara</translation>
    </message>
    <message>
        <source>the runs of a mask cover more than its %1 x %2 pixels</source>
        <translation>los tramos de una máscara cubren más que sus %1 x %2 píxeles</translation>
    </message>
    <message>
        <source>the compressed runs of a mask cover more than its %1 pixels</source>
        <translation>los tramos comprimidos de una máscara cubren más que sus %1 píxeles</translation>
    </message>
    <message>
        <source>the compressed runs of a mask are malformed at character %1</source>
        <translation>los tramos comprimidos de una máscara están mal formados en el carácter %1</translation>
    </message>
    <message>
        <source>The model&apos;s training record</source>
        <translation>El registro de entrenamiento del modelo</translation>
    </message>
    <message>
        <source>The best model&apos;s probabilities are calibrated: temperature %1, calibration error %2 before and %3 after.</source>
        <translation>Las probabilidades del mejor modelo están calibradas: temperatura %1, error de calibración %2 antes y %3 después.</translation>
    </message>
    <message>
        <source>The key &quot;stages&quot; must be a list of 1 to %1 objects with training options.</source>
        <translation>La clave «stages» debe ser una lista de 1 a %1 objetos con opciones de entrenamiento.</translation>
    </message>
    <message>
        <source>A stage starts from the models of earlier stages; only the first can have an &quot;initial_model&quot;.</source>
        <translation>Una etapa parte de los modelos de etapas anteriores; solo la primera puede tener un «initial_model».</translation>
    </message>
    <message>
        <source>already has a training run; choose another folder for a run with several stages</source>
        <translation>ya contiene una ejecución de entrenamiento; elija otra carpeta para una de varias etapas</translation>
    </message>
    <message>
        <source>There are no validation images, so there are no scores: the last epoch is taken as the best.</source>
        <translation>No hay imágenes de validación y, por tanto, tampoco puntuaciones: la última época cuenta como la mejor.</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: only models with the same vocabulary can be averaged</source>
        <translation>tiene otro vocabulario que %1: solo se pueden promediar modelos con el mismo vocabulario</translation>
    </message>
    <message>
        <source>has a different architecture than %1: only models of the same architecture can be averaged</source>
        <translation>tiene otra arquitectura que %1: solo se pueden promediar modelos de la misma arquitectura</translation>
    </message>
    <message>
        <source>The key &quot;from&quot; of a stage must be the number of a stage before it, from 1, or a list of such numbers.</source>
        <translation>La clave «from» de una etapa debe ser el número de una etapa anterior, desde 1, o una lista de tales números.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>was changed by another program while it was in use</source>
        <translation>otro programa lo modificó mientras estaba en uso</translation>
    </message>
    <message>
        <source>is not a text file, so it is not replaced</source>
        <translation>no es un archivo de texto, así que no se reemplaza</translation>
    </message>
    <message>
        <source>is an image that Saccade did not draw, so it is not replaced; choose another name</source>
        <translation>es una imagen que Saccade no dibujó, así que no se reemplaza; elija otro nombre</translation>
    </message>
    <message>
        <source>is not a results file, so it is not replaced; choose another name</source>
        <translation>no es un archivo de resultados, así que no se reemplaza; elija otro nombre</translation>
    </message>
    <message>
        <source>is not a reliability diagram, so it is not replaced; choose another name</source>
        <translation>no es un diagrama de fiabilidad, así que no se reemplaza; elija otro nombre</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>un archivo de icono</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>is damaged: its palette is missing</source>
        <translation>está dañado: falta su paleta</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind (%1)</source>
        <translation>no se puede decodificar: está dañado o es de un tipo poco común (%1)</translation>
    </message>
    <message>
        <source>annotations/captions_&lt;name&gt;.json next to &lt;name&gt;/, or one captions JSON file</source>
        <translation>annotations/captions_&lt;name&gt;.json junto a &lt;name&gt;/, o un archivo JSON de descripciones</translation>
    </message>
    <message>
        <source>Flickr8k.token.txt next to Images/ or Flicker8k_Dataset/</source>
        <translation>Flickr8k.token.txt junto a Images/ o Flicker8k_Dataset/</translation>
    </message>
    <message>
        <source>is not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>no es «imagen#número&lt;TAB&gt;descripción»</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>has half a surrogate pair</source>
        <translation>contiene medio par sustituto</translation>
    </message>
    <message>
        <source>is NaN or infinite</source>
        <translation>es NaN o infinito</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>es null</translation>
    </message>
    <message>
        <source>is in UTF-32, which is not read; save it as UTF-8</source>
        <translation>está en UTF-32, que no se lee; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>seems to be in UTF-16 without a byte order mark; save it as UTF-8</source>
        <translation>parece estar en UTF-16 sin marca de orden de bytes (BOM); guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>no se puede leer la carpeta (%1)</translation>
    </message>
    <message>
        <source>images that are left out</source>
        <translation>imágenes que se omiten</translation>
    </message>
    <message>
        <source>annotations that are left out</source>
        <translation>anotaciones que se omiten</translation>
    </message>
    <message>
        <source>categories that are left out</source>
        <translation>categorías que se omiten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Python object, not a tensor</source>
        <translation>«%1» es un objeto de Python, no un tensor</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; to fetch it</source>
        <translation>es un puntero de Git LFS, no el archivo en sí; obténgalo con «git lfs pull»</translation>
    </message>
    <message>
        <source>is a web page, not the file itself; download it again</source>
        <translation>es una página web, no el archivo en sí; vuelva a descargarlo</translation>
    </message>
    <message>
        <source>is a PDF document, not weights or a model</source>
        <translation>es un documento PDF, no un archivo de pesos ni un modelo</translation>
    </message>
    <message>
        <source>is a program, not weights or a model</source>
        <translation>es un programa, no un archivo de pesos ni un modelo</translation>
    </message>
    <message>
        <source>is an empty zip file</source>
        <translation>es un archivo zip vacío</translation>
    </message>
    <message>
        <source>is a GGUF file; only PyTorch and safetensors files are read</source>
        <translation>es un archivo GGUF; solo se leen archivos de PyTorch y safetensors</translation>
    </message>
    <message>
        <source>is a NumPy file; only PyTorch and safetensors files are read</source>
        <translation>es un archivo de NumPy; solo se leen archivos de PyTorch y safetensors</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file; only PyTorch and safetensors files are read</source>
        <translation>es un archivo de TensorFlow Lite; solo se leen archivos de PyTorch y safetensors</translation>
    </message>
    <message>
        <source>is a TensorFlow model; only PyTorch and safetensors files are read</source>
        <translation>es un modelo de TensorFlow; solo se leen archivos de PyTorch y safetensors</translation>
    </message>
    <message>
        <source>is an ONNX model; only PyTorch and safetensors files are read</source>
        <translation>es un modelo ONNX; solo se leen archivos de PyTorch y safetensors</translation>
    </message>
    <message>
        <source>is neither a safetensors file nor PyTorch weights, or it is damaged</source>
        <translation>no es un archivo safetensors ni contiene pesos de PyTorch, o está dañado</translation>
    </message>
    <message>
        <source>has no tensors; its entries are %1</source>
        <translation>no contiene tensores; sus entradas son %1</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; the others occur fewer than %2 times (minimum_count).</source>
        <translation>El modelo solo conoce %1 de cada 100 palabras de las descripciones de entrenamiento; las demás aparecen menos de %2 veces (minimum_count).</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; its vocabulary was made from other captions.</source>
        <translation>El modelo solo conoce %1 de cada 100 palabras de las descripciones de entrenamiento; su vocabulario procede de otras descripciones.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>The line has more scores than an epoch can have.</source>
        <translation>La línea contiene más puntuaciones de las que puede tener una época.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; the rest is not read.</source>
        <translation>El archivo contiene más de %1 líneas; el resto no se lee.</translation>
    </message>
    <message>
        <source>The file has too many samples.</source>
        <translation>El archivo contiene demasiados ejemplos.</translation>
    </message>
    <message>
        <source>A caption has too many words.</source>
        <translation>Una descripción tiene demasiadas palabras.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texto es demasiado largo.</translation>
    </message>
    <message>
        <source>was truncated while it was being read</source>
        <translation>se truncó mientras se leía</translation>
    </message>
    <message>
        <source>is one of the inputs, so it is not replaced; choose another name</source>
        <translation>es una de las entradas, así que no se reemplaza; elija otro nombre</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>un archivo RAW de cámara</translation>
    </message>
    <message>
        <source>is damaged: it gives two different sizes</source>
        <translation>está dañado: indica dos tamaños distintos</translation>
    </message>
    <message>
        <source>is damaged: parts of the image are missing or broken</source>
        <translation>está dañado: faltan partes de la imagen o están dañadas</translation>
    </message>
    <message>
        <source>has signed or floating-point pixels, or more than 16 bits per channel; such images are not read</source>
        <translation>tiene píxeles con signo o de coma flotante, o más de 16 bits por canal; esas imágenes no se leen</translation>
    </message>
    <message>
        <source>images with a .txt or .caption file next to each, also in subfolders</source>
        <translation>imágenes con un archivo .txt o .caption junto a cada una, también en subcarpetas</translation>
    </message>
    <message>
        <source>has an unknown escape sequence</source>
        <translation>contiene una secuencia de escape desconocida</translation>
    </message>
    <message>
        <source>has NUL bytes, so it is not UTF-8 text</source>
        <translation>contiene bytes nulos, así que no es texto UTF-8</translation>
    </message>
    <message>
        <source>%1 images without a .txt or .caption file are skipped; the first is %2</source>
        <translation>imágenes sin archivo .txt o .caption que se omiten: %1; la primera es %2</translation>
    </message>
    <message>
        <source>%1 captions have an id that another image also has; the first is %2; score joined datasets separately</source>
        <translation>descripciones cuyo id también tiene otra imagen: %1; el primero es %2; puntúe por separado los conjuntos de datos unidos</translation>
    </message>
    <message>
        <source>lines that are not UTF-8 text</source>
        <translation>líneas que no son texto UTF-8</translation>
    </message>
    <message>
        <source>CIDEr is always 0 for a single image, and for images that share all their references, so it says nothing here.</source>
        <translation>CIDEr es siempre 0 con una sola imagen, y con imágenes que comparten todas sus descripciones de referencia, así que aquí no dice nada.</translation>
    </message>
    <message>
        <source>has the name that its sidecar would have; rename it, for example to .jpg</source>
        <translation>tiene el nombre que tendría su archivo de texto; cámbielo, por ejemplo a .jpg</translation>
    </message>
    <message>
        <source>segmentation parts that are left out</source>
        <translation>partes de «segmentation» que se omiten</translation>
    </message>
    <message>
        <source>the tensor %1 has NaN or infinite values: the training of the model diverged</source>
        <translation>el tensor %1 contiene valores NaN o infinitos: el entrenamiento del modelo divergió</translation>
    </message>
    <message>
        <source>does not hold the weights of this encoder: its tensors are called %1, but the encoder looks for %2</source>
        <translation>no contiene los pesos de este codificador: sus tensores se llaman %1, pero el codificador busca %2</translation>
    </message>
    <message>
        <source>holds the weights of this encoder more than once, for example as &quot;%1&quot; and as &quot;%2&quot;; those with the shortest names are used</source>
        <translation>contiene los pesos de este codificador más de una vez, por ejemplo como «%1» y como «%2»; se usan los de nombres más cortos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has integers where the encoder needs floating-point numbers</source>
        <translation>«%1» contiene enteros, pero el codificador necesita números de coma flotante</translation>
    </message>
    <message>
        <source>is a JSON file, not weights or a model</source>
        <translation>es un archivo JSON, no un archivo de pesos ni un modelo</translation>
    </message>
    <message>
        <source>is a text file, not weights or a model</source>
        <translation>es un archivo de texto, no un archivo de pesos ni un modelo</translation>
    </message>
    <message>
        <source>is an image, not weights or a model</source>
        <translation>es una imagen, no un archivo de pesos ni un modelo</translation>
    </message>
    <message>
        <source>is an archive; unpack it and use the file inside</source>
        <translation>es un archivo comprimido; descomprímalo y use el archivo que contiene</translation>
    </message>
    <message>
        <source>is a zip file, as PyTorch writes them, not a safetensors file</source>
        <translation>es un archivo zip como los que escribe PyTorch, no un archivo safetensors</translation>
    </message>
    <message>
        <source>is a PyTorch file, not a safetensors file</source>
        <translation>es un archivo de PyTorch, no un archivo safetensors</translation>
    </message>
    <message>
        <source>is a Python pickle, but not one that torch.save wrote</source>
        <translation>es un pickle de Python, pero no lo escribió torch.save</translation>
    </message>
    <message>
        <source>is an HDF5 file, as Keras writes them; only PyTorch and safetensors files are read</source>
        <translation>es un archivo HDF5 como los que escribe Keras; solo se leen archivos de PyTorch y safetensors</translation>
    </message>
    <message>
        <source>begins with nothing but zeros; it was not written or downloaded completely</source>
        <translation>empieza solo con ceros; no se escribió o descargó por completo</translation>
    </message>
    <message>
        <source>is in an unknown PyTorch format</source>
        <translation>está en un formato de PyTorch desconocido</translation>
    </message>
    <message>
        <source>Scores on so few validation images (%1) are mostly chance, so the best epoch is the one with the lowest validation loss.</source>
        <translation>Con tan pocas imágenes de validación (%1), las puntuaciones dependen sobre todo del azar, así que la mejor época es la de menor pérdida de validación.</translation>
    </message>
    <message>
        <source>No word of the training captions occurs %1 times or more, so the model would know no words; lower the option &quot;minimum_count&quot;.</source>
        <translation>Ninguna palabra de las descripciones de entrenamiento aparece %1 veces o más, así que el modelo no conocería ninguna palabra; reduzca la opción «minimum_count».</translation>
    </message>
    <message>
        <source>The model that training starts from knows none of the words in the training captions.</source>
        <translation>El modelo inicial no conoce ninguna palabra de las descripciones de entrenamiento.</translation>
    </message>
    <message>
        <source>holds the tensor &quot;%1&quot;, which this encoder does not have: these are the weights of another encoder</source>
        <translation>contiene el tensor «%1», que este codificador no tiene: son los pesos de otro codificador</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>no se pudo escribir</translation>
    </message>
    <message>
        <source>is damaged or cut off: its pickle ends too early</source>
        <translation>está dañado o truncado: su pickle termina demasiado pronto</translation>
    </message>
    <message>
        <source>objects of which the &quot;bbox&quot; is used</source>
        <translation>objetos de los que se usa la «bbox»</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must have one number per dataset (numbers: %1, datasets: %2).</source>
        <translation>La opción «dataset_weights» debe tener un número por conjunto de datos (números: %1, conjuntos: %2).</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must be numbers from 0 to 1000, joined with commas, not &quot;%1&quot;.</source>
        <translation>La opción «dataset_weights» debe constar de números de 0 a 1000 separados por comas, no «%1».</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; leaves no image to train on.</source>
        <translation>La opción «dataset_weights» no deja ninguna imagen con la que entrenar.</translation>
    </message>
    <message>
        <source>No training image has objects to learn from; train on a dataset with object masks or boxes (COCO instances), or set the options &quot;attention_supervision&quot; and &quot;object_loss&quot; to 0 and leave &quot;layout_captions&quot; empty.</source>
        <translation>Ninguna imagen de entrenamiento tiene objetos de los que aprender; entrene con un conjunto de datos con máscaras o recuadros de objetos (instancias COCO), o ponga a 0 las opciones «attention_supervision» y «object_loss» y deje vacía «layout_captions».</translation>
    </message>
    <message>
        <source>has no caption that uses only words the model knows</source>
        <translation>no tiene ninguna descripción formada solo por palabras que el modelo conoce</translation>
    </message>
    <message>
        <source>has no line with captions and boxes</source>
        <translation>no tiene ninguna línea con descripciones y recuadros</translation>
    </message>
    <message>
        <source>a box has a number that is not from 0 to 1; give shares of the image, not pixels</source>
        <translation>un recuadro tiene un número que no está entre 0 y 1; indique proporciones de la imagen, no píxeles</translation>
    </message>
    <message>
        <source>a box is not [&quot;category&quot;, x, y, width, height]</source>
        <translation>un recuadro no es [&quot;category&quot;, x, y, width, height]</translation>
    </message>
    <message>
        <source>is not a JSON object with the lists &quot;captions&quot; and &quot;boxes&quot;</source>
        <translation>no es un objeto JSON con las listas «captions» y «boxes»</translation>
    </message>
    <message>
        <source>a caption is not text</source>
        <translation>una descripción no es texto</translation>
    </message>
    <message>
        <source>has no caption or no box</source>
        <translation>no tiene descripción o no tiene recuadro</translation>
    </message>
    <message>
        <source>%1 word is new to the model and added (add_words).</source>
        <translation>%1 palabra es nueva para el modelo y se añade (add_words).</translation>
    </message>
    <message>
        <source>%1 words are new to the model and added (add_words).</source>
        <translation>%1 palabras son nuevas para el modelo y se añaden (add_words).</translation>
    </message>
    <message>
        <source>the tensor %1 is missing or has another shape; has the dataset changed?</source>
        <translation>falta el tensor %1 o tiene otra forma; ¿ha cambiado el conjunto de datos?</translation>
    </message>
    <message>
        <source>does not belong to a training run and would be replaced; choose another folder for the run</source>
        <translation>no pertenece a una ejecución de entrenamiento y se reemplazaría; elija otra carpeta para la ejecución</translation>
    </message>
    <message>
        <source>lines that cannot be used</source>
        <translation>líneas que no se pueden usar</translation>
    </message>
    <message>
        <source>Training starts from a model with the encoder &quot;%1&quot; and keeps its sizes and preprocessing.</source>
        <translation>El entrenamiento parte de un modelo con el codificador «%1»; sus tamaños y su preprocesamiento se conservan.</translation>
    </message>
    <message>
        <source>The bundled model was not found, so training cannot start from it; name another file as &quot;initial_model&quot;, or leave it empty.</source>
        <translation>No se encontró el modelo que acompaña al programa, así que el entrenamiento no puede partir de él; indique otro archivo como «initial_model» o déjelo vacío.</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>could not be flushed to the disk</source>
        <translation>no se pudo volcar al disco</translation>
    </message>
    <message>
        <source>could not be put in place</source>
        <translation>no se pudo poner en su sitio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>«%2» es desconocido (%1)</translation>
    </message>
    <message>
        <source>the vocabulary does not begin with the words of the model</source>
        <translation>el vocabulario no empieza con las palabras del modelo</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>is left out: its &quot;%1&quot; %2</source>
        <translation>se omite: «%1» %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>image is left out: its %1</source>
        <translation>se omite una imagen: %1</translation>
    </message>
    <message>
        <source>image without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>imagen sin «id» o «file_name»</translation>
    </message>
    <message>
        <source>annotation is left out: its %1</source>
        <translation>se omite una anotación: %1</translation>
    </message>
    <message>
        <source>annotation without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>anotación sin «image_id» o «caption»</translation>
    </message>
    <message>
        <source>empty caption of image %1</source>
        <translation>descripción vacía de la imagen %1</translation>
    </message>
    <message>
        <source>annotation for the unknown image %1</source>
        <translation>anotación de la imagen desconocida %1</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>none of the entries of %1 can be used (%2 in all): %3</source>
        <translation>ninguna de las entradas de %1 se puede usar (%2 en total): %3</translation>
    </message>
    <message>
        <source>is not a COCO captions file: %1</source>
        <translation>no es un archivo de descripciones COCO: %1</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>a feature cache of %1 x %2 numbers is too large</source>
        <translation>una caché de características de %1 x %2 números es demasiado grande</translation>
    </message>
    <message>
        <source>record %1 of the feature cache %2 is not there yet</source>
        <translation>el registro %1 de la caché de características %2 aún no está</translation>
    </message>
    <message>
        <source>record %1 is outside a feature cache of %2</source>
        <translation>el registro %1 queda fuera de una caché de características de %2</translation>
    </message>
    <message>
        <source>a record of the feature cache has %1 numbers, not %2</source>
        <translation>un registro de la caché de características tiene %1 números, no %2</translation>
    </message>
    <message>
        <source>Flickr8k</source>
        <translation>Flickr8k</translation>
    </message>
    <message>
        <source>files without a caption</source>
        <translation>archivos sin descripción</translation>
    </message>
    <message>
        <source>category is left out: its &quot;name&quot; %1</source>
        <translation>se omite una categoría: «name» %1</translation>
    </message>
    <message>
        <source>object without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>objeto sin «image_id» o «category_id»</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;; its &quot;bbox&quot; is used</source>
        <translation>objeto de la imagen %1 sin «segmentation» utilizable; se usa su «bbox»</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;</source>
        <translation>objeto de la imagen %1 sin «segmentation» utilizable</translation>
    </message>
    <message>
        <source>object of image %1: a part of its &quot;segmentation&quot; is left out because it is not a polygon</source>
        <translation>objeto de la imagen %1: se omite una parte de su «segmentation» porque no es un polígono</translation>
    </message>
    <message>
        <source>object of the unknown image %1</source>
        <translation>objeto de la imagen desconocida %1</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1 (byte %2)</translation>
    </message>
    <message>
        <source>a mask has one channel of 8 bits</source>
        <translation>una máscara tiene un canal de 8 bits</translation>
    </message>
    <message>
        <source>is not a caption dataset; the known formats are%1</source>
        <translation>no es un conjunto de datos de descripciones; se conocen%1</translation>
    </message>
    <message>
        <source>has no captions; expected a COCO captions file with &quot;images&quot; and &quot;annotations&quot;</source>
        <translation>no contiene descripciones; se esperaba un archivo de descripciones COCO con «images» y «annotations»</translation>
    </message>
    <message>
        <source>image %1 %2</source>
        <translation>la imagen %1 %2</translation>
    </message>
    <message>
        <source>annotation %1 %2</source>
        <translation>la anotación %1 %2</translation>
    </message>
    <message>
        <source>has captions of image %1, which it does not list</source>
        <translation>tiene descripciones de la imagen %1, que no figura en la lista</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>la entrada %1 %2</translation>
    </message>
    <message>
        <source>is a second caption of image %1; the first counts</source>
        <translation>es una segunda descripción de la imagen %1; cuenta la primera</translation>
    </message>
    <message>
        <source>has no captions; expected [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...], as &quot;saccade evaluate --results&quot; writes it</source>
        <translation>no contiene descripciones; se esperaba [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...], como lo escribe «saccade evaluate --results»</translation>
    </message>
    <message>
        <source>is not the instances file of a Scenes dataset (%1)</source>
        <translation>no es el archivo de instancias de un conjunto Scenes (%1)</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>a scene of %1x%2 cannot be drawn: each side must be 64 to 1024 pixels and at most twice the other</source>
        <translation>no se puede dibujar una escena de %1x%2: cada lado debe tener de 64 a 1024 píxeles y como mucho el doble que el otro</translation>
    </message>
    <message>
        <source>the number of scenes must be 1 to %1</source>
        <translation>el número de escenas debe ser de 1 a %1</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scenes</translation>
    </message>
    <message>
        <source>The image of an animation must have three channels of 8 bits.</source>
        <translation>La imagen de una animación debe tener tres canales de 8 bits.</translation>
    </message>
    <message>
        <source>There is no caption %1 to animate.</source>
        <translation>No hay una descripción %1 que animar.</translation>
    </message>
    <message>
        <source>An animation must be 160 to 1920 pixels wide.</source>
        <translation>Una animación debe tener de 160 a 1920 píxeles de ancho.</translation>
    </message>
    <message>
        <source>A word of an animation must be shown for 0.1 to 10 seconds.</source>
        <translation>Una palabra de una animación debe durar de 0,1 a 10 segundos.</translation>
    </message>
    <message>
        <source>The words of an animation must fade within 0 to 2 seconds.</source>
        <translation>Las palabras de una animación deben fundirse en 0 a 2 segundos.</translation>
    </message>
    <message>
        <source>A frame of a GIF must be a colour image of its size.</source>
        <translation>Un fotograma de un GIF debe ser una imagen en color de su tamaño.</translation>
    </message>
    <message>
        <source>An attention map needs an image and a region of positive size.</source>
        <translation>Un mapa de atención necesita una imagen y una región de tamaño positivo.</translation>
    </message>
    <message>
        <source>An attention map can only be painted over a colour image of its own size.</source>
        <translation>Un mapa de atención solo se puede pintar sobre una imagen en color de su mismo tamaño.</translation>
    </message>
    <message>
        <source>The image of an attention sheet must have three channels of 8 bits.</source>
        <translation>La imagen de una lámina de atención debe tener tres canales de 8 bits.</translation>
    </message>
    <message>
        <source>There is no caption %1 to draw a sheet of.</source>
        <translation>No hay una descripción %1 de la que dibujar una lámina.</translation>
    </message>
    <message>
        <source>The columns of a sheet must be between 0 (chosen) and 12.</source>
        <translation>Las columnas de una lámina deben estar entre 0 (automático) y 12.</translation>
    </message>
    <message>
        <source>The tiles of a sheet must be 120 to 1000 pixels wide.</source>
        <translation>Las viñetas de una lámina deben tener de 120 a 1000 píxeles de ancho.</translation>
    </message>
    <message>
        <source>The image to augment must have three channels of 8 bits.</source>
        <translation>La imagen a la que se aplica el aumento de datos debe tener tres canales de 8 bits.</translation>
    </message>
    <message>
        <source>The image to prepare must have three channels of 8 bits.</source>
        <translation>La imagen que se prepara debe tener tres canales de 8 bits.</translation>
    </message>
    <message>
        <source>The original size of the image must be positive.</source>
        <translation>El tamaño original de la imagen debe ser positivo.</translation>
    </message>
    <message>
        <source>The image size must be between 32 and 1024 pixels.</source>
        <translation>El tamaño de la imagen debe estar entre 32 y 1024 píxeles.</translation>
    </message>
    <message>
        <source>an image without a reference caption cannot be scored</source>
        <translation>una imagen sin descripción de referencia no se puede puntuar</translation>
    </message>
    <message>
        <source>there is no caption to score</source>
        <translation>no hay ninguna descripción que puntuar</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>there are %1 captions to score, but references for %2 images</source>
        <translation>hay %1 descripciones que puntuar, pero referencias de %2 imágenes</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>CUDA cannot be used: LibTorch was built without it, or no NVIDIA GPU was found. Leave --device out to compute on the CPU.</source>
        <translation>No se puede usar CUDA: LibTorch se compiló sin él o no se encontró ninguna GPU de NVIDIA. Sin --device se calcula en la CPU.</translation>
    </message>
    <message>
        <source>the number of threads cannot be negative</source>
        <translation>el número de hilos no puede ser negativo</translation>
    </message>
    <message>
        <source>an encoder takes 8-bit pixels, three channels each</source>
        <translation>un codificador recibe píxeles de 8 bits con tres canales</translation>
    </message>
    <message>
        <source>the sides of an image must be multiples of 32 pixels, not %1x%2</source>
        <translation>los lados de una imagen deben ser múltiplos de 32 píxeles, no %1x%2</translation>
    </message>
    <message>
        <source>there is no ResNet of depth %1</source>
        <translation>no hay ningún ResNet de profundidad %1</translation>
    </message>
    <message>
        <source>unknown tensor type</source>
        <translation>tipo de tensor desconocido</translation>
    </message>
    <message>
        <source>tensors of the type %1 cannot be written</source>
        <translation>los tensores del tipo %1 no se pueden escribir</translation>
    </message>
    <message>
        <source>The attention holds %1 weights, which are not %2 maps of %3 x %4.</source>
        <translation>La atención contiene %1 pesos, que no son %2 mapas de %3 x %4.</translation>
    </message>
    <message>
        <source>An attention weight is negative or not finite.</source>
        <translation>Un peso de atención es negativo o no es finito.</translation>
    </message>
    <message>
        <source>The beam must be between 1 and 100.</source>
        <translation>El ancho del haz debe estar entre 1 y 100.</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the beam.</source>
        <translation>El número de hipótesis debe estar entre 0 (todas) y el ancho del haz.</translation>
    </message>
    <message>
        <source>The maximum length must be between 1 and 200 words.</source>
        <translation>La longitud máxima debe estar entre 1 y 200 palabras.</translation>
    </message>
    <message>
        <source>The minimum length must be between 0 and the maximum length.</source>
        <translation>La longitud mínima debe estar entre 0 y la longitud máxima.</translation>
    </message>
    <message>
        <source>The length penalty must be between 0 and 5.</source>
        <translation>La penalización por longitud debe estar entre 0 y 5.</translation>
    </message>
    <message>
        <source>The number of alternatives must be between 0 and 100.</source>
        <translation>El número de alternativas debe estar entre 0 y 100.</translation>
    </message>
    <message>
        <source>The attention of the caption is broken: its weights do not fill the grid.</source>
        <translation>La atención de la descripción está dañada: sus pesos no llenan la cuadrícula.</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write key=value, for instance epochs=3.</source>
        <translation>«%1» no establece nada; escriba clave=valor, por ejemplo epochs=3.</translation>
    </message>
    <message>
        <source>has a training run with several stages; choose another folder for a run with one</source>
        <translation>contiene una ejecución de varias etapas; elija otra carpeta para una de una sola etapa</translation>
    </message>
    <message>
        <source>The prefix word &quot;%1&quot; is not in the vocabulary of the model.</source>
        <translation>La palabra inicial «%1» no está en el vocabulario del modelo.</translation>
    </message>
    <message>
        <source>The prefix has %1 words, more than the maximum length of %2.</source>
        <translation>El inicio tiene %1 palabras, más que la longitud máxima de %2.</translation>
    </message>
    <message>
        <source>The decoder predicts %1 words, but the vocabulary has %2.</source>
        <translation>El decodificador predice %1 palabras, pero el vocabulario tiene %2.</translation>
    </message>
    <message>
        <source>word id %1 is outside the vocabulary of %2 words</source>
        <translation>el número de palabra %1 está fuera del vocabulario de %2 palabras</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>No epoch was better than the starting model, so the starting model is kept as the best.</source>
        <translation>Ninguna época fue mejor que el modelo inicial, así que este se conserva como el mejor.</translation>
    </message>
    <message>
        <source>the pickle has something else where a list of storages belongs</source>
        <translation>el pickle tiene otra cosa donde corresponde una lista de almacenamientos</translation>
    </message>
    <message>
        <source>an argument list</source>
        <translation>una lista de argumentos</translation>
    </message>
    <message>
        <source>the pickle has something else where a number belongs</source>
        <translation>el pickle tiene otra cosa donde corresponde un número</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>un módulo</translation>
    </message>
    <message>
        <source>cannot be written: a tensor&apos;s name or a metadata text is not valid UTF-8</source>
        <translation>no se puede escribir: el nombre de un tensor o un texto de los metadatos no es UTF-8 válido</translation>
    </message>
    <message>
        <source>%1; its entries are %2</source>
        <translation>%1; sus entradas son %2</translation>
    </message>
    <message>
        <source>%1; its entries are %2; the Python object %3 was not looked into</source>
        <translation>%1; sus entradas son %2; no se examinó el objeto de Python %3</translation>
    </message>
    <message>
        <source>The words of the caption have maps of different sizes.</source>
        <translation>Las palabras de la descripción tienen mapas de distinto tamaño.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, a string, true or false.</source>
        <translation>La opción «%1» debe ser un número, una cadena, true o false.</translation>
    </message>
    <message>
        <source>BLEU-1: the share of the caption&apos;s words that also occur in a reference caption. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-1: la proporción de palabras de la descripción que están también en una descripción de referencia. Las descripciones demasiado cortas pierden puntos. De 0 a 1; cuanto más alto, mejor.</translation>
    </message>
    <message>
        <source>BLEU-%1: how many runs of 1 to %1 words in a row the caption shares with the reference captions. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-%1: cuántas secuencias de 1 a %1 palabras seguidas comparte la descripción con las descripciones de referencia. Las descripciones demasiado cortas pierden puntos. De 0 a 1; cuanto más alto, mejor.</translation>
    </message>
    <message>
        <source>CIDEr: how much the caption agrees with the references, where words that few images have count more than common ones such as “a” or “man”. It follows human judgement best. 0 to 10, higher is better; good models reach about 1 on photographs.</source>
        <translation>CIDEr: cuánto coincide la descripción con las referencias; las palabras que aparecen en pocas imágenes cuentan más que las comunes, como «a» o «man». Es la que mejor sigue el juicio humano. De 0 a 10; cuanto más alto, mejor; los buenos modelos alcanzan cerca de 1 en fotografías.</translation>
    </message>
    <message>
        <source>ROUGE-L: the longest sequence of words, not necessarily side by side, that the caption and a reference share. It rewards the right words in the right order. 0 to 1, higher is better.</source>
        <translation>ROUGE-L: la secuencia más larga de palabras, no necesariamente contiguas, que comparten la descripción y una referencia. Premia las palabras correctas en el orden correcto. De 0 a 1; cuanto más alto, mejor.</translation>
    </message>
    <message>
        <source>Fuse coarser features</source>
        <translation>Fusionar características más gruesas</translation>
    </message>
    <message>
        <source>Add the encoder&apos;s next coarser, deeper features to the grid: more meaning in each cell</source>
        <translation>Añadir a la cuadrícula las siguientes características del codificador, más gruesas y profundas: más significado en cada celda</translation>
    </message>
    <message>
        <source>Grid channels</source>
        <translation>Canales de la cuadrícula</translation>
    </message>
    <message>
        <source>Project each cell of the grid to this many numbers first; 0: as the encoder gives them</source>
        <translation>Proyectar primero cada celda de la cuadrícula a este número de valores; 0: tal como los da el codificador</translation>
    </message>
    <message>
        <source>The encoder&apos;s own</source>
        <translation>Los del codificador</translation>
    </message>
    <message>
        <source>Word embedding</source>
        <translation>Embedding de palabras</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word</source>
        <translation>Tamaño del vector que representa cada palabra</translation>
    </message>
    <message>
        <source>LSTM size</source>
        <translation>Tamaño de la LSTM</translation>
    </message>
    <message>
        <source>Size of the decoder&apos;s memory</source>
        <translation>Tamaño de la memoria del decodificador</translation>
    </message>
    <message>
        <source>Attention size</source>
        <translation>Tamaño de la atención</translation>
    </message>
    <message>
        <source>Size of the space in which memory and grid are compared to decide where to look</source>
        <translation>Tamaño del espacio en el que se comparan la memoria y la cuadrícula para decidir adónde mirar</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random before the output layer, against learning by heart</source>
        <translation>Proporción de números que se descartan al azar antes de la capa de salida, para evitar que se aprenda de memoria</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout de la entrada</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random from the words and the context that the decoder reads, against learning by heart</source>
        <translation>Proporción de números que se descartan al azar de las palabras y del contexto que lee el decodificador, para evitar que se aprenda de memoria</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>Embeddings compartidos</translation>
    </message>
    <message>
        <source>Use the same embeddings for reading and for predicting words: fewer parameters</source>
        <translation>Usar los mismos embeddings para leer y para predecir las palabras: menos parámetros</translation>
    </message>
    <message>
        <source>There is no attention for layer %1, head %2; the word has %3 layers with %4 heads each.</source>
        <translation>No hay atención para la capa %1, cabeza %2; la palabra tiene %3 capas de %4 cabezas cada una.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Folders or files with images and captions, several joined with commas</source>
        <translation>Carpetas o archivos con imágenes y descripciones; varios se separan con comas</translation>
    </message>
    <message>
        <source>Dataset weights</source>
        <translation>Pesos de los conjuntos de datos</translation>
    </message>
    <message>
        <source>How often an epoch shows the images of each dataset: one number per dataset, joined with commas (1,2,0.5); 0 leaves a dataset out; empty: once each</source>
        <translation>Cuántas veces muestra una época las imágenes de cada conjunto de datos: un número por conjunto, separados por comas (1,2,0.5); 0 deja fuera un conjunto; vacío: una vez cada uno</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Partición de entrenamiento</translation>
    </message>
    <message>
        <source>The part of the dataset that the model learns from</source>
        <translation>La parte del conjunto de datos de la que aprende el modelo</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Partición de validación</translation>
    </message>
    <message>
        <source>The part held out to see how well the model captions images that it never learned from</source>
        <translation>La parte que se reserva para ver cómo describe el modelo imágenes de las que no ha aprendido</translation>
    </message>
    <message>
        <source>Words that occur less often become the unknown word: fewer words to learn, each seen often enough</source>
        <translation>Las palabras que aparecen menos veces se sustituyen por la palabra desconocida: hay menos palabras que aprender y cada una se ve con suficiente frecuencia</translation>
    </message>
    <message>
        <source>Maximum caption length</source>
        <translation>Longitud máxima de las descripciones</translation>
    </message>
    <message>
        <source>Longer captions are cut to this many words</source>
        <translation>Las descripciones más largas se cortan en este número de palabras</translation>
    </message>
    <message>
        <source>Captions without images</source>
        <translation>Descripciones sin imágenes</translation>
    </message>
    <message>
        <source>Text file of captions without images, one per line, from which the decoder learns language; captions with unknown words are left out</source>
        <translation>Archivo de texto con descripciones sin imágenes, una por línea, del que el decodificador aprende lenguaje; las descripciones con palabras desconocidas se omiten</translation>
    </message>
    <message>
        <source>Share of captions without images</source>
        <translation>Proporción de descripciones sin imágenes</translation>
    </message>
    <message>
        <source>How many captions without images each step reads, per caption of an image</source>
        <translation>Cuántas descripciones sin imágenes lee cada paso, por cada descripción de una imagen</translation>
    </message>
    <message>
        <source>Captions with boxes</source>
        <translation>Descripciones con recuadros</translation>
    </message>
    <message>
        <source>JSON Lines file of captions without images, with the boxes of their objects: the decoder learns from grids painted with what such objects look like in the training images</source>
        <translation>Archivo JSON Lines con descripciones sin imágenes y los recuadros de sus objetos: el decodificador aprende de cuadrículas pintadas con el aspecto de esos objetos en las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Share of captions with boxes</source>
        <translation>Proporción de descripciones con recuadros</translation>
    </message>
    <message>
        <source>How many captions with boxes each step reads, per caption of an image</source>
        <translation>Cuántas descripciones con recuadros lee cada paso, por cada descripción de una imagen</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features</source>
        <translation>La red que convierte una imagen en una cuadrícula de características</translation>
    </message>
    <message>
        <source>Pretrained encoder weights</source>
        <translation>Pesos preentrenados del codificador</translation>
    </message>
    <message>
        <source>Where the encoder starts from: &quot;bundled&quot; is the model that comes with the program, else a file of weights (.pth or .safetensors); empty: random numbers</source>
        <translation>De dónde parte el codificador: «bundled» es el modelo que acompaña al programa; si no, un archivo de pesos (.pth o .safetensors); vacío: números aleatorios</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>Partir de un modelo</translation>
    </message>
    <message>
        <source>Model file to start from: its vocabulary and sizes are kept; &quot;bundled&quot; is the bundled model; several, joined with commas, are averaged; empty: a new model</source>
        <translation>Archivo de modelo del que se parte: se conservan su vocabulario y sus tamaños; «bundled» es el modelo que acompaña al programa; si son varios, separados por comas, se promedian; vacío: un modelo nuevo</translation>
    </message>
    <message>
        <source>Learn new words</source>
        <translation>Aprender palabras nuevas</translation>
    </message>
    <message>
        <source>Add the words of the training captions that the starting model does not know</source>
        <translation>Añadir las palabras de las descripciones de entrenamiento que el modelo inicial no conoce</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Pixels per side of the square that the encoder sees, a multiple of 32; 224 gives a grid of 14 x 14</source>
        <translation>Píxeles por lado del cuadrado que ve el codificador, múltiplo de 32; 224 da una cuadrícula de 14 x 14</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Deformar</translation>
    </message>
    <message>
        <source>Keep the middle</source>
        <translation>Conservar el centro</translation>
    </message>
    <message>
        <source>Fill with grey</source>
        <translation>Rellenar con gris</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word</source>
        <translation>La red que escribe la descripción palabra por palabra</translation>
    </message>
    <message>
        <source>Start from word frequencies</source>
        <translation>Partir de la frecuencia de las palabras</translation>
    </message>
    <message>
        <source>Start out knowing how frequent each word is, which saves the first steps</source>
        <translation>Empezar sabiendo cuán frecuente es cada palabra, lo que ahorra los primeros pasos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training images; 0: only look at the data. A cosine schedule ends with the last</source>
        <translation>Pasadas por las imágenes de entrenamiento; 0: solo examinar los datos. Una planificación de coseno termina con la última</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same result</source>
        <translation>Origen de todos los números aleatorios: con la misma semilla, el mismo resultado</translation>
    </message>
    <message>
        <source>Batch size (images)</source>
        <translation>Tamaño del lote (imágenes)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large not at all</source>
        <translation>Cuánto avanza cada paso: demasiado pequeña aprende despacio; demasiado grande, nada</translation>
    </message>
    <message>
        <source>Encoder learning rate</source>
        <translation>Tasa de aprendizaje, codificador</translation>
    </message>
    <message>
        <source>Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts</source>
        <translation>Tasa de aprendizaje de la parte del codificador que se entrena; pequeña, para que perdure lo preentrenado</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls weights towards zero</source>
        <translation>Con qué fuerza lleva AdamW los pesos hacia cero</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Pasos de calentamiento</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from zero, so that the first ones do no harm</source>
        <translation>Pasos en los que la tasa de aprendizaje crece desde cero, para que los primeros no causen daño</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>Al estancarse</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Planificación de la tasa</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine, on a plateau of the metric, or not at all</source>
        <translation>Cómo baja la tasa de aprendizaje: siguiendo un coseno, cuando la métrica se estanca o nunca</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte del gradiente</translation>
    </message>
    <message>
        <source>Longest gradient that a step may follow; 0: any</source>
        <translation>Norma máxima del gradiente que puede seguir un paso; 0: cualquiera</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What is learned: to predict the captions word by word, or, starting from such a model, to write whole captions that score well (CIDEr)</source>
        <translation>Qué se aprende: predecir las descripciones palabra por palabra o, a partir de un modelo así, escribir descripciones enteras con buena puntuación (CIDEr)</translation>
    </message>
    <message>
        <source>Attention supervision</source>
        <translation>Supervisión de la atención</translation>
    </message>
    <message>
        <source>How strongly the decoder is trained to look at an object as it names it; needs images with object masks or boxes (COCO instances)</source>
        <translation>Con qué fuerza se entrena al decodificador para que mire un objeto al nombrarlo; necesita imágenes con máscaras o recuadros de objetos (instancias COCO)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Object loss</source>
        <translation>Pérdida de reconocimiento de objetos</translation>
    </message>
    <message>
        <source>How strongly the grid is trained to recognise which objects are in the image, useful while the encoder is trained; needs object masks or boxes</source>
        <translation>Con qué fuerza se entrena la cuadrícula para reconocer qué objetos hay en la imagen, útil mientras se entrena el codificador; necesita máscaras o recuadros de objetos</translation>
    </message>
    <message>
        <source>Average decay</source>
        <translation>Decaimiento de la media</translation>
    </message>
    <message>
        <source>Keep a moving average of the weights, which captions better than those of the last step; 0: no average, 0.999: over about a thousand steps</source>
        <translation>Mantener una media móvil de los pesos, que describe mejor que los del último paso; 0: sin media, 0,999: sobre unos mil pasos</translation>
    </message>
    <message>
        <source>Share of the starting model</source>
        <translation>Proporción del modelo inicial</translation>
    </message>
    <message>
        <source>Share of the starting model in the weights that are kept, so that a few images do not undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none</source>
        <translation>Proporción del modelo inicial en los pesos que se conservan, para que unas pocas imágenes no borren lo que sabe (WiSE-FT, Wortsman et al. 2022); 0: ninguna</translation>
    </message>
    <message>
        <source>Train encoder from stage</source>
        <translation>Entrenar codificador desde la etapa</translation>
    </message>
    <message>
        <source>First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none</source>
        <translation>Primera etapa del codificador que también se entrena; 0 es la más cercana a la imagen (todo el codificador); -1: ninguna</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>Recortes aleatorios</translation>
    </message>
    <message>
        <source>Show random parts of the training images</source>
        <translation>Mostrar partes aleatorias de las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Random colours</source>
        <translation>Colores aleatorios</translation>
    </message>
    <message>
        <source>Vary brightness, contrast and colour at random</source>
        <translation>Variar al azar el brillo, el contraste y el color</translation>
    </message>
    <message>
        <source>Mirrored images</source>
        <translation>Imágenes reflejadas</translation>
    </message>
    <message>
        <source>Mirror images at random, except where a caption says left or right</source>
        <translation>Reflejar imágenes al azar, salvo si una descripción habla de izquierda o derecha</translation>
    </message>
    <message>
        <source>Cache features on disk</source>
        <translation>Conservar características en disco</translation>
    </message>
    <message>
        <source>Compute each image&apos;s grid once and keep it on disk: much faster, needs a frozen encoder and no augmentation</source>
        <translation>Calcular la cuadrícula de cada imagen una sola vez y conservarla en disco: mucho más rápido, pero requiere un codificador congelado y sin aumento de datos</translation>
    </message>
    <message>
        <source>Feature cache folder</source>
        <translation>Carpeta de las características</translation>
    </message>
    <message>
        <source>Where grids are kept; empty: inside the run directory</source>
        <translation>Dónde se conservan las cuadrículas; vacío: dentro de la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Best epoch metric</source>
        <translation>Métrica de la mejor época</translation>
    </message>
    <message>
        <source>What decides the best epoch: a score of generated captions, or the loss on validation images</source>
        <translation>Qué determina la mejor época: una puntuación de las descripciones generadas o la pérdida en las imágenes de validación</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia (épocas)</translation>
    </message>
    <message>
        <source>Epochs without a gain after which training ends; 0: never</source>
        <translation>Épocas sin mejora tras las que termina el entrenamiento; 0: nunca</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Images captioned after each epoch; 0: all of the validation split</source>
        <translation>Imágenes que se describen después de cada época; 0: toda la partición de validación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Ancho del haz</translation>
    </message>
    <message>
        <source>Captions that the search after an epoch keeps at each word; 1 is fastest</source>
        <translation>Descripciones que la búsqueda tras una época conserva en cada palabra; 1 es lo más rápido</translation>
    </message>
    <message>
        <source>Seconds between checkpoints</source>
        <translation>Segundos entre puntos de control</translation>
    </message>
    <message>
        <source>Seconds between checkpoints within an epoch: the most work that a power cut can cost</source>
        <translation>Segundos entre puntos de control dentro de una época: el máximo trabajo que puede costar un corte de luz</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>Imágenes fijadas</translation>
    </message>
    <message>
        <source>Validation images whose captions and attention are kept after each epoch</source>
        <translation>Imágenes de validación cuyas descripciones y atención se conservan después de cada época</translation>
    </message>
    <message>
        <source>Calibrate the probabilities</source>
        <translation>Calibrar las probabilidades</translation>
    </message>
    <message>
        <source>At the end, adjust how sure the best model is of its words to how often it is right</source>
        <translation>Al final, ajustar la seguridad del mejor modelo en sus palabras a la frecuencia con que acierta</translation>
    </message>
    <message>
        <source>A caption to be scored needs at least one word.</source>
        <translation>Una descripción que se puntúa necesita al menos una palabra.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right word and given to all others, against overconfidence</source>
        <translation>Proporción de certeza que se quita a la palabra correcta y se reparte entre las demás, contra el exceso de confianza</translation>
    </message>
    <message>
        <source>Doubly stochastic attention</source>
        <translation>Atención doblemente estocástica</translation>
    </message>
    <message>
        <source>How strongly the decoder is encouraged to look at every part of the image over a caption (Xu et al. 2015)</source>
        <translation>Con qué fuerza se anima al decodificador a mirar todas las partes de la imagen a lo largo de una descripción (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>Scheduled sampling</source>
        <translation>Scheduled sampling</translation>
    </message>
    <message>
        <source>Share of words, rising from none to this, that the decoder reads from its own predictions, so that it learns to recover from a mistake</source>
        <translation>Proporción de palabras, que crece desde cero hasta este valor, que el decodificador lee de sus propias predicciones, para que aprenda a recuperarse de un error</translation>
    </message>
    <message>
        <source>Cross-entropy, word by word</source>
        <translation>Entropía cruzada, por palabra</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Un muestreo aleatorio</translation>
    </message>
    <message>
        <source>The best of a beam search</source>
        <translation>Las mejores de una búsqueda en haz</translation>
    </message>
    <message>
        <source>Compare captions from</source>
        <translation>Comparar descripciones de</translation>
    </message>
    <message>
        <source>Where the captions come from that are compared when learning to score well: drawn at random, or the best of a beam search</source>
        <translation>De dónde vienen las descripciones que se comparan al aprender a puntuar bien: tomadas al azar o las mejores de una búsqueda en haz</translation>
    </message>
    <message>
        <source>Candidate captions</source>
        <translation>Descripciones candidatas</translation>
    </message>
    <message>
        <source>Captions of each image that are compared with each other when learning to score well</source>
        <translation>Descripciones de cada imagen que se comparan entre sí al aprender a puntuar bien</translation>
    </message>
    <message>
        <source>Self-critical, whole captions</source>
        <translation>Self-critical, en conjunto</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: there are more than %1 options.</source>
        <translation>La configuración del modelo: hay más de %1 opciones.</translation>
    </message>
    <message>
        <source>is not a page that Saccade wrote, so it is not replaced; choose another name</source>
        <translation>no es una página escrita por Saccade y no se sustituye; elija otro nombre</translation>
    </message>
    <message>
        <source>what it says about the features of its training images is not valid</source>
        <translation>lo que indica sobre las características de sus imágenes de entrenamiento no es válido</translation>
    </message>
    <message>
        <source>What the model says about its training images</source>
        <translation>Lo que el modelo indica sobre sus imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Where the model looked, by its own weights</source>
        <translation>Adónde miró el modelo, según sus propios pesos</translation>
    </message>
    <message>
        <source>The caption is empty, so there is no word to explain.</source>
        <translation>La descripción está vacía, así que no hay ninguna palabra que explicar.</translation>
    </message>
    <message>
        <source>The caption has one word (%1); there is no word %2.</source>
        <translation>El pie de foto tiene una palabra (%1); no hay palabra %2.</translation>
    </message>
    <message>
        <source>The caption has %1 words; there is no word %2.</source>
        <translation>La descripción tiene %1 palabras; no hay una palabra %2.</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explicación</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the features that the word depends on are active</source>
        <translation>Dónde están activas las características de las que depende la palabra</translation>
    </message>
    <message>
        <source>Gradient x input</source>
        <translation>Gradiente x entrada</translation>
    </message>
    <message>
        <source>How strongly the word responds to a small change of each pixel, times the pixel&apos;s distance from grey</source>
        <translation>Con qué fuerza responde la palabra a un pequeño cambio de cada píxel, por la distancia del píxel al gris</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>What each part of the image adds to the word as a blurred image becomes sharp</source>
        <translation>Lo que cada parte de la imagen aporta a la palabra mientras la imagen desenfocada se vuelve nítida</translation>
    </message>
    <message>
        <source>A map has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>Un mapa tiene %1 pesos, pero la cuadrícula del modelo tiene %2 x %3 celdas.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>How much less probable the word becomes when a part of the image is blurred</source>
        <translation>Cuánto menos probable se vuelve la palabra cuando se desenfoca una parte de la imagen</translation>
    </message>
    <message>
        <source>images cannot be saved in this format; use .png or .jpg</source>
        <translation>no se pueden guardar imágenes en este formato; use .png o .jpg</translation>
    </message>
    <message>
        <source>%1 images cannot be compared with %2 others</source>
        <translation>%1 imágenes no se pueden comparar con otras %2</translation>
    </message>
    <message>
        <source>The word of a gaze must not be negative.</source>
        <translation>La palabra de una mirada no debe ser negativa.</translation>
    </message>
    <message>
        <source>Word %1 has two gazes.</source>
        <translation>La palabra %1 tiene dos miradas.</translation>
    </message>
    <message>
        <source>The weights of a gaze must not be negative, and at least one must be above 0.</source>
        <translation>Los pesos de una mirada no deben ser negativos y al menos uno debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>deletion %1 (random orders: %2 ± %3; lower is better), insertion %4 (%5 ± %6; higher is better)</source>
        <translation>supresión %1 (órdenes al azar: %2 ± %3; menos es mejor), inserción %4 (%5 ± %6; más es mejor)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hardly depends on the image: its probability is %2, and still %3 when the whole image is blurred. There is nothing for a map to find.</source>
        <translation>«%1» apenas depende de la imagen: su probabilidad es %2, y sigue siendo %3 con toda la imagen desenfocada. No hay nada que un mapa pueda encontrar.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on better than chance: %2.</source>
        <translation>El mapa de «%1» encuentra mejor que el azar aquello de lo que depende la palabra: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word cannot do without better than chance, but not what is enough for it: %2.</source>
        <translation>El mapa de «%1» encuentra mejor que el azar aquello de lo que la palabra no puede prescindir, pero no lo que le basta: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what is enough for the word better than chance, but not what it cannot do without: %2.</source>
        <translation>El mapa de «%1» encuentra mejor que el azar lo que le basta a la palabra, pero no aquello de lo que no puede prescindir: %2.</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on no better than chance: %2.</source>
        <translation>El mapa de «%1» no encuentra mejor que el azar aquello de lo que depende la palabra: %2.</translation>
    </message>
    <message>
        <source>Keep words seen at least (times)</source>
        <translation>Conservar palabras vistas al menos (veces)</translation>
    </message>
    <message>
        <source>A gaze has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>Una mirada tiene %1 pesos, pero la cuadrícula del modelo tiene %2 x %3 celdas.</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used: lower warmup_steps or raise epochs.</source>
        <translation>El calentamiento (%1 pasos) dura al menos tanto como toda la ejecución (%2 pasos), así que nunca se usa la tasa de aprendizaje completa: reduzca warmup_steps o aumente epochs.</translation>
    </message>
    <message>
        <source>The model has no context index yet.</source>
        <translation>El modelo todavía no tiene índice de contextos.</translation>
    </message>
    <message>
        <source>Another model was opened meanwhile, so the page was not finished.</source>
        <translation>Entretanto se abrió otro modelo, por lo que la página no se terminó.</translation>
    </message>
    <message>
        <source>%1 did not send the file that was asked for.</source>
        <translation>%1 no envió el archivo solicitado.</translation>
    </message>
    <message>
        <source>What arrived is not the published file: its checksum is wrong. It was deleted.</source>
        <translation>Lo recibido no es el archivo publicado: su suma de comprobación no coincide. Se ha eliminado.</translation>
    </message>
    <message>
        <source>There is no connection to %1: this computer seems to have no network.</source>
        <translation>No hay conexión con %1: parece que este equipo no tiene red.</translation>
    </message>
    <message>
        <source>%1 answers with the error %2.</source>
        <translation>%1 responde con el error %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. What arrived is kept, and the download can be resumed.</source>
        <translation>Se interrumpió la conexión con %1. Lo recibido se conserva y la descarga se puede reanudar.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; %2</source>
        <translation>su «%1» %2</translation>
    </message>
    <message>
        <source>records that are left out</source>
        <translation>registros que se omiten</translation>
    </message>
    <message>
        <source>record without &quot;file_name&quot;</source>
        <translation>registro sin «file_name»</translation>
    </message>
    <message>
        <source>record is left out: %1</source>
        <translation>el registro se omite: %1</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>metadata.jsonl or another .jsonl file with &quot;file_name&quot; and &quot;text&quot; in each record</source>
        <translation>metadata.jsonl u otro archivo .jsonl con «file_name» y «text» en cada registro</translation>
    </message>
    <message>
        <source>does not name a column of images and one of captions</source>
        <translation>no nombra una columna de imágenes y otra de pies de foto</translation>
    </message>
    <message>
        <source>lines with too few columns</source>
        <translation>líneas con muy pocas columnas</translation>
    </message>
    <message>
        <source>has %1 of %2 columns</source>
        <translation>tiene %1 de %2 columnas</translation>
    </message>
    <message>
        <source>lines that are left out</source>
        <translation>líneas que se omiten</translation>
    </message>
    <message>
        <source>names no image</source>
        <translation>no nombra ninguna imagen</translation>
    </message>
    <message>
        <source>caption table</source>
        <translation>tabla de pies de foto</translation>
    </message>
    <message>
        <source>captions.txt, results.csv or another .csv or .tsv file whose first line names a column of images and one of captions</source>
        <translation>captions.txt, results.csv u otro archivo .csv o .tsv cuya primera línea nombre una columna de imágenes y otra de pies de foto</translation>
    </message>
    <message>
        <source>values that are left out</source>
        <translation>valores que se omiten</translation>
    </message>
    <message>
        <source>images without &quot;filename&quot;</source>
        <translation>imágenes sin «filename»</translation>
    </message>
    <message>
        <source>image without &quot;filename&quot;</source>
        <translation>imagen sin «filename»</translation>
    </message>
    <message>
        <source>%1; the images before it are used</source>
        <translation>%1; se usan las imágenes anteriores</translation>
    </message>
    <message>
        <source>Karpathy splits</source>
        <translation>División de Karpathy</translation>
    </message>
    <message>
        <source>dataset_coco.json, dataset_flickr8k.json or dataset_flickr30k.json next to the images</source>
        <translation>dataset_coco.json, dataset_flickr8k.json o dataset_flickr30k.json junto a las imágenes</translation>
    </message>
    <message>
        <source>what the context index holds does not fit together</source>
        <translation>el contenido del índice de contextos no concuerda</translation>
    </message>
    <message>
        <source>The contexts of the model have another size than those of the index.</source>
        <translation>Los contextos del modelo tienen otro tamaño que los del índice.</translation>
    </message>
    <message>
        <source>what the context index says of its model is not valid</source>
        <translation>lo que el índice de contextos dice de su modelo no es válido</translation>
    </message>
    <message>
        <source>the tensor %1 has another type or shape than that of a context index</source>
        <translation>el tensor %1 tiene otro tipo u otra forma que en un índice de contextos</translation>
    </message>
    <message>
        <source>the tensor %1 ends in the middle of a text</source>
        <translation>el tensor %1 termina en medio de un texto</translation>
    </message>
    <message>
        <source>is not a context index</source>
        <translation>no es un índice de contextos</translation>
    </message>
    <message>
        <source>What the context index says of itself</source>
        <translation>Lo que el índice de contextos dice de sí mismo</translation>
    </message>
    <message>
        <source>was written by another version of Saccade; make the context index again</source>
        <translation>fue escrito por otra versión de Saccade; vuelva a crear el índice de contextos</translation>
    </message>
    <message>
        <source>is the context index of another model, or of an earlier state of this one; make it again</source>
        <translation>es el índice de contextos de otro modelo, o de un estado anterior de este; vuelva a crearlo</translation>
    </message>
    <message>
        <source>the folder for the context index cannot be made (%1)</source>
        <translation>no se puede crear la carpeta del índice de contextos (%1)</translation>
    </message>
    <message>
        <source>is not a context index, so it is not replaced; choose another name</source>
        <translation>no es un índice de contextos y no se sustituye; elija otro nombre</translation>
    </message>
    <message>
        <source>There is no epoch to animate.</source>
        <translation>No hay ninguna época que animar.</translation>
    </message>
    <message>
        <source>METEOR: how well the words of the caption and of the best reference match, also by their stems and, where WordNet is installed, as synonyms, and how far they stand in the same order. Recall counts more than precision. 0 to 1, higher is better.</source>
        <translation>METEOR: cuánto coinciden las palabras del pie de foto con las de la mejor referencia, también por sus raíces y, donde WordNet está instalado, como sinónimos, y en qué medida están en el mismo orden. La exhaustividad cuenta más que la precisión. De 0 a 1; cuanto mayor, mejor.</translation>
    </message>
    <message>
        <source>has no index of WordNet</source>
        <translation>no tiene ningún índice de WordNet</translation>
    </message>
    <message>
        <source>libstemmer has no English stemmer</source>
        <translation>libstemmer no tiene un extractor de raíces para el inglés</translation>
    </message>
    <message>
        <source>there is no VGG of depth %1</source>
        <translation>no hay ningún VGG de profundidad %1</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption.</source>
        <translation>Ninguna imagen de la partición «%1» tiene descripción.</translation>
    </message>
    <message>
        <source>None of the images with captions can be read.</source>
        <translation>No se puede leer ninguna de las imágenes con descripciones.</translation>
    </message>
    <message>
        <source>Several models caption together, but this is asked of one model. Choose one in the menu at the top.</source>
        <translation>Varios modelos describen juntos, pero esto se pregunta a un solo modelo. Elija uno en el menú de arriba.</translation>
    </message>
    <message>
        <source>is named more than once: a model adds nothing to itself</source>
        <translation>se nombra más de una vez: un modelo no se aporta nada a sí mismo</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: models can only caption together if they have the same words</source>
        <translation>tiene otro vocabulario que %1: solo pueden describir juntos los modelos con las mismas palabras</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>Attention Rollout</translation>
    </message>
    <message>
        <source>The attention of all layers together, as each layer passes on what the one before took in</source>
        <translation>La atención de todas las capas juntas, según cada una transmite lo que tomó la anterior</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; needs a decoder with %2 layers of attention or more; that of this model has %3.</source>
        <translation>La explicación «%1» necesita un decodificador con al menos %2 capas de atención; el de este modelo tiene %3.</translation>
    </message>
    <message>
        <source>The temperature must be above 0.</source>
        <translation>La temperatura debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The sharpness of attention must be 0 or more.</source>
        <translation>La nitidez de la atención debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The gate must be between 0 and 1.</source>
        <translation>La puerta debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The caption has no words.</source>
        <translation>La descripción no contiene palabras.</translation>
    </message>
    <message>
        <source>LSTM, adaptive attention: looks when it needs to</source>
        <translation>LSTM, atención adaptativa: mira cuando hace falta</translation>
    </message>
    <message>
        <source>LSTM, hard attention: one place per word</source>
        <translation>LSTM, atención dura: un lugar por palabra</translation>
    </message>
    <message>
        <source>LSTM, soft attention</source>
        <translation>LSTM, atención blanda</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Tamaño del modelo</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word; a multiple of the number of heads</source>
        <translation>Tamaño del vector que representa cada palabra; un múltiplo del número de cabezas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>How often words and image are looked at, one layer after another</source>
        <translation>Cuántas veces se miran las palabras y la imagen, una capa tras otra</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Maps of attention in each layer; each can look at something else</source>
        <translation>Mapas de atención en cada capa; cada uno puede mirar otra cosa</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>Tamaño de la capa interna</translation>
    </message>
    <message>
        <source>Size of the inner layer that follows the attention of each layer</source>
        <translation>Tamaño de la capa interna que sigue a la atención de cada capa</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random in each layer, against learning by heart</source>
        <translation>Proporción de números que se descartan al azar en cada capa, contra el aprendizaje de memoria</translation>
    </message>
    <message>
        <source>The option &quot;decoder.size&quot; (%1) must be a multiple of &quot;decoder.heads&quot; (%2).</source>
        <translation>La opción «decoder.size» (%1) debe ser un múltiplo de «decoder.heads» (%2).</translation>
    </message>
    <message>
        <source>Transformer, several maps per word</source>
        <translation>Transformer, varios mapas por palabra</translation>
    </message>
    <message>
        <source>The beam of %1 cannot be divided into %2 groups of the same size.</source>
        <translation>El haz de %1 no se puede dividir en %2 grupos del mismo tamaño.</translation>
    </message>
    <message>
        <source>The diversity must be above 0: without it all groups find the same captions.</source>
        <translation>La diversidad debe ser mayor que 0: sin ella todos los grupos encuentran las mismas descripciones.</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the number of captions drawn.</source>
        <translation>El número de hipótesis debe estar entre 0 (todas) y el número de descripciones sorteadas.</translation>
    </message>
    <message>
        <source>With a top-k of 1 nothing is left to chance: all captions drawn would be the same.</source>
        <translation>Con un top-k de 1 no queda nada al azar: todas las descripciones sorteadas serían iguales.</translation>
    </message>
    <message>
        <source>Captions are either drawn or searched for in groups, not both.</source>
        <translation>Las descripciones se sortean o se buscan en grupos, no ambas cosas.</translation>
    </message>
    <message>
        <source>Top-k and top-p limit what is drawn: choose how many captions to draw, too.</source>
        <translation>Top-k y top-p limitan lo que se sortea: elija también cuántas descripciones sortear.</translation>
    </message>
    <message>
        <source>Only a beam search without groups keeps what it considered.</source>
        <translation>Solo una búsqueda en haz sin grupos conserva lo que consideró.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Diverse beam search: divide the beam into this many groups, each of which avoids the words of those before it</source>
        <translation>Búsqueda en haz diversa: dividir el haz en este número de grupos, cada uno de los cuales evita las palabras de los anteriores</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversidad</translation>
    </message>
    <message>
        <source>How much a word loses for each caption of an earlier group that has it at the same place; 0.2 to 0.8 works for most models</source>
        <translation>Cuánto pierde una palabra por cada descripción de un grupo anterior que la tiene en el mismo lugar; de 0,2 a 0,8 sirve para la mayoría de los modelos</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>Descripciones sorteadas</translation>
    </message>
    <message>
        <source>Draw this many captions by the probabilities of their words, in place of a search; the most probable ones come first</source>
        <translation>Sortear este número de descripciones según las probabilidades de sus palabras, en lugar de buscar; primero las más probables</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Of what is drawn: below 1 probable words are drawn more often, above 1 improbable ones</source>
        <translation>Del sorteo: por debajo de 1 salen más las palabras probables; por encima, las improbables</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw each word from this many most probable ones; 0: from all</source>
        <translation>Sortear cada palabra entre este número de las más probables; 0: entre todas</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw each word from the fewest most probable ones that have this probability together (nucleus sampling); 1: from all</source>
        <translation>Sortear cada palabra entre las menos posibles de las más probables que juntas tienen esta probabilidad (muestreo de núcleo); 1: entre todas</translation>
    </message>
    <message>
        <source>Another number draws other captions; the same number draws the same ones again</source>
        <translation>Otro número da otras descripciones; el mismo número vuelve a dar las mismas</translation>
    </message>
    <message>
        <source>No repeated group of</source>
        <translation>No repetir un grupo de</translation>
    </message>
    <message>
        <source>Never say a group of this many words twice in a caption; 0: no limit</source>
        <translation>No decir nunca dos veces un grupo de este número de palabras en una descripción; 0: sin límite</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>The models predict different numbers of words: %1 and %2.</source>
        <translation>Los modelos predicen números de palabras distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>Models that see the image by different grids cannot share a gaze.</source>
        <translation>Los modelos que ven la imagen con cuadrículas distintas no pueden compartir una mirada.</translation>
    </message>
    <message>
        <source>Location reward</source>
        <translation>Recompensa del lugar</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly a place is learned after which the right word was more probable than usual (Xu et al. 2015)</source>
        <translation>Con un decodificador que mira un lugar por palabra: con qué fuerza se aprende un lugar tras el cual la palabra correcta fue más probable que de costumbre (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>Location entropy</source>
        <translation>Entropía del lugar</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly it is kept from looking at the same place too soon (Xu et al. 2015)</source>
        <translation>Con un decodificador que mira un lugar por palabra: con qué fuerza se le impide fijarse demasiado pronto en un lugar (Xu et al. 2015)</translation>
    </message>
    <message>
        <source>The images changed while they were captioned.</source>
        <translation>Las imágenes cambiaron mientras se describían.</translation>
    </message>
    <message>
        <source>The environment variable %1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>La variable de entorno %1 debe ser un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>The processes are on several machines and do not know where to meet: set the environment variable MASTER_ADDR to the name of the machine of the first.</source>
        <translation>Los procesos están en varias máquinas y no saben dónde reunirse: ponga en la variable de entorno MASTER_ADDR el nombre de la máquina del primero.</translation>
    </message>
    <message>
        <source>Images in each batch, with all their captions; more need more memory and give steadier steps</source>
        <translation>Imágenes de cada lote, con todas sus descripciones; más necesitan más memoria y dan pasos más estables</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>Lotes por paso</translation>
    </message>
    <message>
        <source>Batches whose gradients are added up before each step: as steady as one large batch, in the memory of a small one</source>
        <translation>Lotes cuyos gradientes se suman antes de cada paso: tan estable como un lote grande, con la memoria de uno pequeño</translation>
    </message>
    <message>
        <source>Attention learning rate</source>
        <translation>Tasa de aprendizaje, atención</translation>
    </message>
    <message>
        <source>Learning rate of what decides where the decoder looks; 0: as the rest of the decoder</source>
        <translation>Tasa de aprendizaje de lo que decide adónde mira el decodificador; 0: como el resto del decodificador</translation>
    </message>
    <message>
        <source>As the decoder</source>
        <translation>Como el decodificador</translation>
    </message>
    <message>
        <source>The faster one</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Numbers that products in training are computed with: bfloat16 is faster on processors and GPUs that have it, and less exact; auto measures which is faster</source>
        <translation>Números con los que se calculan los productos del entrenamiento: bfloat16 es más rápido en procesadores y GPU que lo tienen, y menos exacto; auto mide cuál es más rápido</translation>
    </message>
    <message>
        <source>The captions of another process are not whole; do all run the same version?</source>
        <translation>Las descripciones de otro proceso están incompletas; ¿ejecutan todos la misma versión?</translation>
    </message>
    <message>
        <source>Training computes in bfloat16.</source>
        <translation>El entrenamiento calcula en bfloat16.</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, for which this computer has no instructions; float32 is likely to be faster.</source>
        <translation>El entrenamiento calcula en bfloat16, para el que este ordenador no tiene instrucciones; float32 será probablemente más rápido.</translation>
    </message>
    <message>
        <source>Training computes in float32: this computer has no instructions for bfloat16.</source>
        <translation>El entrenamiento calcula en float32: este ordenador no tiene instrucciones para bfloat16.</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, measured to be %1 times as fast as float32.</source>
        <translation>El entrenamiento calcula en bfloat16, que según la medición es %1 veces tan rápido como float32.</translation>
    </message>
    <message>
        <source>Training computes in float32: bfloat16 was measured to be %1 times as fast.</source>
        <translation>El entrenamiento calcula en float32: bfloat16 es según la medición %1 veces tan rápido.</translation>
    </message>
    <message>
        <source>The decoder &quot;%1&quot; has no learning rate for its attention; leave out the option &quot;attention_learning_rate&quot;.</source>
        <translation>El decodificador «%1» no tiene tasa de aprendizaje para su atención; quite la opción «attention_learning_rate».</translation>
    </message>
    <message>
        <source>Another of the processes that train together has ended or cannot be reached any more (%1). Training can be resumed from the last checkpoint.</source>
        <translation>Otro de los procesos que entrenan juntos ha terminado o ya no es accesible (%1). El entrenamiento puede reanudarse desde el último punto de control.</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3 (%4).</source>
        <translation>Los %1 procesos que deben entrenar juntos no se han reunido en %2, puerto %3 (%4).</translation>
    </message>
    <message>
        <source>Process %1 sees other images, options or checkpoints than the first one; the dataset and the run directory must be in folders that all processes share.</source>
        <translation>El proceso %1 ve otras imágenes, opciones o puntos de control que el primero; el conjunto de datos y la carpeta de la ejecución deben estar en carpetas que compartan todos los procesos.</translation>
    </message>
    <message>
        <source>Training computes in %1, as before.</source>
        <translation>El entrenamiento calcula en %1, como antes.</translation>
    </message>
    <message>
        <source>%1 processes train together; each takes its share of every batch of %2 images.</source>
        <translation>%1 procesos entrenan juntos; cada uno toma su parte de cada lote de %2 imágenes.</translation>
    </message>
    <message>
        <source>TorchScript file</source>
        <translation>Archivo TorchScript</translation>
    </message>
    <message>
        <source>Exported network that is the encoder: images [B, 3, H, W] in, a grid [B, C, rows, columns] out. The file is a program: only choose one that you trust</source>
        <translation>Red exportada que es el codificador: entran imágenes [B, 3, H, W], sale una cuadrícula [B, C, filas, columnas]. El archivo es un programa: elija solo uno en el que confíe</translation>
    </message>
    <message>
        <source>is too large for an encoder</source>
        <translation>es demasiado grande para un codificador</translation>
    </message>
    <message>
        <source>The encoder is the TorchScript file %1. Such a file is a program, which can do whatever you can do. If you trust it, start Saccade with --allow-torchscript.</source>
        <translation>El codificador es el archivo TorchScript %1. Un archivo así es un programa que puede hacer todo lo que usted puede hacer. Si confía en él, inicie Saccade con --allow-torchscript.</translation>
    </message>
    <message>
        <source>cannot be loaded as TorchScript: %1</source>
        <translation>no se puede cargar como TorchScript: %1</translation>
    </message>
    <message>
        <source>cannot compute features of an image of %1 x %2 pixels: %3</source>
        <translation>no puede calcular las características de una imagen de %1 x %2 píxeles: %3</translation>
    </message>
    <message>
        <source>gives no tensor, but an encoder gives one of four dimensions</source>
        <translation>no da ningún tensor, pero un codificador da uno de cuatro dimensiones</translation>
    </message>
    <message>
        <source>does not give features in the form [images, channels, rows, columns]</source>
        <translation>no da características de la forma [imágenes, canales, filas, columnas]</translation>
    </message>
    <message>
        <source>The encoder &quot;%1&quot; needs a file: torchscript:FILE.</source>
        <translation>El codificador «%1» necesita un archivo: torchscript:ARCHIVO.</translation>
    </message>
    <message>
        <source>is not the file that the model was trained with: its checksum is %1, not %2</source>
        <translation>no es el archivo con el que se entrenó el modelo: su suma de comprobación es %1, no %2</translation>
    </message>
    <message>
        <source>The encoder is a TorchScript file, which has its own weights: leave &quot;encoder_weights&quot; empty.</source>
        <translation>El codificador es un archivo TorchScript, que tiene sus propios pesos: deje «encoder_weights» vacío.</translation>
    </message>
    <message>
        <source>There already is a decoder &quot;%1&quot;.</source>
        <translation>Ya existe un decodificador «%1».</translation>
    </message>
    <message>
        <source>The program in %1 was not allowed to run.</source>
        <translation>No se permitió ejecutar el programa de %1.</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>Conservar la forma</translation>
    </message>
    <message>
        <source>Image shape</source>
        <translation>Forma de las imágenes</translation>
    </message>
    <message>
        <source>How an image becomes what the encoder sees: a square, by distorting it, keeping its middle or filling it up with grey; or a rectangle in its own shape with about as many cells</source>
        <translation>Cómo se convierte una imagen en lo que ve el codificador: un cuadrado, deformándola, conservando su centro o rellenándola con gris; o un rectángulo con su propia forma y más o menos las mismas celdas</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Barajadas</translation>
    </message>
    <message>
        <source>Sorted by caption</source>
        <translation>Ordenadas por descripción</translation>
    </message>
    <message>
        <source>Order of images</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>Shuffled anew for each epoch, or sorted by first caption: batches then hold similar images, which shows why shuffling matters</source>
        <translation>Barajadas de nuevo en cada época u ordenadas por la primera descripción: así cada lote contiene imágenes parecidas, lo que muestra por qué importa barajar</translation>
    </message>
</context>
<context>
    <name>ExplainedPage</name>
    <message>
        <source>Point at a word to see where the model looked for it.</source>
        <translation>Señale una palabra para ver dónde miró el modelo para decirla.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>without the image</source>
        <translation>sin la imagen</translation>
    </message>
    <message>
        <source>seen in the image</source>
        <translation>visto en la imagen</translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation>no está en el vocabulario</translation>
    </message>
    <message>
        <source>Deletion: image blurred</source>
        <translation>Eliminación: imagen difuminada</translation>
    </message>
    <message>
        <source>Insertion: image brought back</source>
        <translation>Inserción: imagen restituida</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>órdenes al azar</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>toda la imagen por igual</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Current view</source>
        <translation>Vista actual</translation>
    </message>
    <message>
        <source>Attention sheet</source>
        <translation>Lámina de atención</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Attention data</source>
        <translation>Datos de atención</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>Descripciones de la galería</translation>
    </message>
    <message>
        <source>The picture as you see it now, with the caption and a legend below.</source>
        <translation>La imagen tal como se ve ahora, con la descripción y una leyenda debajo.</translation>
    </message>
    <message>
        <source>The image and one tile for each word: its attention, probability and gate.</source>
        <translation>La imagen y una viñeta por palabra: su atención, su probabilidad y su compuerta.</translation>
    </message>
    <message>
        <source>The caption word by word, with the attention of each.</source>
        <translation>La descripción palabra por palabra, con la atención de cada una.</translation>
    </message>
    <message>
        <source>The numbers behind the maps: every word, and the weight of every cell.</source>
        <translation>Los números que hay detrás de los mapas: todas las palabras y el peso de cada celda.</translation>
    </message>
    <message>
        <source>The captions of all images that have one.</source>
        <translation>Las descripciones de todas las imágenes que tienen una.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF, se reproduce en todas partes</translation>
    </message>
    <message>
        <source>MP4 video, smaller and smoother</source>
        <translation>Vídeo MP4, más pequeño y fluido</translation>
    </message>
    <message>
        <source>CSV table, a line for each cell</source>
        <translation>Tabla CSV, una línea por celda</translation>
    </message>
    <message>
        <source>JSON, with alternatives</source>
        <translation>JSON, con alternativas</translation>
    </message>
    <message>
        <source>Text files (.txt) next to the images</source>
        <translation>Archivos de texto (.txt) junto a las imágenes</translation>
    </message>
    <message>
        <source>One results file (JSON), as COCO has it</source>
        <translation>Un único archivo de resultados (JSON), como en COCO</translation>
    </message>
    <message>
        <source>Exploration as a web page</source>
        <translation>Exploración como página web</translation>
    </message>
    <message>
        <source>One file for a browser: words to point at, their maps, and whether each map can be trusted. Testing the maps takes a few seconds per word.</source>
        <translation>Un archivo para el navegador: palabras que señalar, sus mapas y si se puede confiar en cada mapa. Comprobar los mapas tarda unos segundos por palabra.</translation>
    </message>
    <message>
        <source>HTML, needs no network</source>
        <translation>HTML, no necesita red</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no caption to export.</source>
        <translation>No hay ninguna descripción que exportar.</translation>
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
        <translation>contorno: la región más pequeña que reúne el %1 de la atención</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>compuerta %1</translation>
    </message>
    <message>
        <source>%1 % of the attention outlined</source>
        <translation>contorno: %1 % de la atención</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>attention: %1 ×</source>
        <translation>atención: %1 ×</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>%1 × uniforme</translation>
    </message>
    <message>
        <source>peak %1 × even</source>
        <translation>máximo %1 × uniforme</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map</source>
        <translation>× uniforme: veces la atención de un mapa uniforme</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map (the line)</source>
        <translation>× uniforme: veces la atención de un mapa uniforme (la línea)</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>no visto por el modelo</translation>
    </message>
    <message>
        <source>log probability %1</source>
        <translation>log-probabilidad %1</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>cortada en el límite de longitud</translation>
    </message>
    <message>
        <source>%: probability of the word</source>
        <translation>%: probabilidad de la palabra</translation>
    </message>
    <message>
        <source>gate: how much the word draws on the image</source>
        <translation>compuerta: cuánto se apoya la palabra en la imagen</translation>
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>Previous word</source>
        <translation>Palabra anterior</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it.</source>
        <translation>La palabra anterior, como el vector que el modelo aprendió para ella.</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it, plus the code of its position.</source>
        <translation>La palabra anterior, como el vector que el modelo aprendió para ella, más la codificación de su posición.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>The mean of the grid, projected; the LSTM reads it together with each word.</source>
        <translation>La media de la cuadrícula, proyectada; la LSTM la lee junto con cada palabra.</translation>
    </message>
    <message>
        <source>Previous state</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>The output of the LSTM after the words so far.</source>
        <translation>La salida de la LSTM después de las palabras anteriores.</translation>
    </message>
    <message>
        <source>Previous memory</source>
        <translation>Memoria anterior</translation>
    </message>
    <message>
        <source>What the LSTM remembers of the words so far (its cell state).</source>
        <translation>Lo que la LSTM recuerda de las palabras anteriores (su estado de celda).</translation>
    </message>
    <message>
        <source>Scores e</source>
        <translation>Puntuaciones e</translation>
    </message>
    <message>
        <source>How well each cell of the image fits what the state asks for.</source>
        <translation>Hasta qué punto cada celda de la imagen se ajusta a lo que pide el estado.</translation>
    </message>
    <message>
        <source>Attention α</source>
        <translation>Atención α</translation>
    </message>
    <message>
        <source>The scores as shares that sum to 1: where the model looks.</source>
        <translation>Las puntuaciones como proporciones que suman 1: dónde mira el modelo.</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>Contexto z</translation>
    </message>
    <message>
        <source>The mean of the annotation vectors, weighted by attention.</source>
        <translation>La media de los vectores de anotación, ponderada por la atención.</translation>
    </message>
    <message>
        <source>The annotation vector of the cell with the most attention.</source>
        <translation>El vector de anotación de la celda con más atención.</translation>
    </message>
    <message>
        <source>Gate β</source>
        <translation>Compuerta β</translation>
    </message>
    <message>
        <source>How much of the context is let through: 0 is nothing, 1 is all of it.</source>
        <translation>Cuánto del contexto se deja pasar: 0 es nada, 1 es todo.</translation>
    </message>
    <message>
        <source>Gate 1 − β</source>
        <translation>Compuerta 1 − β</translation>
    </message>
    <message>
        <source>Gated context</source>
        <translation>Contexto filtrado</translation>
    </message>
    <message>
        <source>What the word takes from the image.</source>
        <translation>Lo que la palabra toma de la imagen.</translation>
    </message>
    <message>
        <source>From the word</source>
        <translation>De la palabra</translation>
    </message>
    <message>
        <source>What the previous word contributes to the gates of the LSTM.</source>
        <translation>La contribución de la palabra anterior a las compuertas de la LSTM.</translation>
    </message>
    <message>
        <source>From the state</source>
        <translation>Del estado</translation>
    </message>
    <message>
        <source>What the state contributes to the gates of the LSTM.</source>
        <translation>La contribución del estado a las compuertas de la LSTM.</translation>
    </message>
    <message>
        <source>From the image</source>
        <translation>De la imagen</translation>
    </message>
    <message>
        <source>What the image contributes to the gates of the LSTM.</source>
        <translation>La contribución de la imagen a las compuertas de la LSTM.</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>Compuerta de entrada</translation>
    </message>
    <message>
        <source>How much of what is new goes into the memory.</source>
        <translation>Cuánto de lo nuevo entra en la memoria.</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Compuerta de olvido</translation>
    </message>
    <message>
        <source>How much of the memory is kept.</source>
        <translation>Cuánto de la memoria se conserva.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>What could go into the memory.</source>
        <translation>Lo que podría entrar en la memoria.</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Compuerta de salida</translation>
    </message>
    <message>
        <source>How much of the memory is let out.</source>
        <translation>Cuánto de la memoria se deja salir.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>The memory after this word.</source>
        <translation>La memoria después de esta palabra.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The output of the LSTM; with the context and the previous word, it predicts this word.</source>
        <translation>La salida de la LSTM; con el contexto y la palabra anterior, predice esta palabra.</translation>
    </message>
    <message>
        <source>The output of the LSTM, which asks for a place to look at and predicts the word.</source>
        <translation>La salida de la LSTM, que pide un lugar al que mirar y predice la palabra.</translation>
    </message>
    <message>
        <source>Sentinel s</source>
        <translation>Centinela s</translation>
    </message>
    <message>
        <source>What the memory has to offer in place of the image.</source>
        <translation>Lo que la memoria puede ofrecer en lugar de la imagen.</translation>
    </message>
    <message>
        <source>Sentinel score</source>
        <translation>Puntuación del centinela</translation>
    </message>
    <message>
        <source>How well the sentinel fits, in competition with the cells.</source>
        <translation>Hasta qué punto encaja el centinela, en competencia con las celdas.</translation>
    </message>
    <message>
        <source>Sentinel weight β</source>
        <translation>Peso β del centinela</translation>
    </message>
    <message>
        <source>How much the sentinel counts against the image: 1 is the memory alone, 0 the image alone.</source>
        <translation>Cuánto cuenta el centinela frente a la imagen: 1 es solo la memoria, 0 solo la imagen.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>A number for each word of the vocabulary; the softmax turns them into probabilities p.</source>
        <translation>Un número por cada palabra del vocabulario; la softmax los convierte en probabilidades p.</translation>
    </message>
    <message>
        <source>Layer %1: words</source>
        <translation>Capa %1: palabras</translation>
    </message>
    <message>
        <source>How much each head looks at each word so far, one row per head.</source>
        <translation>Cuánto mira cada cabeza cada una de las palabras anteriores, una fila por cabeza.</translation>
    </message>
    <message>
        <source>Layer %1: attention</source>
        <translation>Capa %1: atención</translation>
    </message>
    <message>
        <source>Where the heads of this layer look, on average.</source>
        <translation>Dónde miran, de media, las cabezas de esta capa.</translation>
    </message>
    <message>
        <source>Layer %1: context</source>
        <translation>Capa %1: contexto</translation>
    </message>
    <message>
        <source>What the heads of this layer take from the image, concatenated head by head.</source>
        <translation>Lo que las cabezas de esta capa toman de la imagen, concatenado cabeza por cabeza.</translation>
    </message>
    <message>
        <source>Layer %1: stream</source>
        <translation>Capa %1: flujo</translation>
    </message>
    <message>
        <source>The vector of the word (the residual stream), to which each layer adds what it found.</source>
        <translation>El vector de la palabra (el flujo residual), al que cada capa añade lo que ha encontrado.</translation>
    </message>
    <message>
        <source>Encoder %1</source>
        <translation>Codificador %1</translation>
    </message>
    <message>
        <source>The %3 channels of this stage that vary most across the image, each from dark to bright. %1 parameters, %2 ms.</source>
        <translation>Los %3 canales de esta etapa que más varían a lo largo de la imagen, cada uno de oscuro a claro. %1 parámetros, %2 ms.</translation>
    </message>
    <message>
        <source>Location s</source>
        <translation>Lugar s</translation>
    </message>
    <message>
        <source>The one cell that the model looks at: here the one with the most attention. In training it is drawn at random, with α as the chances.</source>
        <translation>La única celda que mira el modelo: aquí, la que tiene más atención. En el entrenamiento se elige al azar, con α como probabilidades.</translation>
    </message>
    <message>
        <source>What the whole image contributes to the gates of the LSTM.</source>
        <translation>Lo que la imagen entera aporta a las compuertas de la LSTM.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>What the gates of the LSTM start from, whatever word or image.</source>
        <translation>De lo que parten las compuertas de la LSTM, sea cual sea la palabra o la imagen.</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>Compuerta del centinela</translation>
    </message>
    <message>
        <source>How much of the memory goes into the sentinel.</source>
        <translation>Cuánto de la memoria pasa al centinela.</translation>
    </message>
    <message>
        <source>Layer %1: queries</source>
        <translation>Capa %1: consultas</translation>
    </message>
    <message>
        <source>What each head asks the image for, one row per head.</source>
        <translation>Lo que cada cabeza pide a la imagen, una fila por cabeza.</translation>
    </message>
    <message>
        <source>Layer %1: heads</source>
        <translation>Capa %1: cabezas</translation>
    </message>
    <message>
        <source>Where each head of this layer looks, each from dark to bright.</source>
        <translation>Dónde mira cada cabeza de esta capa, cada una de oscuro a claro.</translation>
    </message>
</context>
<context>
    <name>GalleryExport</name>
    <message>
        <source>%1 is not a file, so no caption can be saved next to it</source>
        <translation>%1 no es un archivo, así que no se puede guardar una descripción junto a él</translation>
    </message>
    <message>
        <source>the caption of %1 is empty</source>
        <translation>la descripción de %1 está vacía</translation>
    </message>
</context>
<context>
    <name>OfferedModels</name>
    <message>
        <source>With Saccade</source>
        <translation>Incluidos en Saccade</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
</context>
<context>
    <name>OwnModelChapter</name>
    <message>
        <source>Your photographs</source>
        <translation>Sus fotografías</translation>
    </message>
    <message>
        <source>You need photographs with captions: a folder with a text file of the same name beside each image, one caption per line. A few hundred are enough to teach the model something new. The captions that Saccade has exported can be a start: correct them and learn from them.

None at hand? Click “Make a Scenes dataset…”.</source>
        <translation>Necesita fotografías con descripciones: una carpeta con un archivo de texto del mismo nombre junto a cada imagen, con una descripción por línea. Unos cientos bastan para enseñar algo nuevo al modelo. Las descripciones que ha exportado Saccade pueden servir de comienzo: corríjalas y haga que el modelo aprenda de ellas.

¿No tiene ninguna a mano? Haga clic en «Crear un conjunto de datos Scenes…».</translation>
    </message>
    <message>
        <source>Drop the folder on the page, or choose it there.</source>
        <translation>Suelte la carpeta en la página o elíjala allí.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>For a few hundred photographs, the recipe that the page suggests starts from the model that comes with the program, so that your model only has to learn what is new. The page says how long the run will take.</source>
        <translation>Para unos cientos de fotografías, la receta que propone la página parte del modelo que acompaña al programa, de modo que el suyo solo tiene que aprender lo nuevo. La página dice cuánto durará la ejecución.</translation>
    </message>
    <message>
        <source>Start the training.</source>
        <translation>Inicie el entrenamiento.</translation>
    </message>
    <message>
        <source>Watch it, and stop in time</source>
        <translation>Observar y detenerse a tiempo</translation>
    </message>
    <message>
        <source>With little data a model soon overfits: it learns the captions by heart. Watch the validation loss. You lose nothing by stopping early: the best epoch is kept, and a run can be resumed.</source>
        <translation>Con pocos datos, un modelo se sobreajusta pronto: se aprende las descripciones de memoria. Observe la pérdida de validación. No se pierde nada por detenerse antes: la mejor época se conserva y la ejecución se puede reanudar.</translation>
    </message>
    <message>
        <source>Wait for the end, or click “Stop” after an epoch.</source>
        <translation>Espere hasta el final o haga clic en «Detener» después de una época.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>A trained model is one file, best.safetensors in the folder of the run. You can use it in this window and on the command line, and give it to others.</source>
        <translation>Un modelo entrenado es un solo archivo, best.safetensors, en la carpeta de la ejecución. Puede usarlo en esta ventana y en la línea de órdenes, y dárselo a otras personas.</translation>
    </message>
    <message>
        <source>Open your model: click “Caption with this model” after the training, or open its file here.</source>
        <translation>Abra su modelo: haga clic en «Describir con este modelo» después del entrenamiento o abra aquí su archivo.</translation>
    </message>
    <message>
        <source>Your model and the original</source>
        <translation>Su modelo y el original</translation>
    </message>
    <message>
        <source>Better on your photographs, and as good on others? Compare the two word by word, on an image that neither learned from.</source>
        <translation>¿Mejor con sus fotografías e igual de bueno con otras? Compare los dos palabra por palabra, en una imagen de la que no haya aprendido ninguno.</translation>
    </message>
    <message>
        <source>Click “Choose a model…” and choose the one that comes with Saccade.</source>
        <translation>Haga clic en «Elegir un modelo…» y elija el que acompaña a Saccade.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>A web page of a caption holds the image, the words and where the model looked, in a single file, to hand in or to send.</source>
        <translation>Una página web de una descripción contiene la imagen, las palabras y adónde miró el modelo, todo en un solo archivo para entregarlo o enviarlo.</translation>
    </message>
    <message>
        <source>Click “Export…” and choose “Exploration as a web page”.</source>
        <translation>Haga clic en «Exportar…» y elija «Exploración como página web».</translation>
    </message>
    <message>
        <source>Which model is surer?</source>
        <translation>¿Qué modelo está más seguro?</translation>
    </message>
    <message>
        <source>Sure does not mean right. But a model that knows this kind of image usually gives its words higher probabilities. For this question, your own model must be the open one.</source>
        <translation>Estar seguro no significa acertar. Pero un modelo que conoce este tipo de imagen suele dar probabilidades más altas a sus palabras. Para esta pregunta, el modelo abierto debe ser el suyo.</translation>
    </message>
    <message>
        <source>Which of the two models gives its own caption of this image the higher probability per word?</source>
        <translation>¿Cuál de los dos modelos da a su propia descripción de esta imagen la mayor probabilidad por palabra?</translation>
    </message>
    <message>
        <source>The open model, “%1”</source>
        <translation>El modelo abierto, «%1»</translation>
    </message>
    <message>
        <source>The model that comes with the program</source>
        <translation>El modelo que acompaña al programa</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>No hay ninguna descripción por la que preguntar.</translation>
    </message>
    <message>
        <source>The open model: “%1”, %2 per word. The other model: “%3”, %4 per word.</source>
        <translation>El modelo abierto: «%1», %2 por palabra. El otro modelo: «%3», %4 por palabra.</translation>
    </message>
    <message>
        <source>Plan a model for a subject of your own, such as the birds of your town. Which images do you need, how many, and who writes the captions?</source>
        <translation>Planee un modelo para un tema propio, como las aves de su ciudad. ¿Qué imágenes necesita, cuántas, y quién escribe las descripciones?</translation>
    </message>
    <message>
        <source>Images of each kind in many places, lights and seasons, at least several dozen of each; several people write the captions, so that the model does not learn the habits of one.</source>
        <translation>Imágenes de cada especie en muchos lugares, luces y estaciones, al menos varias docenas de cada una; las descripciones las escriben varias personas, para que el modelo no aprenda las costumbres de una sola.</translation>
    </message>
    <message>
        <source>You have 400 photographs. How do you divide them between training and validation, and what must not happen?</source>
        <translation>Tiene 400 fotografías. ¿Cómo las reparte entre entrenamiento y validación, y qué no debe ocurrir?</translation>
    </message>
    <message>
        <source>For instance 350 and 50. Photographs of the same moment must not be on both sides, or the validation images are no longer new to the model.</source>
        <translation>Por ejemplo, 350 y 50. No debe haber fotografías del mismo momento en ambas partes, o las imágenes de validación ya no serán nuevas para el modelo.</translation>
    </message>
    <message>
        <source>Your model scores higher than the bundled one on your validation images and lower on COCO. Is it better?</source>
        <translation>Su modelo puntúa más alto que el que acompaña al programa en sus imágenes de validación y más bajo en COCO. ¿Es mejor?</translation>
    </message>
    <message>
        <source>For your photographs, yes; in general, no. It has forgotten something.</source>
        <translation>Para sus fotografías, sí; en general, no. Ha olvidado algo.</translation>
    </message>
    <message>
        <source>May you train on photographs of your classmates? What do you need to clear first?</source>
        <translation>¿Se puede entrenar con fotografías de los compañeros de clase? ¿Qué hay que aclarar antes?</translation>
    </message>
    <message>
        <source>Only with their consent, and that of their parents where they are minors. A model can reveal what it learned from.</source>
        <translation>Solo con su consentimiento y, si son menores, con el de sus padres. Un modelo puede revelar aquello de lo que aprendió.</translation>
    </message>
    <message>
        <source>Your own model</source>
        <translation>Su propio modelo</translation>
    </message>
    <message>
        <source>Train on your photographs, compare, use it, and hand it in.</source>
        <translation>Entrenar con sus fotografías, comparar, usarlo y entregarlo.</translation>
    </message>
</context>
<context>
    <name>PredictionChapter</name>
    <message>
        <source>Your own photograph</source>
        <translation>Su propia fotografía</translation>
    </message>
    <message>
        <source>The model learned from a certain kind of image. How well it does on yours depends on how similar they are; if yours is very different, the window says so.</source>
        <translation>El modelo aprendió de cierto tipo de imágenes. Lo bien que le vaya con las suyas depende de cuánto se parezcan; si la suya es muy distinta, la ventana lo dice.</translation>
    </message>
    <message>
        <source>Open one of your photographs, or drop it on the window.</source>
        <translation>Abra una de sus fotografías o suéltela en la ventana.</translation>
    </message>
    <message>
        <source>Your caption and the model</source>
        <translation>Su descripción y el modelo</translation>
    </message>
    <message>
        <source>The model can also say how probable it finds your caption, word by word. A low probability means that it would hardly have said the word there: it did not see it, or captions seldom put it that way.</source>
        <translation>El modelo también puede decir cuán probable considera la descripción de usted, palabra por palabra. Una probabilidad baja significa que él apenas habría dicho ahí esa palabra: no lo vio, o las descripciones rara vez lo expresan así.</translation>
    </message>
    <message>
        <source>Type your own caption of the image and click “Ask”.</source>
        <translation>Escriba su propia descripción de la imagen y haga clic en «Preguntar».</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>¿Y si la imagen fuera otra?</translation>
    </message>
    <message>
        <source>The best way to find out what a word depends on is to change the image. Cover an object and see whether its word disappears; cover something else and see whether it stays.</source>
        <translation>La mejor forma de averiguar de qué depende una palabra es cambiar la imagen. Tape un objeto y vea si desaparece su palabra; tape otra cosa y vea si se mantiene.</translation>
    </message>
    <message>
        <source>Paint over a part of the image.</source>
        <translation>Pinte sobre una parte de la imagen.</translation>
    </message>
    <message>
        <source>Can the map be trusted?</source>
        <translation>¿Se puede confiar en el mapa?</translation>
    </message>
    <message>
        <source>A map may look convincing and be wrong. The test blurs the image bit by bit, the brightest part of the map first, and compares this with random orders. Only if the probability of the word falls sooner than by chance does the map show what the word depends on.</source>
        <translation>Un mapa puede parecer convincente y ser erróneo. La prueba desenfoca la imagen poco a poco, empezando por la parte más clara del mapa, y lo compara con órdenes al azar. Solo si la probabilidad de la palabra cae antes que con el azar muestra el mapa aquello de lo que depende la palabra.</translation>
    </message>
    <message>
        <source>Click a word and wait for the result.</source>
        <translation>Haga clic en una palabra y espere el resultado.</translation>
    </message>
    <message>
        <source>Seen or guessed?</source>
        <translation>¿Visto o adivinado?</translation>
    </message>
    <message>
        <source>In the captions that a model learned from, the person at the stove is usually “a woman” and the thing on a desk “a laptop”. It learns such habits and follows them even where the image shows something else. This question compares each word with what the model would say without the image.</source>
        <translation>En las descripciones de las que aprendió un modelo, quien está ante la cocina suele ser «a woman» (una mujer), y lo que hay en un escritorio, «a laptop» (un portátil). El modelo aprende esas costumbres y las sigue aunque la imagen muestre otra cosa. Esta pregunta compara cada palabra con lo que el modelo diría sin la imagen.</translation>
    </message>
    <message>
        <source>Find the words of the caption that it would have said without the image.</source>
        <translation>Busque las palabras de la descripción que habría dicho sin la imagen.</translation>
    </message>
    <message>
        <source>Cover what it looked at</source>
        <translation>Tapar lo que miró</translation>
    </message>
    <message>
        <source>The part of the image that the marked word looked at most is made grey, and the model captions what is left. Click another word to ask about that one.</source>
        <translation>La parte de la imagen que más miró la palabra marcada se pone en gris, y el modelo describe lo que queda. Haga clic en otra palabra para preguntar por ella.</translation>
    </message>
    <message>
        <source>Which word of the caption changes first?</source>
        <translation>¿Qué palabra de la descripción cambia primero?</translation>
    </message>
    <message>
        <source>None: the caption stays the same</source>
        <translation>Ninguna: la descripción no cambia</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>No hay ninguna descripción por la que preguntar.</translation>
    </message>
    <message>
        <source>With the part that “%1” looked at made grey, it says “%2”.</source>
        <translation>Con la parte que miró «%1» puesta en gris, dice «%2».</translation>
    </message>
    <message>
        <source>Caption five photographs of your own with the model. Note for each: right, partly right, wrong. What do the wrong ones have in common?</source>
        <translation>Describa con el modelo cinco fotografías suyas. Anote para cada una: bien, en parte bien, mal. ¿Qué tienen en común las que están mal?</translation>
    </message>
    <message>
        <source>Often: unusual views, small or hidden things, things missing from the training images, drawings or text, several things at once.</source>
        <translation>A menudo: vistas poco comunes, cosas pequeñas u ocultas, cosas que faltan en las imágenes de entrenamiento, dibujos o texto, varias cosas a la vez.</translation>
    </message>
    <message>
        <source>The model says “a man with a surfboard” of a woman with an ironing board on a beach. Name two habits of the training captions that may be behind it.</source>
        <translation>El modelo dice «a man with a surfboard» (un hombre con una tabla de surf) de una mujer con una tabla de planchar en una playa. Nombre dos costumbres de las descripciones de entrenamiento que pueden estar detrás.</translation>
    </message>
    <message>
        <source>Boards on beaches were usually surfboards, and people with surfboards were called “man” more often than “woman”.</source>
        <translation>En las playas, las tablas solían ser de surf, y a las personas con tablas de surf se las llamaba más a menudo «man» que «woman».</translation>
    </message>
    <message>
        <source>You cover the dog and the model still says “dog”. Give two possible reasons.</source>
        <translation>Usted tapa el perro y el modelo sigue diciendo «dog». Dé dos posibles razones.</translation>
    </message>
    <message>
        <source>Something else gives the dog away (a leash, a lawn, a shadow), or the model says “dog” in such scenes without looking.</source>
        <translation>Otra cosa delata al perro (una correa, un césped, una sombra), o el modelo dice «dog» en esas escenas sin mirar.</translation>
    </message>
    <message>
        <source>A company wants to caption photographs for blind people with such a model. What should it check first?</source>
        <translation>Una empresa quiere describir fotografías para personas ciegas con un modelo así. ¿Qué debería comprobar antes?</translation>
    </message>
    <message>
        <source>How often the model is wrong on the kind of photographs they take, whether it says when it is unsure, and whether its errors hit some groups of people more than others.</source>
        <translation>Con qué frecuencia se equivoca el modelo en el tipo de fotografías que hacen esas personas, si dice cuándo no está seguro y si sus errores afectan a unos grupos de personas más que a otros.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Your own photograph: where the model fails, and why.</source>
        <translation>Su propia fotografía: dónde falla el modelo y por qué.</translation>
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
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>A few hundred photographs</source>
        <translation>Unos cientos de fotografías</translation>
    </message>
    <message>
        <source>Scenes, with an encoder from nothing</source>
        <translation>Scenes, con un codificador desde cero</translation>
    </message>
    <message>
        <source>Scenes, in two minutes</source>
        <translation>Scenes, en dos minutos</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>With penalties</source>
        <translation>Con penalizaciones</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Training perplexity</source>
        <translation>Perplejidad de entrenamiento</translation>
    </message>
    <message>
        <source>Validation perplexity</source>
        <translation>Perplejidad de validación</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>Descripciones por segundo</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Difference between words</source>
        <translation>Diferencia entre palabras</translation>
    </message>
    <message>
        <source>Distance from even</source>
        <translation>Distancia a la uniforme</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>Descripciones repetidas</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>On named objects</source>
        <translation>En objetos nombrados</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Razón de masas</translation>
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
        <translation>aumentar «%1»</translation>
    </message>
    <message>
        <source>lower &quot;%1&quot;</source>
        <translation>reducir «%1»</translation>
    </message>
    <message>
        <source>set &quot;%1&quot;</source>
        <translation>fijar «%1»</translation>
    </message>
    <message>
        <source>turn on &quot;%1&quot;</source>
        <translation>activar «%1»</translation>
    </message>
    <message>
        <source>%1 Suggestions: %2.</source>
        <translation>%1 Sugerencias: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The loss or its gradient is no longer finite: the weights are unusable. Stop and start again.</source>
        <translation>La pérdida o su gradiente ya no es finito: los pesos no se pueden usar. Conviene detener la ejecución y empezar de nuevo.</translation>
    </message>
    <message>
        <source>The gradients are very large (norm %1; about 1 is usual).</source>
        <translation>Los gradientes son muy grandes (norma %1; lo habitual es cerca de 1).</translation>
    </message>
    <message>
        <source>Attention is almost the same for every word: the model does not look around while it writes a caption.</source>
        <translation>La atención es casi la misma para todas las palabras: el modelo no recorre la imagen mientras escribe una descripción.</translation>
    </message>
    <message>
        <source>Attention is spread evenly over the image: the model makes little use of where things are.</source>
        <translation>La atención se reparte por igual en toda la imagen: el modelo apenas aprovecha dónde están las cosas.</translation>
    </message>
    <message>
        <source>%1 % of the generated captions are the same for more than one image: the model hardly looks at the images.</source>
        <translation>El %1 % de las descripciones generadas se repite en más de una imagen: el modelo apenas mira las imágenes.</translation>
    </message>
    <message>
        <source>check that captions and images belong together</source>
        <translation>comprobar que las descripciones corresponden a las imágenes</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last %1 steps; more of the same training is unlikely to help.</source>
        <translation>La pérdida ha dejado de bajar en los últimos %1 pasos; seguir igual aporta poco.</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>detenerse aquí</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: the model is overfitting. Its best epoch is kept.</source>
        <translation>La pérdida de validación sube mientras baja la de entrenamiento: el modelo se está sobreajustando. Se conserva su mejor época.</translation>
    </message>
    <message>
        <source>use more data</source>
        <translation>usar más datos</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used.</source>
        <translation>El calentamiento (%1 pasos) dura al menos tanto como toda la ejecución (%2 pasos), de modo que nunca se usa la tasa de aprendizaje completa.</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
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
        <translation>No hay ninguna imagen de la que dibujar la lámina.</translation>
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
        <translation>De la nada a una descripción</translation>
    </message>
    <message>
        <source>Now you watch a small model learn: its weights start as random numbers, and the program draws its images. It takes about two minutes.</source>
        <translation>Ahora verá aprender a un modelo pequeño: sus pesos empiezan como números aleatorios y el programa dibuja sus imágenes. Dura unos dos minutos.</translation>
    </message>
    <message>
        <source>Click “Train on Scenes for two minutes”.</source>
        <translation>Haga clic en «Entrenar dos minutos con Scenes».</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La pérdida</translation>
    </message>
    <message>
        <source>In training the decoder reads the true caption, whatever it would have said itself (teacher forcing). The loss is the negative logarithm of the probability that it gave to the true next word, averaged over all words. Each step changes all weights a little so that the loss falls.</source>
        <translation>En el entrenamiento, el decodificador lee la descripción verdadera, sea lo que sea lo que él habría dicho (teacher forcing). La pérdida es el logaritmo negativo de la probabilidad que dio a la palabra siguiente verdadera, promediado sobre todas las palabras. Cada paso cambia un poco todos los pesos para que la pérdida baje.</translation>
    </message>
    <message>
        <source>Watch the loss for twenty steps.</source>
        <translation>Observe la pérdida durante veinte pasos.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>A pause keeps everything in memory. The run then continues as if nothing had happened.

If your run has ended meanwhile, go back to the first page of this chapter and start another.</source>
        <translation>Una pausa lo conserva todo en memoria. La ejecución continúa después como si nada hubiera pasado.

Si entretanto su ejecución ha terminado, vuelva a la primera página de este capítulo e inicie otra.</translation>
    </message>
    <message>
        <source>Click “Pause”.</source>
        <translation>Haga clic en «Pausar».</translation>
    </message>
    <message>
        <source>A single step</source>
        <translation>Un solo paso</translation>
    </message>
    <message>
        <source>In one step, the model reads a batch of images with captions, computes the loss and its gradient, and changes its weights. Then it captions the pinned images again. At first it says the most frequent words, whatever the image.</source>
        <translation>En un paso, el modelo lee un lote de imágenes con descripciones, calcula la pérdida y su gradiente y cambia sus pesos. Después vuelve a describir las imágenes fijadas. Al principio dice las palabras más frecuentes, sea cual sea la imagen.</translation>
    </message>
    <message>
        <source>Click “Step” a few times and see how captions and maps change.</source>
        <translation>Haga clic varias veces en «Paso» y vea cómo cambian las descripciones y los mapas.</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>A cámara lenta</translation>
    </message>
    <message>
        <source>In slow motion you see attention form: the maps gather on the objects as they are named. In this run the model is also shown where the objects are (attention supervision); without that, it takes far longer.</source>
        <translation>A cámara lenta se ve cómo se forma la atención: los mapas se concentran en los objetos a medida que se nombran. En esta ejecución se le muestra además al modelo dónde están los objetos (supervisión de la atención); sin eso tarda mucho más.</translation>
    </message>
    <message>
        <source>Choose “1 step per second” and resume the training.</source>
        <translation>Elija «1 paso por segundo» y reanude el entrenamiento.</translation>
    </message>
    <message>
        <source>Learning or overfitting?</source>
        <translation>¿Aprendizaje o sobreajuste?</translation>
    </message>
    <message>
        <source>An epoch ends when all images have been used once. The model then captions images that it never learned from, the validation images. While their loss falls too, it learns something general. Once it rises while the training loss still falls, the model learns by heart: it overfits. The best epoch is kept.</source>
        <translation>Una época termina cuando se han usado una vez todas las imágenes. El modelo describe entonces imágenes de las que nunca ha aprendido, las imágenes de validación. Mientras también baje la pérdida de estas, aprende algo general. En cuanto sube mientras la de entrenamiento sigue bajando, el modelo aprende de memoria: se sobreajusta. La mejor época se conserva.</translation>
    </message>
    <message>
        <source>Choose “Full speed” and wait for the end of an epoch.</source>
        <translation>Elija «Velocidad máxima» y espere al final de una época.</translation>
    </message>
    <message>
        <source>Break it: steps too large</source>
        <translation>Estropearlo: pasos demasiado grandes</translation>
    </message>
    <message>
        <source>The learning rate sets how far a step goes. If it is too small, training takes very long; if too large, each step overshoots.

If a run is going on, stop it and click “Show it again”: the options are those of the two-minute run.</source>
        <translation>La tasa de aprendizaje fija cuánto avanza un paso. Si es demasiado pequeña, el entrenamiento dura mucho; si es demasiado grande, cada paso se pasa de largo.

Si hay una ejecución en marcha, deténgala y haga clic en «Mostrar de nuevo»: las opciones son las de la ejecución de dos minutos.</translation>
    </message>
    <message>
        <source>Set “Learning rate” to 1, start, and watch the loss.</source>
        <translation>Ponga «Tasa de aprendizaje» en 1, inicie el entrenamiento y observe la pérdida.</translation>
    </message>
    <message>
        <source>Break it: without shuffling</source>
        <translation>Estropearlo: sin barajar</translation>
    </message>
    <message>
        <source>If images are sorted by caption, a batch holds only similar scenes. The model adapts to each kind in turn and forgets the one before: the loss goes up and down.

Stop the run and click “Show it again”.</source>
        <translation>Si las imágenes se ordenan por descripción, un lote solo contiene escenas parecidas. El modelo se adapta a un tipo tras otro y olvida el anterior: la pérdida sube y baja.

Detenga la ejecución y haga clic en «Mostrar de nuevo».</translation>
    </message>
    <message>
        <source>Set “Order of images” to “Sorted by caption”, and start.</source>
        <translation>Ponga «Orden de las imágenes» en «Ordenadas por descripción» e inicie el entrenamiento.</translation>
    </message>
    <message>
        <source>Break it: attention too even</source>
        <translation>Estropearlo: atención demasiado uniforme</translation>
    </message>
    <message>
        <source>The paper adds λ times a term to the loss that rewards looking at every part of the image over a caption. A small λ keeps it from looking at one place only; a large λ makes all maps even. In the two-minute run, λ is 1.

Stop the run and click “Show it again”.</source>
        <translation>El artículo suma a la pérdida un término, multiplicado por λ, que premia mirar todas las partes de la imagen a lo largo de una descripción. Un λ pequeño evita que se mire a un solo lugar; un λ grande vuelve uniformes todos los mapas. En la ejecución de dos minutos, λ vale 1.

Detenga la ejecución y haga clic en «Mostrar de nuevo».</translation>
    </message>
    <message>
        <source>Set “Doubly stochastic attention” to 20, start, and watch the maps.</source>
        <translation>Ponga «Atención doblemente estocástica» en 20, inicie el entrenamiento y observe los mapas.</translation>
    </message>
    <message>
        <source>Before learning</source>
        <translation>Antes de aprender</translation>
    </message>
    <message>
        <source>Perplexity is exp(loss): among how many equally likely words the model would be as unsure. Scenes are described with fewer than a hundred words, of which “a” is the most frequent.</source>
        <translation>La perplejidad es exp(pérdida): entre cuántas palabras igual de probables dudaría el modelo lo mismo. Las escenas se describen con menos de cien palabras, de las que «a» es la más frecuente.</translation>
    </message>
    <message>
        <source>How large was the perplexity at the first step of your last run?</source>
        <translation>¿Qué perplejidad había en el primer paso de su última ejecución?</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Alrededor de %1</translation>
    </message>
    <message>
        <source>Your last run has made no step yet.</source>
        <translation>Su última ejecución todavía no ha dado ningún paso.</translation>
    </message>
    <message>
        <source>The first step of your last run has no perplexity.</source>
        <translation>El primer paso de su última ejecución no tiene perplejidad.</translation>
    </message>
    <message>
        <source>It was %1 at the first step and %2 at the last. A model that has learned nothing yet can only go by how frequent each word is.</source>
        <translation>Era %1 en el primer paso y %2 en el último. Un modelo que aún no ha aprendido nada solo puede guiarse por la frecuencia de cada palabra.</translation>
    </message>
    <message>
        <source>The model gives the true words of a caption the probabilities 1/2, 1/4 and 1/8. Compute the loss and the perplexity.</source>
        <translation>El modelo da a las palabras verdaderas de una descripción las probabilidades 1/2, 1/4 y 1/8. Calcule la pérdida y la perplejidad.</translation>
    </message>
    <message>
        <source>The mean of ln 2, ln 4 and ln 8 is 2 · ln 2 ≈ 1.39; the perplexity is exp(1.39) = 4.</source>
        <translation>La media de ln 2, ln 4 y ln 8 es 2 · ln 2 ≈ 1,39; la perplejidad es exp(1,39) = 4.</translation>
    </message>
    <message>
        <source>Draw the curves of training loss and validation loss of a model that learns by heart, and mark the epoch that you would keep.</source>
        <translation>Dibuje las curvas de la pérdida de entrenamiento y de la pérdida de validación de un modelo que aprende de memoria, y marque la época que conservaría.</translation>
    </message>
    <message>
        <source>Training loss falls all the way; validation loss falls, then rises. Keep the epoch where validation loss is lowest.</source>
        <translation>La pérdida de entrenamiento baja todo el tiempo; la de validación baja y luego sube. Se conserva la época en la que la pérdida de validación es menor.</translation>
    </message>
    <message>
        <source>The decoder reads the true words in training, but its own words when it captions. What can go wrong?</source>
        <translation>El decodificador lee las palabras verdaderas al entrenar, pero sus propias palabras al describir. ¿Qué puede salir mal?</translation>
    </message>
    <message>
        <source>After a wrong word of its own it is in a situation that it never met in training, and errors may add up. Scheduled sampling and training on whole captions are remedies.</source>
        <translation>Tras una palabra propia equivocada, se encuentra en una situación que nunca vio en el entrenamiento, y los errores pueden acumularse. Scheduled sampling y el entrenamiento con descripciones enteras son remedios.</translation>
    </message>
    <message>
        <source>Two runs differ only in the seed, and their scores by 0.02. A third run with a new option is 0.01 better than the first. Did the option help?</source>
        <translation>Dos ejecuciones difieren solo en la semilla, y sus puntuaciones, en 0,02. Una tercera ejecución, con una opción nueva, es 0,01 mejor que la primera. ¿Ha ayudado la opción?</translation>
    </message>
    <message>
        <source>That cannot be said: the difference is smaller than what chance alone can cause.</source>
        <translation>No se puede decir: la diferencia es menor que la que puede causar el azar por sí solo.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>A real run in two minutes: watch it, slow it down, break it.</source>
        <translation>Una ejecución real en dos minutos: observarla, ralentizarla, estropearla.</translation>
    </message>
</context>
<context>
    <name>ViewExport</name>
    <message>
        <source>probability %1</source>
        <translation>probabilidad %1</translation>
    </message>
    <message>
        <source>, gate %1</source>
        <translation>, compuerta %1</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Name: %1 Date: %2</source>
        <translation>Nombre: %1 Fecha: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AboutDialog</name>
    <message>
        <source>About Saccade</source>
        <translation>Acerca de Saccade</translation>
    </message>
    <message>
        <source>Saccade %1</source>
        <translation>Saccade %1</translation>
    </message>
    <message>
        <source>Saccade captions images and shows, word by word, where the model looked. It trains such models, too. The eye jumps from place to place as it reads a scene: each jump is a saccade, and so is each word here.</source>
        <translation>Saccade describe imágenes y muestra, palabra por palabra, adónde miró el modelo. También entrena modelos de este tipo. El ojo salta de un lugar a otro al leer una escena: cada salto es un movimiento sacádico («saccade»), y aquí también lo es cada palabra.</translation>
    </message>
    <message>
        <source>The method: %1. Kelvin Xu and others, 2015.</source>
        <translation>El método: %1. Kelvin Xu y otros, 2015.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 (%1). It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 (%1). Se ofrece sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AlternativesPanel</name>
    <message>
        <source>(end of the caption)</source>
        <translation>(fin de la descripción)</translation>
    </message>
    <message>
        <source>(a word it does not know)</source>
        <translation>(una palabra que no conoce)</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Point at a word of the caption to see what else the model considered there.</source>
        <translation>Al señalar una palabra de la descripción se ve qué otras consideró el modelo en ese punto.</translation>
    </message>
    <message>
        <source>Instead of “%1” the model might have said</source>
        <translation>En lugar de «%1», el modelo podría haber dicho</translation>
    </message>
    <message>
        <source>This result has no other words.</source>
        <translation>Este resultado no contiene otras palabras.</translation>
    </message>
    <message>
        <source>“%1” is the word of this caption. Probability %2</source>
        <translation>«%1» es la palabra de esta descripción. Probabilidad: %2</translation>
    </message>
    <message>
        <source>“%1” after the same words: probability %2. Click to see what would follow.</source>
        <translation>«%1» tras las mismas palabras: probabilidad %2. Al hacer clic se ve qué seguiría.</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions: the one with “%2” has the higher score.</source>
        <translation>«%1» era más probable aquí, pero la búsqueda compara descripciones completas: la que tiene «%2» obtiene la puntuación más alta.</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions, and keeps several.</source>
        <translation>«%1» era más probable aquí, pero la búsqueda compara descripciones completas y conserva varias.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AnotherWord</name>
    <message>
        <source>Another word, or several</source>
        <translation>Otra palabra, o varias</translation>
    </message>
    <message>
        <source>Below 1 the model is surer of its favourites, above 1 it is less sure</source>
        <translation>Por debajo de 1, el modelo está más seguro de sus favoritas; por encima de 1, menos</translation>
    </message>
    <message>
        <source>Select a word to see its map; double-click or press Enter to force it</source>
        <translation>Al seleccionar una palabra se ve su mapa; con doble clic o Intro se fuerza</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Ancho del haz</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Click a word of the original caption.</source>
        <translation>Hacer clic en una palabra de la descripción original.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>Never say “%1” from here on</source>
        <translation>No decir nunca «%1» a partir de aquí</translation>
    </message>
    <message>
        <source>Force “%1” here and continue the caption from it</source>
        <translation>Forzar «%1» aquí y continuar la descripción a partir de ella</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>En lugar de «%1»</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now, at temperature %1</source>
        <translation>Ahora, con temperatura %1</translation>
    </message>
    <message>
        <source>What if it had said another word?</source>
        <translation>¿Y si hubiera dicho otra palabra?</translation>
    </message>
    <message>
        <source>Choose or type another word for the selected one: it is forced there, and the model continues the caption from it.</source>
        <translation>Elegir o escribir otra palabra para la seleccionada: se fuerza en ese lugar y el modelo continúa la descripción a partir de ella.</translation>
    </message>
    <message>
        <source>The caption on show was found in another way; here it is a beam search.</source>
        <translation>La descripción mostrada se encontró de otro modo; aquí es una búsqueda en haz.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AttentionView</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Colours of an object that the caption names: red in “a red bus”. The mask is that of the object.</source>
        <translation>Colores de un objeto que el pie de foto nombra: red en «a red bus». La máscara es la del objeto.</translation>
    </message>
    <message>
        <source>Words between two objects that the caption names: on in “a cat on a chair”. The mask is that of both objects.</source>
        <translation>Palabras entre dos objetos que el pie de foto nombra: on en «a cat on a chair». La máscara es la de ambos objetos.</translation>
    </message>
    <message>
        <source>Words that name an object of the image. The mask is that of the object.</source>
        <translation>Palabras que nombran un objeto de la imagen. La máscara es la del objeto.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a score and its interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No caption names an object that its masks could confirm.</source>
        <translation>Ningún pie de foto nombra un objeto que las máscaras puedan confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln object(s) that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</source>
        <translation>
            <numerusform>De %Ln objeto que nombran los pies de foto, %1 no está en la imagen, ni delimitado ni nombrado por una persona (CHAIRi); %2 de los pies de foto nombran un objeto así (CHAIRs).</numerusform>
            <numerusform>De %Ln objetos que nombran los pies de foto, %1 no están en la imagen, ni delimitados ni nombrados por una persona (CHAIRi); %2 de los pies de foto nombran un objeto así (CHAIRs).</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Con más frecuencia: %1.</translation>
    </message>
    <message>
        <source>Attention by class of word</source>
        <translation>Atención por clase de palabra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Nobody has outlined the objects in these images, so where the words should look is not known. COCO&apos;s instances files and the Scenes have outlines.</source>
        <translation>Nadie ha delimitado los objetos de estas imágenes, así que no se sabe adónde deberían mirar las palabras. Los archivos de instancias de COCO y las escenas tienen contornos.</translation>
    </message>
    <message>
        <source>Mass ratio: how many times more attention lies on what a word speaks of than if the model looked everywhere alike. Pointing: how often the place that got most lies on it.</source>
        <translation>Razón de masa: cuántas veces más atención recae en aquello de lo que habla una palabra que si el modelo mirara igual a todas partes. Señalar: con qué frecuencia el lugar con más atención está ahí.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, by bootstrap over the images.</source>
        <translation>Entre paréntesis: intervalos del 95 %, por bootstrap sobre las imágenes.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BarList</name>
    <message>
        <source>%1, %2, marked</source>
        <translation>%1, %2, marcada</translation>
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
        <translation>conservada</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>termina aquí</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Words that the search considered</source>
        <translation>Palabras que consideró la búsqueda</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>(final)</translation>
    </message>
    <message>
        <source>Word (grey: dropped)</source>
        <translation>Palabra (gris: descartada)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BrushControls</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Objects that the dataset outlines</source>
        <translation>Objetos que el conjunto de datos delimita</translation>
    </message>
    <message>
        <source>Choose an outlined object…</source>
        <translation>Elegir un objeto delimitado…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Canvas</name>
    <message>
        <source>The wheel zooms, dragging moves the image, dragging with Shift marks a region.</source>
        <translation>La rueda amplía o reduce, arrastrar mueve la imagen y arrastrar con Mayús marca una región.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Attention of the word “%1” over %2</source>
        <translation>Atención de la palabra «%1» sobre %2</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Saccade says what it sees and shows where it looked, word by word.</source>
        <translation>Saccade dice lo que ve y muestra adónde miró, palabra por palabra.</translation>
    </message>
    <message>
        <source>Drop photographs here, or press %1</source>
        <translation>Soltar fotografías aquí o pulsar %1</translation>
    </message>
    <message>
        <source>This image cannot be shown</source>
        <translation>No se puede mostrar esta imagen</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>no visto por el modelo</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionDoubts</name>
    <message>
        <source>How sure the model is says how likely it holds each word to be. Several words often fit equally well, so an unsure caption can be right; and a model can be sure and wrong.</source>
        <translation>La seguridad del modelo dice cuán probable considera cada palabra. A menudo varias palabras encajan igual de bien, así que una descripción dudosa puede ser correcta; y un modelo puede estar seguro y equivocarse.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionFacts</name>
    <message>
        <source>The model is confident: %1 per word.</source>
        <translation>El modelo está seguro: %1 por palabra.</translation>
    </message>
    <message>
        <source>The model is fairly sure: %1 per word.</source>
        <translation>El modelo está bastante seguro: %1 por palabra.</translation>
    </message>
    <message>
        <source>The model is unsure: %1 per word.</source>
        <translation>El modelo no está seguro: %1 por palabra.</translation>
    </message>
    <message>
        <source>The model is mostly guessing: %1 per word.</source>
        <translation>El modelo sobre todo adivina: %1 por palabra.</translation>
    </message>
    <message>
        <source>The probability per word: the geometric mean over the words of this caption and its end. Several words often fit equally well, so a good caption can have a low number; and a model can be sure and wrong.</source>
        <translation>La probabilidad por palabra: la media geométrica de las palabras de esta descripción y de su final. A menudo varias palabras encajan igual de bien, así que una buena descripción puede tener un número bajo; y un modelo puede estar seguro y equivocarse.</translation>
    </message>
    <message>
        <source>Attention is nearly uniform: the maps say little.</source>
        <translation>La atención es casi uniforme: los mapas dicen poco.</translation>
    </message>
    <message>
        <source>Attention is widely spread, with some places above the rest.</source>
        <translation>La atención está muy repartida, aunque algunos lugares destacan sobre el resto.</translation>
    </message>
    <message>
        <source>Attention is spread over parts of the image.</source>
        <translation>La atención se reparte por partes de la imagen.</translation>
    </message>
    <message>
        <source>Attention is focused on a few places.</source>
        <translation>La atención se centra en unos pocos lugares.</translation>
    </message>
    <message>
        <source>Entropy of the attention: %1. It is 0 where a word looks at a single place and 1 where it looks at all places equally. This caption&apos;s words look about as widely as if they shared their attention evenly among %2 of %3 places.</source>
        <translation>Entropía de la atención: %1. Es 0 cuando una palabra mira a un solo lugar y 1 cuando mira a todos los lugares por igual. Las palabras de esta descripción miran con tanta amplitud como si repartieran su atención por igual entre %2 de %3 lugares.</translation>
    </message>
    <message>
        <source>“%1” (%2 ×)</source>
        <translation>«%1» (%2 ×)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>All words looked at the same places: attention does not depend on the word here.</source>
        <translation>Todas las palabras miraron a los mismos lugares: aquí la atención no depende de la palabra.</translation>
    </message>
    <message>
        <source>Words that looked at the same places: %1.</source>
        <translation>Palabras que miraron a los mismos lugares: %1.</translation>
    </message>
    <message>
        <source>Their maps differ by less than %1 bits (Jensen-Shannon divergence: 0 for equal maps, 1 for maps that share no place).</source>
        <translation>Sus mapas difieren en menos de %1 bits (divergencia de Jensen-Shannon: 0 para mapas iguales, 1 para mapas que no comparten ningún lugar).</translation>
    </message>
    <message>
        <source>The model is sure of most words: %1 per word.</source>
        <translation>El modelo está seguro de la mayoría de las palabras: %1 por palabra.</translation>
    </message>
    <message>
        <source>Unsure words: %1 of %2.</source>
        <translation>Palabras dudosas: %1 de %2.</translation>
    </message>
    <message>
        <source>Model: %1, which learned from %2.</source>
        <translation>Modelo: %1, entrenado con %2.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modelo: %1.</translation>
    </message>
    <message>
        <source>The image is like these.</source>
        <translation>La imagen es del mismo tipo.</translation>
    </message>
    <message>
        <source>How far the features of this image are from those of the training images: farther than %1 of images of the same kind. Beyond 99 %, the image counts as unlike them.</source>
        <translation>A qué distancia están las características de esta imagen de las de las imágenes de entrenamiento: más lejos que el %1 de las imágenes del mismo tipo. Por encima del 99 %, la imagen se considera distinta.</translation>
    </message>
    <message>
        <source>This model does not know what its training images looked like, so it cannot say when an image is unlike them. Training writes it into the model; “saccade learned-from” adds it to a model without it.</source>
        <translation>Este modelo no sabe cómo eran sus imágenes de entrenamiento, así que no puede decir cuándo una imagen es distinta. El entrenamiento lo escribe en el modelo; «saccade learned-from» lo añade a un modelo que no lo tiene.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionPage</name>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… y %n más.</numerusform>
            <numerusform>
… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Quitarla de la lista</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>The other captions in the list are those of the previous model.</source>
        <translation>Las demás descripciones de la lista son del modelo anterior.</translation>
    </message>
    <message>
        <source>Caption all again</source>
        <translation>Describir todas de nuevo</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Drop to caption</source>
        <translation>Soltar para describir</translation>
    </message>
    <message>
        <source>Another export is running; start this one when it has finished.</source>
        <translation>Hay otra exportación en curso; esta se puede iniciar cuando aquella termine.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Drop an image on the window first.</source>
        <translation>Todavía no hay nada que exportar. Primero hay que soltar una imagen en la ventana.</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>&amp;Pegar una imagen</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>Descri&amp;bir de nuevo</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Caption all a&amp;gain</source>
        <translation>Describir &amp;todas de nuevo</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Stop captioning</source>
        <translation>Dete&amp;ner la descripción</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>Imagen si&amp;guiente</translation>
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
        <translation>Reprod&amp;ucir o pausar</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>Palabra &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious word</source>
        <translation>Palabra anteri&amp;or</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Más rápido</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>F&amp;it the image</source>
        <translation>A&amp;justar la imagen</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>T&amp;amaño real</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Aumentar el &amp;zoom</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir el zoom</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Ask about a &amp;rectangle</source>
        <translation>Pr&amp;eguntar por un rectángulo</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Show the true cells of the gri&amp;d</source>
        <translation>&amp;Ver las celdas reales de la cuadrícula</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Cop&amp;y the caption</source>
        <translation>Cop&amp;iar la descripción</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy a picture or an image file first.</source>
        <translation>El portapapeles no contiene ninguna imagen. Primero hay que copiar una imagen o un archivo de imagen.</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Ampliar o reducir en el puntero</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Fit the image to the window</source>
        <translation>Ajustar la imagen a la ventana</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>Doble clic en ella</translation>
    </message>
    <message>
        <source>Ask which words looked at a rectangle</source>
        <translation>Preguntar qué palabras miraron a un rectángulo</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>See where the model looked for a word</source>
        <translation>Ver adónde miró el modelo en una palabra</translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation>Señalarla</translation>
    </message>
    <message>
        <source>Keep a word, or release it</source>
        <translation>Retener una palabra o soltarla</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>Clic en ella</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) removed from the list.</source>
        <translation>
            <numerusform>%n imagen quitada de la lista.</numerusform>
            <numerusform>%n imágenes quitadas de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Abrir imágenes…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Des&amp;hacer la eliminación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens images or a folder of images</source>
        <translation>Abre imágenes o una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Images (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>Hacer una pre&amp;gunta</translation>
    </message>
    <message>
        <source>&amp;Release this word</source>
        <translation>&amp;Soltar esta palabra</translation>
    </message>
    <message>
        <source>&amp;Keep this word on the image</source>
        <translation>&amp;Retener esta palabra en la imagen</translation>
    </message>
    <message>
        <source>Show the &amp;alternatives</source>
        <translation>Mostrar las &amp;alternativas</translation>
    </message>
    <message>
        <source>Copy the &amp;word</source>
        <translation>Copiar la &amp;palabra</translation>
    </message>
    <message>
        <source>There is no image to copy yet.</source>
        <translation>Todavía no hay ninguna imagen que copiar.</translation>
    </message>
    <message>
        <source>The image is copied.</source>
        <translation>La imagen se ha copiado.</translation>
    </message>
    <message>
        <source>There is no caption to copy yet.</source>
        <translation>Todavía no hay ninguna descripción que copiar.</translation>
    </message>
    <message>
        <source>The caption is copied.</source>
        <translation>La descripción se ha copiado.</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>«%1» se ha copiado.</translation>
    </message>
    <message>
        <source>See what can be done with the image, a word or a listed image</source>
        <translation>Ver qué se puede hacer con la imagen, una palabra o una imagen de la lista</translation>
    </message>
    <message>
        <source>Right click on it</source>
        <translation>Clic derecho en ella</translation>
    </message>
    <message>
        <source>Previous i&amp;mage</source>
        <translation>Imagen anterio&amp;r</translation>
    </message>
    <message>
        <source>Copy t&amp;he image</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>Exports captions, maps and animations to files</source>
        <translation>Exporta descripciones, mapas y animaciones a archivos</translation>
    </message>
    <message>
        <source>Drop to caption with this model</source>
        <translation>Soltar para describir con este modelo</translation>
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
        <translation>Probabilidad por palabra (media geométrica): %1. Al elegir la descripción se ven sus mapas.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChapterCard</name>
    <message>
        <source>Worksheet…</source>
        <translation>Hoja de ejercicios…</translation>
    </message>
    <message>
        <source>Saves a PDF of exercises on this chapter, with answers</source>
        <translation>Guarda un PDF con ejercicios sobre este capítulo y sus respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChartBoard</name>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Aquí aparecen las curvas de una ejecución.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What the charts run along.</source>
        <translation>El eje horizontal de los gráficos.</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>Se&amp;gún</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>&amp;Logarítmico</translation>
    </message>
    <message>
        <source>Equal ratios get equal heights: small changes late in a run become visible.</source>
        <translation>Las proporciones iguales ocupan alturas iguales: se hacen visibles los pequeños cambios del final de una ejecución.</translation>
    </message>
    <message>
        <source>Smoot&amp;hing</source>
        <translation>Suavi&amp;zado</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Choose which charts are shown.</source>
        <translation>Elegir qué gráficos se muestran.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Draw the curves of other runs together with these.</source>
        <translation>Dibujar las curvas de otras ejecuciones junto con estas.</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>Añadir una &amp;ejecución…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostradas</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Choose the folder of a run to compare with</source>
        <translation>Elegir la carpeta de una ejecución para comparar</translation>
    </message>
    <message numerus="yes">
        <source>The bold line is an average over about %n step(s), and at most a tenth of the run; the raw values are shown faintly behind it.</source>
        <translation>
            <numerusform>La línea gruesa promedia aproximadamente %n paso, y como mucho una décima parte de la ejecución; los valores sin suavizar quedan tenues detrás.</numerusform>
            <numerusform>La línea gruesa promedia aproximadamente %n pasos, y como mucho una décima parte de la ejecución; los valores sin suavizar quedan tenues detrás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ColourBar</name>
    <message>
        <source>How strongly the model looked at a place, in multiples of even attention: 1 is what every place would get if the model looked everywhere alike. The line across the bar stands there.</source>
        <translation>Con qué intensidad miró el modelo a un lugar, en múltiplos de la atención uniforme: 1 es lo que recibiría cada lugar si el modelo mirara a todas partes por igual. La línea que cruza la barra está en ese valor.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>%1 × uniforme</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Comparison</name>
    <message>
        <source>%1 with beam %2</source>
        <translation>%1 con haz %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is better than %2 on these %Ln image(s): CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>%1 es mejor que %2 en estas %Ln imágenes: CIDEr +%3, intervalo del 95 % de %4 a %5.</numerusform>
            <numerusform>%1 es mejor que %2 en estas %Ln imágenes: CIDEr +%3, intervalo del 95 % de %4 a %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln image(s) do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>Estas %Ln imágenes no dicen si es mejor %1 o %2: CIDEr +%3, intervalo del 95 % de %4 a %5.</numerusform>
            <numerusform>Estas %Ln imágenes no dicen si es mejor %1 o %2: CIDEr +%3, intervalo del 95 % de %4 a %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ContextIndexForm</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda aprox. %n min</numerusform>
            <numerusform>quedan aprox. %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>Carpeta o archivo con imágenes y descripciones</translation>
    </message>
    <message>
        <source>Dataset that the model was trained on</source>
        <translation>Conjunto de datos con el que se entrenó el modelo</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>Elegir la carpeta o el archivo del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>Arch&amp;ivo de descripciones…</translation>
    </message>
    <message>
        <source>Make the index</source>
        <translation>Crear el índice</translation>
    </message>
    <message>
        <source>Every training caption is read once, which takes some minutes. Captions and questions are answered meanwhile.</source>
        <translation>Cada descripción de entrenamiento se lee una vez, lo que tarda unos minutos. Mientras tanto se puede seguir describiendo imágenes y haciendo preguntas.</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progreso del índice</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends the making of the index; nothing of it is kept.</source>
        <translation>Termina la creación del índice; no se conserva nada de él.</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Captions file of the dataset</source>
        <translation>Archivo de descripciones del conjunto de datos</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>Descripciones (*.json *.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 of %2 training images read</source>
        <translation>%1 de %2 imágenes de entrenamiento leídas</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>Abriendo el modelo y el conjunto de datos…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CostNote</name>
    <message>
        <source>Up to about %1 on this computer, %2 per epoch.</source>
        <translation>Hasta unos %1 en este equipo, %2 por época.</translation>
    </message>
    <message>
        <source>About %1 on this computer, %2 per epoch.</source>
        <translation>Unos %1 en este equipo, %2 por época.</translation>
    </message>
    <message>
        <source>Disk space: about %1.</source>
        <translation>Espacio en disco: unos %1.</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Solo quedan %1 libres.</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>Midiendo cuánto durará…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CoverageView</name>
    <message>
        <source>Words that are counted</source>
        <translation>Palabras que cuentan</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>No word with a map is ticked.</source>
        <translation>No hay marcada ninguna palabra con mapa.</translation>
    </message>
    <message>
        <source>Half of the attention lies on %1 of what the model saw; %2 of it got less than a tenth of an even share.</source>
        <translation>La mitad de la atención está en el %1 de lo que vio el modelo; el %2 recibió menos de una décima parte de lo que le daría una atención uniforme.</translation>
    </message>
    <message>
        <source>How much of the image did it look at?</source>
        <translation>¿Cuánto de la imagen miró?</translation>
    </message>
    <message>
        <source>The image shows where the ticked words looked, all together. To ask which words looked at one place, drag a rectangle with Shift held down.</source>
        <translation>La imagen muestra adónde miraron juntas las palabras marcadas. Para saber qué palabras miraron a un lugar, arrastre un rectángulo con Mayús pulsada.</translation>
    </message>
    <message>
        <source>Attention of the ticked words</source>
        <translation>Atención de las palabras marcadas</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveChart</name>
    <message>
        <source>Holding this view</source>
        <translation>Vista fija</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the whole run again and follow it (double click on the chart).</source>
        <translation>Mostrar de nuevo toda la ejecución y seguirla (doble clic en el gráfico).</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>Exportar este gráfico</translation>
    </message>
    <message>
        <source>Export the chart %1</source>
        <translation>Exportar el gráfico %1</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Exportar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exportar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Export the numbers as &amp;CSV…</source>
        <translation>Exportar los números como &amp;CSV…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveReadout</name>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>Paso %1, época %2</translation>
    </message>
    <message>
        <source> (best epoch: %1)</source>
        <translation> (mejor época: %1)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetCard</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;Join another</source>
        <translation>Añadir &amp;otro</translation>
    </message>
    <message>
        <source>Learn from several datasets at once</source>
        <translation>Aprender de varios conjuntos de datos a la vez</translation>
    </message>
    <message>
        <source>Drop a folder of images with captions here, or choose one.</source>
        <translation>Soltar aquí una carpeta de imágenes con descripciones o elegir una.</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>Crear un con&amp;junto de datos Scenes…</translation>
    </message>
    <message>
        <source>No data at hand? Draw illustrated scenes with captions to learn from</source>
        <translation>¿No hay datos a mano? Dibujar escenas ilustradas con descripciones de las que aprender</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>Una &amp;carpeta…</translation>
    </message>
    <message>
        <source>A f&amp;ile of captions…</source>
        <translation>Un &amp;archivo de descripciones…</translation>
    </message>
    <message>
        <source>Make a &amp;Scenes dataset…</source>
        <translation>Crear un conjunto de datos &amp;Scenes…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Choose images with captions to learn from.</source>
        <translation>Elegir imágenes con descripciones de las que aprender.</translation>
    </message>
    <message>
        <source>Leave this dataset out</source>
        <translation>No usar este conjunto de datos</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>No usar %1</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>Los datos no se pueden usar.</translation>
    </message>
    <message>
        <source>Ch&amp;oose data</source>
        <translation>Ele&amp;gir datos</translation>
    </message>
    <message>
        <source>The data is being read…</source>
        <translation>Leyendo los datos…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetDialogs</name>
    <message>
        <source>Folder of images with captions</source>
        <translation>Carpeta de imágenes con descripciones</translation>
    </message>
    <message>
        <source>Files of captions</source>
        <translation>Archivos de descripciones</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>Descripciones (*.json *.txt *.csv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetField</name>
    <message>
        <source>Drop a dataset here, or choose its folder.</source>
        <translation>Soltar aquí un conjunto de datos o elegir su carpeta.</translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>Carpeta o archivo con imágenes y descripciones</translation>
    </message>
    <message>
        <source>Images with reference captions to compare with: a folder in the layout of COCO, Flickr8k or Scenes, images with .txt files next to them, or a captions file.</source>
        <translation>Imágenes con descripciones de referencia con las que comparar: una carpeta con la estructura de COCO, Flickr8k o Scenes, imágenes con archivos .txt al lado o un archivo de descripciones.</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>Elegir la carpeta o el archivo del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>Arch&amp;ivo de descripciones…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s)</source>
        <translation>
            <numerusform>%Ln descripción</numerusform>
            <numerusform>%Ln descripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln entrada que no se puede usar</numerusform>
            <numerusform>%Ln entradas que no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of drawing the scenes</source>
        <translation>Progreso del dibujo de las escenas</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Ends the drawing of the scenes.</source>
        <translation>Termina el dibujo de las escenas.</translation>
    </message>
    <message>
        <source>Use Sce&amp;nes</source>
        <translation>Usar Sce&amp;nes</translation>
    </message>
    <message>
        <source>No data at hand? Illustrated scenes with captions and masks are drawn once, in %1; %2 of them are held out for evaluation.</source>
        <translation>¿No hay datos a mano? Se dibujan una sola vez escenas ilustradas con descripciones y máscaras, en %1; %2 de ellas se reservan para la evaluación.</translation>
    </message>
    <message>
        <source>Drawing scene %1 of %2…</source>
        <translation>Dibujando la escena %1 de %2…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Leyendo el conjunto de datos…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetView</name>
    <message>
        <source>Problems of the dataset</source>
        <translation>Problemas del conjunto de datos</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1: %2 imágenes, %3 descripciones</translation>
    </message>
    <message>
        <source>Splits: %1</source>
        <translation>Particiones: %1</translation>
    </message>
    <message>
        <source>&amp;Problems: %1; the rest is used</source>
        <translation>&amp;Problemas: %1; se usa el resto</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DecodingFields</name>
    <message>
        <source>Beam search</source>
        <translation>Búsqueda en haz</translation>
    </message>
    <message>
        <source>Diverse beam search</source>
        <translation>Búsqueda en haz diversa</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Beam search looks for the most probable caption. A diverse one also looks for captions that differ from each other. Sampling draws words by their probabilities.</source>
        <translation>La búsqueda en haz busca la descripción más probable. La diversa busca además descripciones que difieran entre sí. El muestreo sortea palabras según sus probabilidades.</translation>
    </message>
    <message>
        <source>Searc&amp;h:</source>
        <translation>&amp;Búsqueda:</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions.</source>
        <translation>Descripciones que la búsqueda conserva en cada palabra. 1 es lo más rápido; de 3 a 5 dan mejores descripciones.</translation>
    </message>
    <message>
        <source>&amp;Beam:</source>
        <translation>Ancho del &amp;haz:</translation>
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
        <translation>Ponerla en gris</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>Desenfocarla</translation>
    </message>
    <message>
        <source>Fill it from its surroundings</source>
        <translation>Rellenarla con lo que la rodea</translation>
    </message>
    <message>
        <source>What happens to the painted part</source>
        <translation>Qué ocurre con la parte pintada</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>The caption is the same.</source>
        <translation>La descripción es la misma.</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Save the edited image</source>
        <translation>Guardar la imagen editada</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg)</source>
        <translation>Imágenes (*.png *.jpg)</translation>
    </message>
    <message>
        <source>%1 edited.png</source>
        <comment>file name of an edited picture</comment>
        <translation>%1 editada.png</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>¿Y si la imagen fuera otra?</translation>
    </message>
    <message>
        <source>Paint over a part of the image: it is removed, and the model captions what is left. The file on disk is not touched.</source>
        <translation>Pintar sobre una parte de la imagen: se quita y el modelo describe lo que queda. El archivo del disco no se modifica.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EpochExportBar</name>
    <message>
        <source>Progress of the animation</source>
        <translation>Progreso de la animación</translation>
    </message>
    <message>
        <source>Stop writing the animation</source>
        <translation>Detener la escritura de la animación</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationForm</name>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ab&amp;rir…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list; they can be dropped on this page, too.</source>
        <translation>Añade archivos de modelo (.safetensors) a la lista; también se pueden soltar en esta página.</translation>
    </message>
    <message>
        <source>The part of the dataset that is captioned. Take one that the model was not trained on: the test split, or validation.</source>
        <translation>La parte del conjunto de datos que se describe. Conviene una con la que no se haya entrenado el modelo: la partición de prueba o la de validación.</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions; more hardly helps.</source>
        <translation>Descripciones que la búsqueda conserva en cada palabra. 1 es lo más rápido; de 3 a 5 dan mejores descripciones; más apenas ayuda.</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de da&amp;tos</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partición</translation>
    </message>
    <message>
        <source>&amp;Beam</source>
        <translation>Ancho del &amp;haz</translation>
    </message>
    <message>
        <source>Models to evaluate</source>
        <translation>Modelos para evaluar</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Archivos de modelo (*.safetensors)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln image(s))</source>
        <translation>
            <numerusform>%1 (%Ln imagen)</numerusform>
            <numerusform>%1 (%Ln imágenes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions every image of the split with each model and scores the captions.</source>
        <translation>Describe todas las imágenes de la partición con cada modelo y puntúa las descripciones.</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Eval&amp;uar</translation>
    </message>
    <message>
        <source>Tick one or more models and choose a dataset first.</source>
        <translation>Primero hay que marcar uno o más modelos y elegir un conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationPage</name>
    <message>
        <source>&amp;Evaluation</source>
        <translation>&amp;Evaluación</translation>
    </message>
    <message>
        <source>%1 (model %2 of %3)</source>
        <translation>%1 (modelo %2 de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n image(s) were left out. %2</source>
        <translation>
            <numerusform>%1: se omitió %n imagen. %2</numerusform>
            <numerusform>%1: se omitieron %n imágenes. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>%1 no se evaluó: %2</translation>
    </message>
    <message>
        <source>Caption results (*.json)</source>
        <translation>Resultados de descripciones (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Drop a dataset or a model to evaluate</source>
        <translation>Soltar un conjunto de datos o un modelo para evaluar</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>&amp;Cancelar la evaluación</translation>
    </message>
    <message>
        <source>C&amp;opy the scores</source>
        <translation>C&amp;opiar las puntuaciones</translation>
    </message>
    <message>
        <source>Copies the table of scores, to be pasted into a document or a spreadsheet.</source>
        <translation>Copia la tabla de puntuaciones para pegarla en un documento o en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen row</source>
        <translation>&amp;Quitar la fila seleccionada</translation>
    </message>
    <message>
        <source>Removes the chosen model from the table; its file stays.</source>
        <translation>Quita de la tabla el modelo seleccionado; su archivo se conserva.</translation>
    </message>
    <message>
        <source>&amp;Filter images</source>
        <translation>&amp;Filtrar imágenes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Eval&amp;uar</translation>
    </message>
    <message>
        <source>Tick one or more models, choose a dataset, and evaluate. You will see the scores of each model and how sure they are, which model is better, every image with its caption next to what people wrote, and how far the model&apos;s probabilities can be trusted.</source>
        <translation>Marque uno o varios modelos, elija un conjunto de datos y evalúe. Verá las puntuaciones de cada modelo y lo seguras que son, qué modelo es mejor, cada imagen con su descripción junto a lo que escribieron las personas, y hasta qué punto se puede confiar en las probabilidades del modelo.</translation>
    </message>
    <message>
        <source>Which model is better, and where does it fail?</source>
        <translation>¿Qué modelo es mejor y dónde falla?</translation>
    </message>
    <message>
        <source>Ima&amp;ges</source>
        <translation>Imá&amp;genes</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilidad</translation>
    </message>
    <message>
        <source>Every image of the chosen model with its caption and scores.</source>
        <translation>Cada imagen del modelo elegido con su descripción y sus puntuaciones.</translation>
    </message>
    <message>
        <source>How often words of a given probability are right, for the chosen model.</source>
        <translation>Con qué frecuencia aciertan las palabras de una probabilidad dada, en el modelo elegido.</translation>
    </message>
    <message>
        <source>Bootstrap: the images are drawn again 1,000 times, with repeats, and the CIDEr of the two models is compared on each draw. The interval holds the middle 95 % of the differences. It says nothing about what another training of the same models would give.</source>
        <translation>Bootstrap: las imágenes se sortean de nuevo 1000 veces, con repetición, y en cada sorteo se compara el CIDEr de los dos modelos. El intervalo contiene el 95 % central de las diferencias. No dice nada de lo que daría otro entrenamiento de los mismos modelos.</translation>
    </message>
    <message>
        <source>Export the captions</source>
        <translation>Exportar las descripciones</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Todavía no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Export the table of &amp;scores…</source>
        <translation>Exportar la tabla de &amp;puntuaciones…</translation>
    </message>
    <message>
        <source>Export the table of &amp;images…</source>
        <translation>Exportar la tabla de &amp;imágenes…</translation>
    </message>
    <message>
        <source>Export the ca&amp;ptions…</source>
        <translation>Exportar las &amp;descripciones…</translation>
    </message>
    <message>
        <source>Images, attention or reliability</source>
        <translation>Imágenes, atención o fiabilidad</translation>
    </message>
    <message>
        <source>A&amp;ttention</source>
        <translation>A&amp;tención</translation>
    </message>
    <message>
        <source>Whether words look at what they speak of, and objects that are named but not there, for the chosen model.</source>
        <translation>Si las palabras miran a aquello de lo que hablan, y los objetos nombrados que no están, para el modelo elegido.</translation>
    </message>
    <message>
        <source>Exports scores, images or captions to a file.</source>
        <translation>Exporta las puntuaciones, las imágenes o las descripciones a un archivo.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportDialog</name>
    <message>
        <source>&amp;Replace captions that exist</source>
        <translation>Reemplazar las &amp;descripciones existentes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>scale of a picture</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>2 × is sharp on paper and on dense screens.</source>
        <translation>2 × se ve nítido en papel y en pantallas de alta densidad.</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Existing text files next to the images are kept unless this is on.</source>
        <translation>Los archivos de texto que ya estén junto a una imagen se conservan, salvo que se active esta opción.</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>E&amp;xportar:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>&amp;Escala:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Anchura:</translation>
    </message>
    <message>
        <source>&amp;Time per word:</source>
        <translation>&amp;Tiempo por palabra:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the file</source>
        <translation>Elegir la carpeta y el nombre del archivo</translation>
    </message>
    <message>
        <source>image</source>
        <comment>file name</comment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>captions</source>
        <comment>file name</comment>
        <translation>descripciones</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Falta el nombre del archivo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportProgressBar</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Exporter</name>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Captions written: %1.</source>
        <translation>Descripciones escritas: %1.</translation>
    </message>
    <message>
        <source>Existing files kept: %1.</source>
        <translation>Archivos existentes conservados: %1.</translation>
    </message>
    <message>
        <source>Not written: %1 (%2).</source>
        <translation>Sin escribir: %1 (%2).</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FieldDemo</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message numerus="yes">
        <source>After %n layer(s) of 3 × 3 convolutions, every second with stride 2:</source>
        <translation>
            <numerusform>Tras %n capa de convoluciones de 3 × 3, una de cada dos con paso 2:</numerusform>
            <numerusform>Tras %n capas de convoluciones de 3 × 3, una de cada dos con paso 2:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %1 values; each sees %2 × %2 of the %3 × %3 pixels.</source>
        <translation>%1 × %1 valores; cada uno ve %2 × %2 de los %3 × %3 píxeles.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FirstRun</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Attention forms while you watch: the program draws %1 simple scenes, and a small model learns to describe them and to look at what it names.</source>
        <translation>La atención se forma ante sus ojos: el programa dibuja %1 escenas sencillas y un modelo pequeño aprende a describirlas y a mirar lo que nombra.</translation>
    </message>
    <message>
        <source>&amp;Train on Scenes for two minutes</source>
        <translation>En&amp;trenar dos minutos con Scenes</translation>
    </message>
    <message>
        <source>Makes a Scenes dataset in a new folder and starts a run of about two minutes on two cores</source>
        <translation>Crea un conjunto de datos Scenes en una carpeta nueva e inicia una ejecución de unos dos minutos en dos núcleos</translation>
    </message>
    <message>
        <source>Drawing scenes: %p %</source>
        <translation>Dibujando escenas: %p %</translation>
    </message>
    <message>
        <source>Drawing scenes</source>
        <translation>Dibujando escenas</translation>
    </message>
    <message>
        <source>See a model learn</source>
        <translation>Ver aprender a un modelo</translation>
    </message>
    <message>
        <source>Once training has started, you will see here how the loss falls and the scores rise, and on some images what the model says and where it looks, epoch by epoch.</source>
        <translation>Cuando el entrenamiento empiece, aquí se verá cómo baja la pérdida y suben las puntuaciones y, en algunas imágenes, qué dice el modelo y adónde mira, época a época.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FlowStrip</name>
    <message>
        <source>From the image to the word</source>
        <translation>De la imagen a la palabra</translation>
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
        <translation>Ninguna imagen coincide con el filtro.</translation>
    </message>
    <message>
        <source>Drop images or folders here.</source>
        <translation>Soltar aquí imágenes o carpetas.</translation>
    </message>
    <message>
        <source>You can also paste a picture, or drag one out of your browser.</source>
        <translation>También se puede pegar una imagen o arrastrarla desde el navegador.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEntry</name>
    <message>
        <source>being captioned</source>
        <translation>describiéndose</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>descrita</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryModel</name>
    <message>
        <source>pasted image %1</source>
        <translation>imagen pegada %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryStateBar</name>
    <message>
        <source>Show all images (%L1)</source>
        <translation>Mostrar todas las imágenes (%L1)</translation>
    </message>
    <message>
        <source>Show images that wait for a caption (%L1)</source>
        <translation>Mostrar las imágenes que esperan una descripción (%L1)</translation>
    </message>
    <message>
        <source>Show captioned images (%L1)</source>
        <translation>Mostrar las imágenes descritas (%L1)</translation>
    </message>
    <message>
        <source>Show images that failed (%L1)</source>
        <translation>Mostrar las imágenes con error (%L1)</translation>
    </message>
    <message>
        <source>Show captions that the model is unsure of (%L1)</source>
        <translation>Mostrar las descripciones de las que el modelo no está seguro (%L1)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryView</name>
    <message>
        <source>Filter by name or caption</source>
        <translation>Filtrar por nombre o descripción</translation>
    </message>
    <message>
        <source>Lists the images whose name or caption contains these words</source>
        <translation>Muestra las imágenes cuyo nombre o descripción contiene estas palabras</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images captioned</source>
        <translation>Imágenes descritas</translation>
    </message>
    <message>
        <source>%L1 of %L2 captioned</source>
        <translation>%L1 de %L2 descritas</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>Descri&amp;bir de nuevo</translation>
    </message>
    <message>
        <source>Captions the selected images again</source>
        <translation>Genera de nuevo las descripciones de las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Copiar &amp;descripción</translation>
    </message>
    <message>
        <source>Copies the captions of the selected images, one per line</source>
        <translation>Copia las descripciones de las imágenes seleccionadas, una por línea</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files, one per line</source>
        <translation>Copia la ubicación de los archivos seleccionados, una por línea</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>&amp;Abrir con otro programa</translation>
    </message>
    <message>
        <source>Opens the file in the program that is set up for it</source>
        <translation>Abre el archivo con el programa que tiene asociado</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abrir su &amp;carpeta</translation>
    </message>
    <message>
        <source>Opens the folder of the file</source>
        <translation>Abre la carpeta que contiene el archivo</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Forgets the selected images; their files stay</source>
        <translation>Olvida las imágenes seleccionadas; sus archivos se conservan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops captioning; you can continue later</source>
        <translation>Detiene la descripción; puede continuar más tarde</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Captions the remaining images</source>
        <translation>Describe las imágenes restantes</translation>
    </message>
    <message>
        <source>Stopped at %L1 of %L2</source>
        <translation>Detenido en %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n ruta copiada.</numerusform>
            <numerusform>%n rutas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) copied.</source>
        <translation>
            <numerusform>%n descripción copiada.</numerusform>
            <numerusform>%n descripciones copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::GateBars</name>
    <message>
        <source>Input gate</source>
        <translation>Compuerta de entrada</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Compuerta de olvido</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Compuerta de salida</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>Compuerta del centinela</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>What the gates were computed from</source>
        <translation>A partir de qué se calcularon las compuertas</translation>
    </message>
    <message>
        <source>How much the word before, the state, the image and the bias contribute to each gate: the means of the absolute values, as shares</source>
        <translation>Cuánto aportan la palabra anterior, el estado, la imagen y el sesgo a cada compuerta: las medias de los valores absolutos, como proporciones</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A dog runs on the beach</source>
        <translation>p. ej.: A dog runs on the beach</translation>
    </message>
    <message>
        <source>Your caption</source>
        <translation>Su propia descripción</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Click to ask about these words</source>
        <translation>Hacer clic para preguntar por estas palabras</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Lo que escribieron personas</translation>
    </message>
    <message>
        <source>The model does not know %1; it reads all unknown words alike.</source>
        <translation>El modelo no conoce %1; lee por igual todas las palabras desconocidas.</translation>
    </message>
    <message>
        <source>These are the model&apos;s own words.</source>
        <translation>Son las mismas palabras del modelo.</translation>
    </message>
    <message>
        <source>The model prefers its own caption: %1 per word against %2 for yours.</source>
        <translation>El modelo prefiere su propia descripción: %1 por palabra frente a %2 de la suya.</translation>
    </message>
    <message>
        <source>The model prefers your caption: %2 per word against %1 for its own. Its search did not find it, or the settings rule it out.</source>
        <translation>El modelo prefiere su pie de foto: %2 por palabra frente a %1 del propio. La búsqueda no lo encontró, o los ajustes lo excluyen.</translation>
    </message>
    <message>
        <source>They part at “%1”.</source>
        <translation>Se separan en «%1».</translation>
    </message>
    <message>
        <source>Its words and yours</source>
        <translation>Las palabras de ambos</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>How likely are my words?</source>
        <translation>¿Qué probabilidad tienen mis palabras?</translation>
    </message>
    <message>
        <source>Type a caption. The words below the image are then yours: each bar shows how probable the model finds the word after those before it, and each map where it looks for it.</source>
        <translation>Escribir una descripción. Las palabras bajo la imagen pasan a ser las escritas: cada barra muestra cuán probable considera el modelo la palabra tras las anteriores, y cada mapa, adónde mira para ella.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GripSplitter</name>
    <message>
        <source>Drag to resize the two parts.</source>
        <translation>Arrastrar para cambiar el tamaño de las dos partes.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuessView</name>
    <message>
        <source>As&amp;k the model</source>
        <translation>Pre&amp;guntar al modelo</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet.</source>
        <translation>Todavía no hay nada por lo que preguntar.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Preguntando al modelo…</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Ha acertado.</translation>
    </message>
    <message>
        <source>The model says otherwise: %1.</source>
        <translation>El modelo dice otra cosa: %1.</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Ninguna de estas.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuidePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>Anteri&amp;or</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Sa&amp;ltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Next page, without marking this one as done</source>
        <translation>Página siguiente, sin marcar esta como hecha</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>Ho&amp;ja de ejercicios…</translation>
    </message>
    <message>
        <source>&amp;Reset this chapter</source>
        <translation>&amp;Restablecer este capítulo</translation>
    </message>
    <message>
        <source>Close the chapter</source>
        <translation>Cerrar el capítulo</translation>
    </message>
    <message>
        <source>S&amp;how it again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Shows again the part of the window that this page is about</source>
        <translation>Muestra de nuevo la parte de la ventana de la que trata esta página</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a chapter</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>¿Qué le parece?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>A probar</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Hecho</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatControls</name>
    <message>
        <source>Opacit&amp;y</source>
        <translation>Opa&amp;cidad</translation>
    </message>
    <message>
        <source>Style of the attention map</source>
        <translation>Estilo del mapa de atención</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>As in the paper “Show, Attend and Tell”: the image is bright where the model looked and dark elsewhere.</source>
        <translation>Como en el artículo «Show, Attend and Tell»: la imagen es clara donde miró el modelo y oscura en el resto.</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Colours from dark blue over green to yellow, evenly graded and readable for people who see colours differently.</source>
        <translation>Colores de azul oscuro a amarillo, pasando por verde, con gradación uniforme y legibles para quienes perciben los colores de otra manera.</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Colours from black over red to light yellow, evenly graded; they stay right when printed in grey.</source>
        <translation>Colores de negro a amarillo claro, pasando por rojo, con gradación uniforme; siguen siendo correctos al imprimir en gris.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>The image keeps its colours, and a line goes round the smallest region that holds half of the attention.</source>
        <translation>La imagen conserva sus colores y una línea rodea la región más pequeña que reúne la mitad de la atención.</translation>
    </message>
    <message>
        <source>Scale of the attention map</source>
        <translation>Escala del mapa de atención</translation>
    </message>
    <message>
        <source>Per word</source>
        <translation>Por palabra</translation>
    </message>
    <message>
        <source>Every word has a scale of its own, from its least to its most attended place. This shows the shape of every map, even of a faint one, but not which word looked more sharply.</source>
        <translation>Cada palabra tiene su propia escala, desde el lugar menos atendido hasta el más atendido. Así se ve la forma de cada mapa, incluso de uno tenue, pero no qué palabra miró con más precisión.</translation>
    </message>
    <message>
        <source>Per caption</source>
        <translation>Por descripción</translation>
    </message>
    <message>
        <source>All words of the caption share one scale that begins at zero. Words that looked at one place stand out against words that looked everywhere.</source>
        <translation>Todas las palabras de la descripción comparten una escala que empieza en cero. Las palabras que miraron a un solo lugar destacan frente a las que miraron a todas partes.</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluta</translation>
    </message>
    <message>
        <source>The same scale for every image and model: full strength is ten times even attention. For comparing images and models.</source>
        <translation>La misma escala para todas las imágenes y modelos: la intensidad máxima es diez veces la atención uniforme. Sirve para comparar imágenes y modelos.</translation>
    </message>
    <message>
        <source>Show the cells of the grid</source>
        <translation>Mostrar las celdas de la cuadrícula</translation>
    </message>
    <message>
        <source>Show the true cells of the grid. The model gives one weight to each cell; otherwise they are smoothed into each other, which hides how coarse the grid is.</source>
        <translation>Mostrar las celdas reales de la cuadrícula. El modelo da un peso a cada celda; de lo contrario se funden suavemente unas con otras, lo que oculta lo gruesa que es la cuadrícula.</translation>
    </message>
    <message>
        <source>Opacity of the attention map</source>
        <translation>Opacidad del mapa de atención</translation>
    </message>
    <message>
        <source>Opacity of the map over the image: %1 %</source>
        <translation>Opacidad del mapa sobre la imagen: %1 %</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatLegend</name>
    <message>
        <source>Here: %1 × even</source>
        <translation>Aquí: %1 × uniforme</translation>
    </message>
    <message>
        <source>Here: not seen by the model</source>
        <translation>Aquí: no visto por el modelo</translation>
    </message>
    <message>
        <source>Point at a word to see where the model looked as it said it.</source>
        <translation>Al señalar una palabra se ve adónde miró el modelo al decirla.</translation>
    </message>
    <message>
        <source>“%1”: the smallest region with %2 % of the attention</source>
        <translation>«%1»: la región más pequeña con el %2 % de la atención</translation>
    </message>
    <message>
        <source>Attention of “%1”</source>
        <translation>Atención de «%1»</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 times even attention</source>
        <translation>%1, de %2 a %3 veces la atención uniforme</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>no visto por el modelo</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HypothesesPanel</name>
    <message>
        <source>Best captions</source>
        <translation>Mejores descripciones</translation>
    </message>
    <message>
        <source>The best captions of the search will be listed here.</source>
        <translation>Aquí aparecerán las mejores descripciones de la búsqueda.</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>Score %1: the log probability of the whole caption. The higher it is, the better; long captions are at a disadvantage.</source>
        <translation>Puntuación %1: la log-probabilidad de la descripción completa. Cuanto más alta, mejor; las descripciones largas están en desventaja.</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / %3 ^ %4 (words and end ^ length penalty).</source>
        <translation>Puntuación %1 = log-probabilidad %2 / %3 ^ %4 (palabras y final ^ penalización de longitud).</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / length ^ length penalty.</source>
        <translation>Puntuación %1 = log-probabilidad %2 / longitud ^ penalización de longitud.</translation>
    </message>
    <message>
        <source>The higher it is, the better. Every word makes a caption less probable; the division keeps longer ones from losing for that alone.</source>
        <translation>Cuanto más alta, mejor. Cada palabra hace menos probable una descripción; la división evita que las más largas pierdan solo por eso.</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1.</source>
        <translation>Probabilidad por palabra (media geométrica): %1.</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>Descripciones sorteadas</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageDrop</name>
    <message>
        <source>%1 is not on this computer; save it first, or drag the picture itself.</source>
        <translation>%1 no está en este equipo; primero hay que guardarla o arrastrar la imagen misma.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageFinder</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>%1 is not an image that can be read: JPEG, PNG, WebP, BMP and TIFF can.</source>
        <translation>%1 no es una imagen que se pueda leer; sí se pueden leer JPEG, PNG, WebP, BMP y TIFF.</translation>
    </message>
    <message>
        <source>The pasted picture could not be read.</source>
        <translation>No se pudo leer la imagen pegada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>No se pudo usar %n más.</numerusform>
            <numerusform>No se pudieron usar %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 has no images: JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>La carpeta %1 no contiene imágenes: se pueden leer JPEG, PNG, WebP, BMP y TIFF.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2.</source>
        <translation>No se pudo leer la carpeta %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>
            <numerusform>%n imagen omitida (%1): se pueden leer JPEG, PNG, WebP, BMP y TIFF.</numerusform>
            <numerusform>%n imágenes omitidas (%1): se pueden leer JPEG, PNG, WebP, BMP y TIFF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageModel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The name of the image file.</source>
        <translation>El nombre del archivo de imagen.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What the model said of the image.</source>
        <translation>Lo que dijo el modelo sobre la imagen.</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference in a metric</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>%1 of this model less that of %2: above 0 this model did better on the image.</source>
        <translation>%1 de este modelo menos el de %2: por encima de 0, este modelo describió mejor la imagen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImagePreview</name>
    <message>
        <source>The chosen image</source>
        <translation>La imagen seleccionada</translation>
    </message>
    <message>
        <source>Double click opens the image on the caption page.</source>
        <translation>Un doble clic abre la imagen en la página de descripción.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageTable</name>
    <message>
        <source>Filter images</source>
        <translation>Filtrar imágenes</translation>
    </message>
    <message>
        <source>Shows the images whose file name, caption or reference captions contain this text.</source>
        <translation>Muestra las imágenes cuyo nombre de archivo, descripción o descripciones de referencia contienen este texto.</translation>
    </message>
    <message>
        <source>Com&amp;pare with:</source>
        <translation>C&amp;omparar con:</translation>
    </message>
    <message>
        <source>Adds a column with the difference to another model that captioned the same images.</source>
        <translation>Añade una columna con la diferencia respecto a otro modelo que describió las mismas imágenes.</translation>
    </message>
    <message>
        <source>Images of the chosen model</source>
        <translation>Imágenes del modelo seleccionado</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Ningún otro modelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
</context>
<context>
    <name>saccade::ui::InsideWord</name>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Hacer clic en una palabra de la descripción.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its shape</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 (dark) to %2 (bright)</source>
        <translation>De %1 (oscuro) a %2 (claro)</translation>
    </message>
    <message>
        <source>Value %1 of %2: %3</source>
        <translation>Valor %1 de %2: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Fila %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention (its weight in the context)</source>
        <translation>Fila %1, columna %2: puntuación %3, que da a esta celda %4 de la atención (su peso en el contexto)</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>(fin de la descripción)</translation>
    </message>
    <message>
        <source>Softmax: probabilities of the word</source>
        <translation>Softmax: probabilidades de la palabra</translation>
    </message>
    <message>
        <source>How did this word come about?</source>
        <translation>¿Cómo se llegó a esta palabra?</translation>
    </message>
    <message>
        <source>Below the image, from left to right: what the model computes on the way to the word, with its real numbers. Click a step to see its values. The controls change how this word is computed; the caption stays as it is.</source>
        <translation>Debajo de la imagen, de izquierda a derecha: lo que el modelo calcula hasta llegar a la palabra, con sus números reales. Haga clic en un paso para ver sus valores. Los controles cambian cómo se calcula esta palabra; la descripción queda como está.</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention, the most: it alone becomes the context</source>
        <translation>Fila %1, columna %2: puntuación %3, que da a esta celda %4 de la atención, la mayor: solo ella pasa a ser el contexto</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention; the context is taken from another cell</source>
        <translation>Fila %1, columna %2: puntuación %3, que da a esta celda %4 de la atención; el contexto se toma de otra celda</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LearnPage</name>
    <message>
        <source>From pixels to your own model</source>
        <translation>De los píxeles a su propio modelo</translation>
    </message>
    <message>
        <source>Each chapter leads you through this window with a real model. Every page explains one thing and asks you to try it. You can leave at any time; your progress is kept.</source>
        <translation>Cada capítulo le guía por esta ventana con un modelo real. Cada página explica una cosa y le invita a probarla. Puede salir en cualquier momento; su progreso se conserva.</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and title of a chapter</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Reset all chapters</source>
        <translation>&amp;Restablecer todos los capítulos</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Guardar la hoja de ejercicios</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet %1 %2.pdf</source>
        <comment>file name: number and title of a chapter</comment>
        <translation>Hoja de ejercicios %1 %2.pdf</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;prender</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LegendEntry</name>
    <message>
        <source>%1: click to hide or show this line.</source>
        <translation>%1: clic para ocultar o mostrar esta línea.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LessonDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Abrir &amp;modelo…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Model &amp;details…</source>
        <translation>&amp;Detalles del modelo…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>&amp;Colores del sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>&amp;About Saccade</source>
        <translation>&amp;Acerca de Saccade</translation>
    </message>
    <message>
        <source>The model could not be opened: %1</source>
        <translation>No se pudo abrir el modelo: %1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>Entrenamiento en curso</translation>
    </message>
    <message>
        <source>Stop training and close the window?</source>
        <translation>¿Detener el entrenamiento y cerrar la ventana?</translation>
    </message>
    <message>
        <source>The run is saved first, and you can resume it at any time from where it stopped.</source>
        <translation>Antes se guarda la ejecución, que se puede reanudar en cualquier momento desde donde se detuvo.</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Guardar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Seguir entrenando</translation>
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
        <translation>Capa de atención</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Cabeza de atención</translation>
    </message>
    <message>
        <source>The decoder has several attention layers, one after another; later ones have a more direct influence on the next word.</source>
        <translation>El decodificador tiene varias capas de atención, una tras otra; las posteriores influyen más directamente en la palabra siguiente.</translation>
    </message>
    <message>
        <source>Each layer has several heads, which attend to different things. The mean shows where they look overall, the maximum every place that at least one of them looks at.</source>
        <translation>Cada capa tiene varias cabezas que atienden a cosas distintas. La media muestra dónde miran en conjunto; el máximo, todos los lugares que mira al menos una de ellas.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Cabeza %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapTrial</name>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>órdenes al azar</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>toda la imagen por igual</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Hacer clic en una palabra de la descripción.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Testing: %1 %</source>
        <translation>Comprobación: %1 %</translation>
    </message>
    <message>
        <source>Does the map matter?</source>
        <translation>¿Importa el mapa?</translation>
    </message>
    <message>
        <source>The image is blurred part by part in the order of the word&apos;s map, and then brought back in the same order. If the map finds what the word depends on, the word&apos;s probability falls sooner and returns sooner than in a random order.</source>
        <translation>La imagen se desenfoca parte por parte en el orden del mapa de la palabra y luego se recupera en el mismo orden. Si el mapa encuentra aquello de lo que depende la palabra, su probabilidad cae antes y vuelve antes que con un orden al azar.</translation>
    </message>
    <message>
        <source>hardly depends on the image</source>
        <translation>apenas depende de la imagen</translation>
    </message>
    <message>
        <source>better than chance</source>
        <translation>mejor que el azar</translation>
    </message>
    <message>
        <source>partly better than chance</source>
        <translation>en parte mejor que el azar</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>no mejor que el azar</translation>
    </message>
    <message>
        <source>Test all words</source>
        <translation>Probar todas las palabras</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1, insertion %2</source>
        <translation>%1, inserción %2</translation>
    </message>
    <message>
        <source>Random orders (mean)</source>
        <translation>Órdenes aleatorios (media)</translation>
    </message>
    <message>
        <source>The tick on each bar; deletion ± %1, insertion ± %2</source>
        <translation>La marca de cada barra; borrado ± %1, inserción ± %2</translation>
    </message>
    <message>
        <source>Whole image evenly</source>
        <translation>Toda la imagen por igual</translation>
    </message>
    <message>
        <source>From the centre outwards</source>
        <translation>Del centro hacia fuera</translation>
    </message>
    <message>
        <source>Area below the deletion curve (lower is better)</source>
        <translation>Área bajo la curva de borrado (cuanto menor, mejor)</translation>
    </message>
    <message>
        <source>Tested words: deletion, and the tick of random orders</source>
        <translation>Palabras probadas: borrado, y la marca de los órdenes aleatorios</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Metrics</name>
    <message>
        <source>Mass ratio: how many times more attention lies on the named objects than if the model looked everywhere alike. 1 is no better than that; 2 is twice what the objects&apos; size alone would get.</source>
        <translation>Razón de masas: cuántas veces más atención cae en los objetos nombrados que si el modelo mirara a todas partes por igual. 1 no es mejor que eso; 2 es el doble de lo que daría solo el tamaño de los objetos.</translation>
    </message>
    <message>
        <source>Pointing game: how often the place where a word looked most lies on the object that the word names, give or take half a cell of the grid. 0 to 1, higher is better.</source>
        <translation>Pointing game (juego de señalar): con qué frecuencia el lugar que más miró una palabra cae en el objeto que nombra, con un margen de media celda de la cuadrícula. De 0 a 1; cuanto más alto, mejor.</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>Razón de masas</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>metric</comment>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Pointing</source>
        <comment>metric</comment>
        <translation>Pointing</translation>
    </message>
    <message>
        <source>Attention mass: how much of a word&apos;s attention lies on the object that the word names, where masks drawn by people show it. Mean over the words that name an object of the image. 0 to 1; large objects get more by themselves, so compare models by the mass ratio.</source>
        <translation>Masa de atención: cuánta de la atención de una palabra cae en el objeto que nombra, donde lo muestran máscaras trazadas por personas. Media de las palabras que nombran un objeto de la imagen. De 0 a 1; los objetos grandes reciben más por sí solos, así que conviene comparar los modelos por la razón de masas.</translation>
    </message>
    <message>
        <source>Words of the captions that name an object of the image, of which a mask shows where it is. The scores of the attention are means over these words.</source>
        <translation>Palabras de las descripciones que nombran un objeto de la imagen del que una máscara muestra dónde está. Las puntuaciones de la atención son medias de estas palabras.</translation>
    </message>
    <message>
        <source>The share of captions that name only objects that are in the scene. 0 to 1, higher is better.</source>
        <translation>Proporción de descripciones que solo nombran objetos que están en la escena. De 0 a 1; cuanto más alto, mejor.</translation>
    </message>
    <message>
        <source>The share of captions that name an object with its colour, and nothing that is not in the scene as they describe it. 0 to 1, higher is better.</source>
        <translation>Proporción de descripciones que nombran un objeto con su color y nada que no esté en la escena tal como lo describen. De 0 a 1; cuanto más alto, mejor.</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that name an object</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Right objects</source>
        <translation>Objetos correctos</translation>
    </message>
    <message>
        <source>Right colours</source>
        <translation>Colores correctos</translation>
    </message>
    <message>
        <source>CHAIRi: of the objects that the captions name, the share that is not in the image, neither outlined nor named by a person. 0 to 1, lower is better.</source>
        <translation>CHAIRi: de los objetos que nombran los pies de foto, la parte que no está en la imagen, ni delimitada ni nombrada por una persona. De 0 a 1; cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>CHAIRs: the share of captions that name an object which is not in the image. 0 to 1, lower is better.</source>
        <translation>CHAIRs: la parte de los pies de foto que nombra un objeto que no está en la imagen. De 0 a 1; cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>Distinct-1: different words per word of all captions together.</source>
        <translation>Distinct-1: palabras distintas por palabra de todas las descripciones juntas.</translation>
    </message>
    <message>
        <source>Distinct-2: different pairs of neighbouring words per pair of all captions together. 0 to 1: the higher it is, the less the captions repeat each other. It falls with the number of images, so compare models on the same images.</source>
        <translation>Distinct-2: pares distintos de palabras vecinas por par de todas las descripciones juntas. De 0 a 1: cuanto más alto, menos se repiten las descripciones. Baja con el número de imágenes, así que compare los modelos con las mismas imágenes.</translation>
    </message>
    <message>
        <source>Different words in all captions together.</source>
        <translation>Palabras distintas en todas las descripciones juntas.</translation>
    </message>
    <message>
        <source>The share of captions that are not among the training captions of the dataset, word for word.</source>
        <translation>La proporción de descripciones que no están, palabra por palabra, entre las de entrenamiento del conjunto de datos.</translation>
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
        <translation>Palabras usadas</translation>
    </message>
    <message>
        <source>Novel</source>
        <comment>captions</comment>
        <translation>Nuevas</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelChooser</name>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Archivos de modelo (*.safetensors)</translation>
    </message>
    <message>
        <source>With Saccade</source>
        <translation>Incluidos en Saccade</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>&amp;Newest weights of the training run</source>
        <translation>Pesos más &amp;nuevos de la ejecución</translation>
    </message>
    <message>
        <source>Captions with what the model has learned so far, updated after each checkpoint.</source>
        <translation>Describe con lo que el modelo ha aprendido hasta ahora y se renueva con cada punto de control.</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>&amp;Abrir un modelo…</translation>
    </message>
    <message>
        <source>&amp;Details of this model…</source>
        <translation>&amp;Detalles de este modelo…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Chooses the model that captions.</source>
        <translation>Elige el modelo que describe.</translation>
    </message>
    <message>
        <source>Chooses the model that captions. Now: %1</source>
        <translation>Elige el modelo que describe. Ahora: %1</translation>
    </message>
    <message>
        <source>&amp;Several models together…</source>
        <translation>&amp;Varios modelos juntos…</translation>
    </message>
    <message>
        <source>Captions with the mean of the probabilities that several models give a word.</source>
        <translation>Describe con la media de las probabilidades que varios modelos dan a una palabra.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelDialog</name>
    <message>
        <source>Model details</source>
        <translation>Detalles del modelo</translation>
    </message>
    <message>
        <source>Scores on the validation images</source>
        <translation>Puntuaciones en las imágenes de validación</translation>
    </message>
    <message>
        <source>Search all details</source>
        <translation>Buscar en todos los detalles</translation>
    </message>
    <message>
        <source>All details of the training</source>
        <translation>Todos los detalles del entrenamiento</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos los detalles</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies all details as text.</source>
        <translation>Copia todos los detalles como texto.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelFacts</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Format of the dataset</source>
        <translation>Formato del conjunto de datos</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Training captions</source>
        <translation>Descripciones de entrenamiento</translation>
    </message>
    <message>
        <source>Epochs behind this model</source>
        <translation>Épocas de este modelo</translation>
    </message>
    <message>
        <source>Steps behind this model</source>
        <translation>Pasos de este modelo</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Beam in validation</source>
        <translation>Ancho del haz en validación</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, looks at %2 × %2 pixels in a grid of %3 × %3</source>
        <translation>%1, mira %2 × %2 píxeles en una cuadrícula de %3 × %3</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1: %2 imágenes, %3 descripciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Numbers that the model is made of; training finds them.</source>
        <translation>Los números de los que se compone el modelo; el entrenamiento los encuentra.</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features.</source>
        <translation>La red que convierte una imagen en una cuadrícula de características.</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word.</source>
        <translation>La red que escribe la descripción palabra por palabra.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The words the model can use, with the marks for start, end and unknown words.</source>
        <translation>Las palabras que el modelo puede usar, junto con las marcas de inicio, fin y palabra desconocida.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training images behind this model.</source>
        <translation>Pasadas por las imágenes de entrenamiento que hay detrás de este modelo.</translation>
    </message>
    <message>
        <source>Words of the calibration</source>
        <translation>Palabras de la calibración</translation>
    </message>
    <message>
        <source>Calibration error before calibration</source>
        <translation>Error de calibración antes de calibrar</translation>
    </message>
    <message>
        <source>Calibration error after calibration</source>
        <translation>Error de calibración después de calibrar</translation>
    </message>
    <message>
        <source>temperature %1; error %2 before, %3 after</source>
        <translation>temperatura %1; error %2 antes, %3 después</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>temperatura %1</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>How far the probabilities can be taken at their word. The error is the mean distance of how sure the model is to how often it is right; a temperature above 1 makes it less sure.</source>
        <translation>Hasta qué punto se puede confiar en las probabilidades. El error es la distancia media entre la seguridad del modelo y la frecuencia con que acierta; una temperatura mayor que 1 lo hace menos seguro.</translation>
    </message>
    <message>
        <source>%1, looks at whole images with as many pixels as a square of %2 × %2, in grids of up to %3 cells</source>
        <translation>%1, mira imágenes enteras con tantos píxeles como un cuadrado de %2 × %2, en cuadrículas de hasta %3 celdas</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelList</name>
    <message>
        <source>Models to evaluate</source>
        <translation>Modelos para evaluar</translation>
    </message>
    <message>
        <source>The models with a check mark are evaluated one after another, on the same images.</source>
        <translation>Los modelos marcados se evalúan uno tras otro, con las mismas imágenes.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ObjectCheck</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Keep this result in the list below while the caption is on show</source>
        <translation>Conservar este resultado en la lista de abajo mientras se muestra el pie de foto</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Hacer clic en una palabra de la descripción.</translation>
    </message>
    <message>
        <source>%1 × even, inside</source>
        <translation>%1 × uniforme, dentro</translation>
    </message>
    <message>
        <source>%1 × even, outside</source>
        <translation>%1 × uniforme, fuera</translation>
    </message>
    <message>
        <source>Kept: the strongest place lies inside for %1 of %2</source>
        <translation>Conservados: el punto más fuerte está dentro en %1 de %2</translation>
    </message>
    <message>
        <source>Is the map on the object?</source>
        <translation>¿Está el mapa sobre el objeto?</translation>
    </message>
    <message>
        <source>Drag a rectangle around what “%1” speaks of, or paint over it.</source>
        <translation>Arrastre un rectángulo alrededor de aquello de lo que habla «%1», o píntelo.</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies inside.</source>
        <translation>%1 de la atención de «%2» está en la parte marcada, %3 × uniforme. Su lugar más fuerte está dentro.</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies outside.</source>
        <translation>%1 de la atención de «%2» está en la parte marcada, %3 × uniforme. Su lugar más fuerte está fuera.</translation>
    </message>
    <message>
        <source>Select a word that names an object, and mark that object. Where the dataset outlines it, it is marked already. The attention on it is compared with an even map, and the strongest place should lie inside (pointing game).</source>
        <translation>Seleccione una palabra que nombre un objeto y marque ese objeto. Si el conjunto de datos lo delimita, ya está marcado. La atención sobre él se compara con un mapa uniforme; el lugar más fuerte debería estar dentro (juego de señalar).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionField</name>
    <message>
        <source>Inside the run&apos;s folder</source>
        <translation>Dentro de la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Pesos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionForm</name>
    <message>
        <source>Must be a number between %1 and %2.</source>
        <translation>Debe ser un número entre %1 y %2.</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Predeterminadas</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predeterminadas</translation>
    </message>
    <message>
        <source>&amp;Open a configuration…</source>
        <translation>&amp;Abrir una configuración…</translation>
    </message>
    <message>
        <source>&amp;Save as a configuration…</source>
        <translation>&amp;Guardar como configuración…</translation>
    </message>
    <message>
        <source>Begin with options that are known to work, or with those of a file</source>
        <translation>Empezar con opciones que funcionan bien o con las de un archivo</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>Este valor no se conoce.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Training needs at least one epoch.</source>
        <translation>El entrenamiento necesita al menos una época.</translation>
    </message>
    <message>
        <source>Without pretrained weights the whole encoder is trained, which takes long and needs many images.</source>
        <translation>Sin pesos preentrenados se entrena todo el codificador, lo que lleva mucho tiempo y necesita muchas imágenes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of this run</source>
        <translation>De esta ejecución</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Abrir una configuración</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>Save as a configuration</source>
        <translation>Guardar como configuración</translation>
    </message>
    <message>
        <source>Advance&amp;d</source>
        <translation>Avan&amp;zadas</translation>
    </message>
    <message>
        <source>As in the starting model (under &quot;Advanced&quot;).</source>
        <translation>Como en el modelo inicial (en «Avanzadas»).</translation>
    </message>
    <message>
        <source>This is not a model file (.safetensors).</source>
        <translation>Esto no es un archivo de modelo (.safetensors).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherExplanations</name>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Hacer clic en una palabra de la descripción.</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explicando…</translation>
    </message>
    <message>
        <source>finds nothing</source>
        <translation>no encuentra nada</translation>
    </message>
    <message>
        <source>%1, rank correlation %2</source>
        <translation>%1, correlación de rangos %2</translation>
    </message>
    <message>
        <source>Explanations of “%1”</source>
        <translation>Explicaciones de «%1»</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>¿Qué más podría explicarlo?</translation>
    </message>
    <message>
        <source>Other ways to find where a word comes from. Each bar shows how far the strongest fifth of the map overlaps with that of the attention. The rank correlation is 1 if both maps order all places alike, and 0 if they are unrelated. Choose a map to see it on the image.</source>
        <translation>Otras formas de averiguar de dónde viene una palabra. Cada barra muestra cuánto se solapa la quinta parte más intensa del mapa con la de la atención. La correlación de rangos es 1 si ambos mapas ordenan igual todos los lugares y 0 si no guardan relación. Al elegir un mapa se ve sobre la imagen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherModel</name>
    <message>
        <source>Choose a &amp;model…</source>
        <translation>Elegir un &amp;modelo…</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>Ejecución elegida</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>&amp;Abrir un modelo…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of a run…</source>
        <translation>Elegir la &amp;carpeta de una ejecución…</translation>
    </message>
    <message>
        <source>Open another model</source>
        <translation>Abrir otro modelo</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Archivos de modelo (*.safetensors)</translation>
    </message>
    <message>
        <source>The folder of the run</source>
        <translation>La carpeta de la ejecución</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of a training run.</source>
        <translation>%1 no contiene ningún punto de control de una ejecución.</translation>
    </message>
    <message>
        <source>Other model: %1</source>
        <translation>Otro modelo: %1</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>%1 captions the image…</source>
        <translation>%1 está describiendo la imagen…</translation>
    </message>
    <message>
        <source>The captions cannot be compared: %1</source>
        <translation>No se pueden comparar las descripciones: %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>%1: %2, %3 per word.</source>
        <translation>%1: %2, %3 por palabra.</translation>
    </message>
    <message>
        <source>It learned from %1.</source>
        <translation>Aprendió de %1.</translation>
    </message>
    <message>
        <source>The image is unlike these.</source>
        <translation>La imagen no se parece a ellas.</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Both say the same words.</source>
        <translation>Ambos dicen las mismas palabras.</translation>
    </message>
    <message>
        <source>They differ in %1 of %2 places.</source>
        <translation>Difieren en %1 de %2 posiciones.</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1: «%2» %3</translation>
    </message>
    <message>
        <source>What would another model say?</source>
        <translation>¿Qué diría otro modelo?</translation>
    </message>
    <message>
        <source>Another model, or another checkpoint of a training run, captions the same image with the same options. Its caption stands below, word beside word; what differs is marked. Choose a pair to see both maps: they zoom and move together.</source>
        <translation>Otro modelo, u otro punto de control de una ejecución, describe la misma imagen con las mismas opciones. Su descripción está debajo, palabra por palabra; lo que difiere está marcado. Elija un par para ver ambos mapas: se amplían y se mueven juntos.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OutlinedObjects</name>
    <message>
        <source>%1, all %2</source>
        <translation>%1, los %2</translation>
    </message>
    <message>
        <source>%1, number %2 by size</source>
        <translation>%1, número %2 por tamaño</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PaintedGaze</name>
    <message>
        <source>Look only here</source>
        <translation>Mirar solo aquí</translation>
    </message>
    <message>
        <source>Look anywhere but here</source>
        <translation>Mirar a cualquier parte menos aquí</translation>
    </message>
    <message>
        <source>What the painted part means</source>
        <translation>Qué significa la parte pintada</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>Lo que diría</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Hacer clic en una palabra de la descripción.</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>En lugar de «%1»</translation>
    </message>
    <message>
        <source>Paint on the image.</source>
        <translation>Pintar sobre la imagen.</translation>
    </message>
    <message>
        <source>“%1”: %2 with your map, %3 with the model&apos;s own</source>
        <translation>«%1»: %2 con el mapa pintado, %3 con el del modelo</translation>
    </message>
    <message>
        <source>How much the choice of this word changes with the gaze: %1 between the model&apos;s own map and yours, %2 between its own and an even one (Jensen-Shannon divergence of the probabilities of all words: 0 the same, 1 nothing in common).</source>
        <translation>Cuánto cambia la elección de esta palabra con la mirada: %1 entre el mapa del modelo y el pintado, %2 entre el del modelo y uno uniforme (divergencia de Jensen-Shannon de las probabilidades de todas las palabras: 0 iguales, 1 nada en común).</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What if it had looked elsewhere?</source>
        <translation>¿Y si hubiera mirado a otra parte?</translation>
    </message>
    <message>
        <source>Paint where the model should look for the selected word. The bars change as you paint; the tick on each bar is the probability with the model&apos;s own map. When you let go, the model continues the caption from there.</source>
        <translation>Pintar adónde debe mirar el modelo en la palabra seleccionada. Las barras cambian al pintar; la marca de cada barra es la probabilidad con el mapa del modelo. Al soltar, el modelo continúa la descripción a partir de ahí.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PlayerControls</name>
    <message>
        <source>Previous word</source>
        <translation>Palabra anterior</translation>
    </message>
    <message>
        <source>Previous word (Left)</source>
        <translation>Palabra anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>Next word (Right)</source>
        <translation>Palabra siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Muy lenta</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Muy rápida</translation>
    </message>
    <message>
        <source>Words per second: %1</source>
        <translation>Palabras por segundo: %1</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause at this word (Space)</source>
        <translation>Pausar en esta palabra (Espacio)</translation>
    </message>
    <message>
        <source>Play the caption word by word (Space)</source>
        <translation>Reproducir la descripción palabra por palabra (Espacio)</translation>
    </message>
    <message>
        <source>How fast the caption is played; now %1 words per second</source>
        <translation>La velocidad a la que se reproduce la descripción; ahora, %1 palabras por segundo</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgramQuestion</name>
    <message>
        <source>&amp;Do not ask again for this file</source>
        <translation>&amp;No volver a preguntar por este archivo</translation>
    </message>
    <message>
        <source>Run a program?</source>
        <translation>¿Ejecutar un programa?</translation>
    </message>
    <message>
        <source>This model runs a program contained in %1. Run it only if you trust where it came from.</source>
        <translation>Este modelo ejecuta un programa contenido en %1. Ejecútelo solo si confía en su procedencia.</translation>
    </message>
    <message>
        <source>The program is the model&apos;s encoder. It can do whatever you can do: read, change and delete your files, and use the network.</source>
        <translation>El programa es el codificador del modelo. Puede hacer todo lo que usted puede hacer: leer, cambiar y borrar sus archivos y usar la red.</translation>
    </message>
    <message>
        <source>If the file changes, the question comes again.</source>
        <translation>Si el archivo cambia, se volverá a preguntar.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgressRow</name>
    <message>
        <source>less than a second left</source>
        <translation>queda menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda aprox. %n s</numerusform>
            <numerusform>quedan aprox. %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda aprox. %n min</numerusform>
            <numerusform>quedan aprox. %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>queda aprox. %n h</numerusform>
            <numerusform>quedan aprox. %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Ends the evaluation; the models that are done keep their scores.</source>
        <translation>Termina la evaluación; los modelos ya evaluados conservan sus puntuaciones.</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>Abriendo el modelo y el conjunto de datos…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::QuestionSide</name>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>&amp;Hacer una pregunta…</translation>
    </message>
    <message>
        <source>Change a word, the gaze or the image, and find out whether a map can be trusted</source>
        <translation>Cambiar una palabra, la mirada o la imagen y averiguar si se puede confiar en un mapa</translation>
    </message>
    <message>
        <source>Close the question and bring back the caption (Esc)</source>
        <translation>Cerrar la pregunta y recuperar la descripción (Esc)</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Cerrar la pregunta</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RecentRuns</name>
    <message numerus="yes">
        <source>finished, %n epoch(s)</source>
        <translation>
            <numerusform>terminada, %n época</numerusform>
            <numerusform>terminada, %n épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 de %n época</numerusform>
            <numerusform>%1 de %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>mejor: %1</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the run</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Trains it further from where it stopped</source>
        <translation>Sigue entrenando desde donde se detuvo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Shows its curves, captions and attention</source>
        <translation>Muestra sus curvas, descripciones y atención</translation>
    </message>
    <message>
        <source>Caption with it</source>
        <translation>Describir con él</translation>
    </message>
    <message>
        <source>Captions images with the best model of this run</source>
        <translation>Describe imágenes con el mejor modelo de esta ejecución</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>Evaluarlo</translation>
    </message>
    <message>
        <source>Scores the best model of this run on its dataset</source>
        <translation>Puntúa el mejor modelo de esta ejecución con su conjunto de datos</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Trains it further, for instance over more epochs</source>
        <translation>Sigue entrenando, por ejemplo durante más épocas</translation>
    </message>
    <message>
        <source>Resumes it after a look at its options</source>
        <translation>La reanuda tras revisar sus opciones</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencePanel</name>
    <message>
        <source>Open on the caption page</source>
        <translation>Abrir en la página de descripción</translation>
    </message>
    <message>
        <source>Captions and references of the chosen image</source>
        <translation>Descripciones y referencias de la imagen seleccionada</translation>
    </message>
    <message>
        <source>Shows the image with its attention, word by word (Enter in the table of images).</source>
        <translation>Muestra la imagen con su atención, palabra por palabra (Intro en la tabla de imágenes).</translation>
    </message>
    <message>
        <source>Reference captions</source>
        <translation>Descripciones de referencia</translation>
    </message>
    <message>
        <source>Words in bold occur both in the model&apos;s caption and in a reference caption. Words such as “a” and “of” are left out; a word such as “left” or “behind” only counts if the references say it of the same things.</source>
        <translation>Las palabras en negrita están tanto en la descripción del modelo como en una de referencia. Se omiten palabras como «a» y «of»; una palabra como «left» o «behind» solo cuenta si las referencias la dicen de las mismas cosas.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencesPanel</name>
    <message>
        <source>What people wrote</source>
        <translation>Lo que escribieron personas</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RegionPanel</name>
    <message>
        <source>Words that looked at the rectangle</source>
        <translation>Palabras que miraron al rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle on the image with Shift held down to ask which words looked there.</source>
        <translation>Arrastrar un rectángulo sobre la imagen con Mayús pulsada para preguntar qué palabras miraron ahí.</translation>
    </message>
    <message>
        <source>The words are ranked here as soon as there is a caption.</source>
        <translation>Las palabras se ordenan aquí en cuanto haya una descripción.</translation>
    </message>
    <message>
        <source>The model sees nothing of this rectangle: it lies outside the part of the image that is given to the network.</source>
        <translation>El modelo no ve nada de este rectángulo: queda fuera de la parte de la imagen que se entrega a la red.</translation>
    </message>
    <message>
        <source>%1, %2 × even</source>
        <translation>%1, %2 × uniforme</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the rectangle. Attention that is the same everywhere would put %3 there (the mark on the bar).</source>
        <translation>El %1 de la atención de «%2» está en el rectángulo. Una atención igual en todas partes pondría ahí el %3 (la marca en la barra).</translation>
    </message>
    <message>
        <source>Clear recta&amp;ngle</source>
        <translation>&amp;Borrar el rectángulo</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReliabilityView</name>
    <message>
        <source>Probabilities that come true</source>
        <translation>Probabilidades que se cumplen</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>Probability of the most probable word</source>
        <translation>Probabilidad de la palabra más probable</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The model is too sure of its words.</source>
        <translation>El modelo está demasiado seguro de sus palabras.</translation>
    </message>
    <message>
        <source>The model is not sure enough of its words.</source>
        <translation>El modelo no está lo bastante seguro de sus palabras.</translation>
    </message>
    <message>
        <source>On average, the probabilities can be believed.</source>
        <translation>En promedio, se puede creer en las probabilidades.</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>Fiabilidad de las probabilidades</translation>
    </message>
    <message>
        <source>Over the words of the reference captions, its most probable word has a probability of %1 on average and is right in %2 of cases.</source>
        <translation>En las palabras de las descripciones de referencia, su palabra más probable tiene de media una probabilidad del %1 y acierta en el %2 de los casos.</translation>
    </message>
    <message numerus="yes">
        <source>Expected calibration error: %1 over %Ln word(s).</source>
        <translation>
            <numerusform>Error de calibración esperado: %1 en %Ln palabra.</numerusform>
            <numerusform>Error de calibración esperado: %1 en %Ln palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar holds the words with a probability in its range; its height is how often they are right. Where bars reach the dashed line, the probabilities can be believed; where they end below it, the model is too sure.</source>
        <translation>Cada barra reúne las palabras con una probabilidad en su intervalo; su altura es con qué frecuencia aciertan. Donde las barras llegan a la línea discontinua, se puede creer en las probabilidades; donde acaban por debajo, el modelo está demasiado seguro.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the first %Ln image(s).</source>
        <translation>
            <numerusform>Medido en las primeras %Ln imágenes.</numerusform>
            <numerusform>Medido en las primeras %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probability %1 to %2: %Ln word(s), right in %3 of cases</source>
        <translation>
            <numerusform>Probabilidad del %1 al %2: %Ln palabra, acierta en el %3 de los casos</numerusform>
            <numerusform>Probabilidad del %1 al %2: %Ln palabras, aciertan en el %3 de los casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunChooser</name>
    <message>
        <source>&amp;Resume a run</source>
        <translation>&amp;Reanudar una ejecución</translation>
    </message>
    <message>
        <source>Train a run further that was stopped or has ended</source>
        <translation>Seguir entrenando una ejecución que se detuvo o que ha terminado</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>Ob&amp;servar una ejecución…</translation>
    </message>
    <message>
        <source>Follow a run that another program is training</source>
        <translation>Seguir una ejecución que otro programa está entrenando</translation>
    </message>
    <message>
        <source>The folder of the run to resume</source>
        <translation>La carpeta de la ejecución que se quiere reanudar</translation>
    </message>
    <message>
        <source>The folder of the run to watch</source>
        <translation>La carpeta de la ejecución que se quiere observar</translation>
    </message>
    <message>
        <source>&amp;Choose its folder…</source>
        <translation>&amp;Elegir su carpeta…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunControls</name>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>Computing features: image %1 of %2</source>
        <translation>Calculando características: imagen %1 de %2</translation>
    </message>
    <message>
        <source>Training: step %1 of %2</source>
        <translation>Entrenamiento: paso %1 de %2</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Ends after this step with a checkpoint; the run can be resumed later</source>
        <translation>Termina después de este paso con un punto de control; la ejecución se puede reanudar más tarde</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Resumes where it was paused</source>
        <translation>Reanuda desde donde se pausó</translation>
    </message>
    <message>
        <source>Pauses after this step and keeps everything in memory</source>
        <translation>Se pausa después de este paso y lo conserva todo en memoria</translation>
    </message>
    <message>
        <source>Close the &amp;run</source>
        <translation>&amp;Cerrar la ejecución</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>Nueva e&amp;jecución</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>En pausa. %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>About %1 left, %2</source>
        <translation>Tiempo restante aprox.: %1, %2</translation>
    </message>
    <message>
        <source>Checking on the validation images: %1 %</source>
        <translation>Comprobación con las imágenes de validación: %1 %</translation>
    </message>
    <message>
        <source>Adjusting the probabilities: image %1 of %2</source>
        <translation>Ajustando las probabilidades: imagen %1 de %2</translation>
    </message>
    <message>
        <source>Ended before the first step</source>
        <translation>Terminada antes del primer paso</translation>
    </message>
    <message>
        <source>Ended after all %1 steps</source>
        <translation>Terminada tras los %1 pasos</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2</source>
        <translation>Detenida en el paso %1 de %2</translation>
    </message>
    <message>
        <source>Only shown here. If another program trains this run, the charts follow it.</source>
        <translation>Solo se muestra. Si otro programa entrena esta ejecución, los gráficos la siguen.</translation>
    </message>
    <message>
        <source>Stopping; a checkpoint is written…</source>
        <translation>Deteniendo; se escribe un punto de control…</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Makes one step and pauses again; the pinned images are captioned after it</source>
        <translation>Da un paso y vuelve a pausar; después se describen las imágenes fijadas</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>In slow motion, the pinned images are captioned after every step, so you can see the captions and where the model looks change</source>
        <translation>A cámara lenta, las imágenes fijadas se describen después de cada paso: se ve cómo cambian las descripciones y dónde mira el modelo</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>4 steps per second</source>
        <translation>4 pasos por segundo</translation>
    </message>
    <message>
        <source>2 steps per second</source>
        <translation>2 pasos por segundo</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 paso por segundo</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunFolderField</name>
    <message>
        <source>&amp;Keep the run in</source>
        <translation>G&amp;uardar la ejecución en</translation>
    </message>
    <message>
        <source>The folder for the measurements, the checkpoints and the captions of each epoch</source>
        <translation>La carpeta para las mediciones, los puntos de control y las descripciones de cada época</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Say where the run is to be kept.</source>
        <translation>Falta indicar dónde se guarda la ejecución.</translation>
    </message>
    <message>
        <source>Give the whole path of the run&apos;s folder.</source>
        <translation>Hay que indicar la ruta completa de la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>This folder already has a run; choose another, or resume that run.</source>
        <translation>Esta carpeta ya contiene una ejecución; se puede elegir otra o reanudar esa ejecución.</translation>
    </message>
    <message>
        <source>A new or empty folder for the run</source>
        <translation>Una carpeta nueva o vacía para la ejecución</translation>
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
        <translation>Esperando los primeros números de %1.</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Aquí aparecen las curvas de una ejecución.</translation>
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
        <translation>Atención sobre %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>all words of a caption together</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>The attention of all words together.</source>
        <translation>La atención de todas las palabras juntas.</translation>
    </message>
    <message>
        <source>The attention of this word, here and at every epoch.</source>
        <translation>La atención de esta palabra, aquí y en cada época.</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>La imagen ya no está ahí.</translation>
    </message>
    <message>
        <source>Outlined: %1 of the attention</source>
        <translation>Contorno: %1 de la atención</translation>
    </message>
    <message>
        <source>Attention from %1 to %2 times even</source>
        <translation>Atención de %1 a %2 veces la uniforme</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SampleViewer</name>
    <message>
        <source>&amp;Pinned images</source>
        <translation>Imágenes &amp;fijadas</translation>
    </message>
    <message>
        <source>Play through the epochs: see attention form.</source>
        <translation>Reproducir las épocas: ver cómo se forma la atención.</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>Reproducir las épocas</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Show the newest epoch, now and as they come.</source>
        <translation>Mostrar la época más reciente, ahora y a medida que lleguen.</translation>
    </message>
    <message>
        <source>Captions and attention appear here after the first epoch.</source>
        <translation>Las descripciones y la atención aparecen aquí después de la primera época.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Show the best epoch: the green mark below the slider.</source>
        <translation>Mostrar la mejor época: la marca verde bajo el control deslizante.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, the best</source>
        <translation>Época %1 de %2, la mejor</translation>
    </message>
    <message>
        <source>Save a pinned image over the epochs as an animation</source>
        <translation>Guardar una imagen fijada a lo largo de las épocas como animación</translation>
    </message>
    <message>
        <source>All epochs as an animation</source>
        <translation>Todas las épocas como animación</translation>
    </message>
    <message>
        <source>The chosen &amp;word as GIF…</source>
        <translation>La &amp;palabra elegida como GIF…</translation>
    </message>
    <message>
        <source>The &amp;chosen word as MP4…</source>
        <translation>La palabra &amp;elegida como MP4…</translation>
    </message>
    <message>
        <source>&amp;All words together as GIF…</source>
        <translation>&amp;Todas las palabras juntas como GIF…</translation>
    </message>
    <message>
        <source>All words &amp;together as MP4…</source>
        <translation>Todas las palabras &amp;juntas como MP4…</translation>
    </message>
    <message>
        <source>The &amp;strongest word of each epoch as GIF…</source>
        <translation>La palabra más &amp;fuerte de cada época como GIF…</translation>
    </message>
    <message>
        <source>The strongest word of each &amp;epoch as MP4…</source>
        <translation>La palabra más fuerte de &amp;cada época como MP4…</translation>
    </message>
    <message>
        <source>Another animation is being written; try again when it is done.</source>
        <translation>Se está escribiendo otra animación; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>Guardar la animación</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>Animación GIF (*.gif)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>%1-epochs</source>
        <comment>file name</comment>
        <translation>%1-epocas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>epoch and its score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>Tras el paso %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDemo</name>
    <message>
        <source>&amp;Another scene</source>
        <translation>Otra es&amp;cena</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDialog</name>
    <message>
        <source>Make a Scenes dataset</source>
        <translation>Crear un conjunto de datos Scenes</translation>
    </message>
    <message>
        <source>Draws illustrated scenes, each with five captions, and the masks of the things in them. A tenth is held out for checking. A model learns 2,000 of them in minutes.</source>
        <translation>Dibuja escenas ilustradas, cada una con cinco descripciones, y las máscaras de los objetos que contienen. Una décima parte se reserva para la validación. Un modelo aprende 2000 escenas en minutos.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>The same number gives the same scenes</source>
        <translation>El mismo número da las mismas escenas</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>&amp;Scenes:</source>
        <translation>&amp;Escenas:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Se&amp;milla:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Una carpeta nueva o vacía</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model file that was evaluated.</source>
        <translation>El archivo del modelo que se evaluó.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images that were captioned and scored.</source>
        <translation>Imágenes que se describieron y puntuaron.</translation>
    </message>
    <message>
        <source>Captions/s</source>
        <translation>Descripciones/s</translation>
    </message>
    <message>
        <source>Captions per second on this computer, with everything else it was doing.</source>
        <translation>Descripciones por segundo en este equipo, con todo lo demás que hacía.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Where the images and their reference captions come from. Scores on different datasets cannot be compared.</source>
        <translation>De dónde proceden las imágenes y sus descripciones de referencia. Las puntuaciones en conjuntos de datos distintos no se pueden comparar.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>The part of the dataset that was captioned. Scores on images that the model was trained on say little.</source>
        <translation>La parte del conjunto de datos que se describió. Las puntuaciones en imágenes con las que se entrenó el modelo dicen poco.</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Ancho del haz</translation>
    </message>
    <message>
        <source>Captions that the search kept at each word; 1 takes the most probable word each time.</source>
        <translation>Descripciones que la búsqueda conservó en cada palabra; 1 toma siempre la palabra más probable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) that name an object. A map that looks everywhere alike would have a mass of %1.</source>
        <translation>
            <numerusform>%Ln palabra que nombra un objeto. Un mapa que mira a todas partes por igual tendría una masa de %1.</numerusform>
            <numerusform>%Ln palabras que nombran un objeto. Un mapa que mira a todas partes por igual tendría una masa de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2, where the score would be on other images of the same kind (bootstrap over the images).</source>
        <translation>Intervalo del 95 %: de %1 a %2, donde estaría la puntuación con otras imágenes del mismo tipo (bootstrap sobre las imágenes).</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreTable</name>
    <message>
        <source>Scores of the evaluated models</source>
        <translation>Puntuaciones de los modelos evaluados</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SeenOrGuessed</name>
    <message>
        <source>Seen in the image</source>
        <translation>Visto en la imagen</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>Reading the caption without the image…</source>
        <translation>Leyendo la descripción sin la imagen…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>probability with and without the image</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” has a probability of %2 with the image and %3 without it, after the same words.</source>
        <translation>Tras las mismas palabras, «%1» tiene una probabilidad de %2 con la imagen y de %3 sin ella.</translation>
    </message>
    <message>
        <source>Seen in the image (probability with → without it)</source>
        <translation>Visto en la imagen (probabilidad con ella → sin ella)</translation>
    </message>
    <message>
        <source>“Without the image”: the mean of all images that the model learned from.</source>
        <translation>«Sin la imagen»: la media de todas las imágenes de las que aprendió el modelo.</translation>
    </message>
    <message>
        <source>“Without the image”: the image itself, blurred until only its colours are left.</source>
        <translation>«Sin la imagen»: la propia imagen, desenfocada hasta que solo quedan sus colores.</translation>
    </message>
    <message>
        <source>Did it look, or guess?</source>
        <translation>¿Miró o adivinó?</translation>
    </message>
    <message>
        <source>A long bar: the word needs the image. No bar: the word is just as likely without the image; the model can guess it from the words before it.</source>
        <translation>Barra larga: la palabra necesita la imagen. Sin barra: la palabra es igual de probable sin la imagen; el modelo puede adivinarla por las palabras anteriores.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source> words</source>
        <translation> palabras</translation>
    </message>
    <message>
        <source>A caption that has not come to an end by then is cut.</source>
        <translation>Una descripción que para entonces no haya terminado se corta.</translation>
    </message>
    <message>
        <source>Every word makes a caption less probable, so the search prefers short ones. A higher number makes up for it: longer captions; 0 leaves it as it is.</source>
        <translation>Cada palabra hace menos probable una descripción, así que la búsqueda prefiere las cortas. Un número mayor lo compensa: descripciones más largas; 0 lo deja como está.</translation>
    </message>
    <message>
        <source>&amp;Play a new caption word by word</source>
        <translation>&amp;Reproducir cada descripción nueva palabra por palabra</translation>
    </message>
    <message>
        <source>Shows once, for each new caption, where the model looked at each word.</source>
        <translation>Muestra una vez, para cada descripción nueva, adónde miró el modelo en cada palabra.</translation>
    </message>
    <message>
        <source> words per second</source>
        <translation> palabras por segundo</translation>
    </message>
    <message>
        <source>How fast a caption is played.</source>
        <translation>La velocidad a la que se reproduce una descripción.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Longest &amp;caption:</source>
        <translation>Descripción más &amp;larga:</translation>
    </message>
    <message>
        <source>Length p&amp;enalty:</source>
        <translation>P&amp;enalización por longitud:</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Velocidad:</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Restaurar valores pre&amp;determinados</translation>
    </message>
    <message>
        <source>Sets everything in this dialog as it was at first.</source>
        <translation>Deja todo en este diálogo como estaba al principio.</translation>
    </message>
    <message>
        <source>&amp;No repeated group of:</source>
        <translation>&amp;No repetir un grupo de:</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SetupPanel</name>
    <message>
        <source>&amp;New run</source>
        <translation>Nueva e&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>The data has no split called &quot;%1&quot;.</source>
        <translation>Los datos no tienen ninguna partición llamada «%1».</translation>
    </message>
    <message>
        <source>Starts the run with these options</source>
        <translation>Inicia la ejecución con estas opciones</translation>
    </message>
    <message>
        <source>Re&amp;sume training</source>
        <translation>Reanudar el entrena&amp;miento</translation>
    </message>
    <message>
        <source>Choose another under &quot;Advanced&quot; at &quot;%1&quot;. The data has: %2.</source>
        <translation>Elija otra en «Avanzadas», «%1». Los datos tienen: %2.</translation>
    </message>
    <message>
        <source>Resuming the run &quot;%1&quot;. Only a few options can still be changed.</source>
        <translation>Se reanuda la ejecución «%1». Solo se pueden cambiar unas pocas opciones.</translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Esta ejecución está terminada: se ha completado %n época. Para seguir entrenando, aumente «%1».</numerusform>
            <numerusform>Esta ejecución está terminada: se han completado %n épocas. Para seguir entrenando, aumente «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SoftmaxDemo</name>
    <message>
        <source>Annotation vector a</source>
        <translation>Vector de anotación a</translation>
    </message>
    <message>
        <source>Score e</source>
        <translation>Puntuación e</translation>
    </message>
    <message>
        <source>exp(sharpness · e)</source>
        <translation>exp(nitidez · e)</translation>
    </message>
    <message>
        <source>Weight α = exp(…) / sum</source>
        <translation>Peso α = exp(…) / suma</translation>
    </message>
    <message>
        <source>Score of cell %1</source>
        <translation>Puntuación de la celda %1</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>Contexto z</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TogetherDialog</name>
    <message>
        <source>Several models together</source>
        <translation>Varios modelos juntos</translation>
    </message>
    <message>
        <source>Each word has the mean of the probabilities that the models give it. They must have the same vocabulary; their encoders and decoders may differ.</source>
        <translation>Cada palabra tiene la media de las probabilidades que le dan los modelos. Deben tener el mismo vocabulario; sus codificadores y decodificadores pueden diferir.</translation>
    </message>
    <message>
        <source>Models that caption together</source>
        <translation>Modelos que describen juntos</translation>
    </message>
    <message>
        <source>Caption &amp;together</source>
        <translation>Describir &amp;juntos</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list.</source>
        <translation>Añade archivos de modelo (.safetensors) a la lista.</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Archivos de modelo (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TraceKnobs</name>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>The scores of attention are multiplied by this: above 1 the map concentrates on its strongest cells, below 1 it becomes more even.</source>
        <translation>Las puntuaciones de la atención se multiplican por este valor: por encima de 1 el mapa se concentra en sus celdas más fuertes; por debajo de 1 se vuelve más uniforme.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The logits are divided by this, beside the model&apos;s own temperature: above 1 the probabilities become more alike, below 1 the most probable word gains.</source>
        <translation>Los logits se dividen por este valor, además de por la temperatura propia del modelo: por encima de 1 las probabilidades se acercan; por debajo de 1 gana la palabra más probable.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Compuerta</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Según el cálculo</translation>
    </message>
    <message>
        <source>Shut (0)</source>
        <translation>Cerrada (0)</translation>
    </message>
    <message>
        <source>Open (1)</source>
        <translation>Abierta (1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingActions</name>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Sto&amp;p and keep a checkpoint</source>
        <translation>&amp;Detener y guardar un punto de control</translation>
    </message>
    <message>
        <source>Open a &amp;dataset…</source>
        <translation>A&amp;brir un conjunto de datos…</translation>
    </message>
    <message>
        <source>Open a &amp;file of captions…</source>
        <translation>Abrir un &amp;archivo de descripciones…</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>&amp;Crear un conjunto de datos Scenes…</translation>
    </message>
    <message>
        <source>&amp;Resume a run…</source>
        <translation>&amp;Reanudar una ejecución…</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>Ob&amp;servar una ejecución…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>One st&amp;ep</source>
        <translation>Un pas&amp;o</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingNeighbours</name>
    <message>
        <source>Only where it reads the same word</source>
        <translation>Solo donde lee la misma palabra</translation>
    </message>
    <message>
        <source>Make another index…</source>
        <translation>Crear otro índice…</translation>
    </message>
    <message>
        <source>From another dataset, in place of this one</source>
        <translation>De otro conjunto de datos, en lugar de este</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>Todavía no hay descripción.</translation>
    </message>
    <message>
        <source>To answer this, the captions that the model was trained on are read once and kept in an index. Choose the dataset of that training.</source>
        <translation>Para responder a esto, las descripciones con las que se entrenó el modelo se leen una vez y se guardan en un índice. Elija el conjunto de datos de ese entrenamiento.</translation>
    </message>
    <message>
        <source>Index: %1 words of %2 captions from %3 (%4)</source>
        <translation>Índice: %1 palabras de %2 descripciones de %3 (%4)</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Imágenes de entrenamiento más cercanas</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>Hacer clic en una palabra de la descripción.</translation>
    </message>
    <message>
        <source>Nearest training images for “%1”</source>
        <translation>Imágenes de entrenamiento más cercanas a «%1»</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No training caption of the index has this word.</source>
        <translation>Ninguna descripción de entrenamiento del índice contiene esta palabra.</translation>
    </message>
    <message>
        <source>%1
Click to bring your image back</source>
        <translation>%1
Hacer clic para volver a su imagen</translation>
    </message>
    <message>
        <source>%1
Cosine of the contexts: %2. Click to see it in place of your image</source>
        <translation>%1
Coseno de los contextos: %2. Hacer clic para verla en lugar de su imagen</translation>
    </message>
    <message>
        <source>Where did it learn that?</source>
        <translation>¿Dónde aprendió eso?</translation>
    </message>
    <message>
        <source>The training images in which the model looked at something most like what it looks at for this word, each with the word that it read there. They are alike; that the model learned the word from just these is not proven by that.</source>
        <translation>Las imágenes de entrenamiento en las que el modelo miró algo lo más parecido a lo que mira en esta palabra, cada una con la palabra que leyó allí. Se parecen; eso no demuestra que el modelo aprendiera la palabra justamente de ellas.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingPage</name>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>You can choose data for another run when this one has finished.</source>
        <translation>Los datos para otra ejecución se pueden elegir cuando termine esta.</translation>
    </message>
    <message>
        <source>%1: %2, %3, epochs: %4</source>
        <translation>%1: %2, %3, épocas: %4</translation>
    </message>
    <message>
        <source>Training was stopped. Epochs done: %1. The run is saved and can be resumed.</source>
        <translation>El entrenamiento se detuvo. Épocas completadas: %1. La ejecución se conserva y se puede reanudar.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Caption with this model</source>
        <translation>Describir con este modelo</translation>
    </message>
    <message>
        <source>Drop a dataset to train on, or a run to watch</source>
        <translation>Soltar un conjunto de datos con el que entrenar o una ejecución para observar</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n epoch(s).</source>
        <translation>
            <numerusform>Terminado: %n época.</numerusform>
            <numerusform>Terminado: %n épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: it stopped early after %n epoch(s), as there was no further improvement. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Esta ejecución está terminada: acabó antes, tras %n época, porque ya no mejoraba. Para seguir entrenando, aumente «%1».</numerusform>
            <numerusform>Esta ejecución está terminada: acabó antes, tras %n épocas, porque ya no mejoraba. Para seguir entrenando, aumente «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>Esta ejecución está terminada: se ha completado %n época. Para seguir entrenando, aumente «%1».</numerusform>
            <numerusform>Esta ejecución está terminada: se han completado %n épocas. Para seguir entrenando, aumente «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>Cambiar las opciones</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Reanudar desde el último punto de control</translation>
    </message>
    <message>
        <source>Best: epoch %1, %2.</source>
        <translation>Mejor: época %1, %2.</translation>
    </message>
    <message>
        <source>Best: the model it started from, %1.</source>
        <translation>Mejor: el modelo de partida, %1.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrialChart</name>
    <message>
        <source>Deletion: image blurred (%)</source>
        <translation>Supresión: imagen desenfocada (%)</translation>
    </message>
    <message>
        <source>Insertion: image brought back (%)</source>
        <translation>Inserción: imagen recuperada (%)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Uncertainty</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>The model is unsure of this caption: %1 per word.</source>
        <translation>El modelo no está seguro de esta descripción: %1 por palabra.</translation>
    </message>
    <message>
        <source>It is not finished: it stopped at the length limit.</source>
        <translation>No está terminada: se detuvo en el límite de longitud.</translation>
    </message>
    <message>
        <source>The model looked everywhere equally: the maps say little.</source>
        <translation>El modelo miró igual en todas partes: los mapas dicen poco.</translation>
    </message>
    <message>
        <source>The model is unsure of this word: %1.</source>
        <translation>El modelo no está seguro de esta palabra: %1.</translation>
    </message>
    <message>
        <source>It might have said: %1.</source>
        <translation>Podría haber dicho: %1.</translation>
    </message>
    <message>
        <source>It looked nearly everywhere equally: the map says little.</source>
        <translation>Miró casi igual en todas partes: el mapa dice poco.</translation>
    </message>
    <message>
        <source>The model says nothing about this image.</source>
        <translation>El modelo no dice nada sobre esta imagen.</translation>
    </message>
    <message>
        <source>The model&apos;s output is NaN or infinite: its weights are damaged.</source>
        <translation>La salida del modelo es NaN o infinita: sus pesos están dañados.</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from (%1), so the caption may be nonsense.</source>
        <translation>La imagen no se parece a aquello de lo que aprendió este modelo (%1), así que la descripción puede no tener sentido.</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from, so the caption may be nonsense.</source>
        <translation>La imagen no se parece a aquello de lo que aprendió este modelo, así que la descripción puede no tener sentido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln escena</numerusform>
            <numerusform>%Ln escenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::UnseenText</name>
    <message>
        <source>The model saw only the middle %1 of this image.</source>
        <translation>El modelo solo ha visto el %1 central de esta imagen.</translation>
    </message>
    <message>
        <source>The model saw only %1 of this image.</source>
        <translation>El modelo solo ha visto el %1 de esta imagen.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WeightsDownload</name>
    <message>
        <source>Download weights</source>
        <translation>Descargar pesos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Downloading weights</source>
        <translation>Descargando los pesos</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept, and the download can be resumed.</source>
        <translation>Cancelado. Lo recibido se conserva y la descarga se puede reanudar.</translation>
    </message>
    <message>
        <source>Download what torchvision trained on ImageNet: %1</source>
        <translation>Descargar lo que torchvision entrenó con ImageNet: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordChip</name>
    <message>
        <source>“%1”: probability %2</source>
        <translation>«%1»: probabilidad %2</translation>
    </message>
    <message>
        <source>%1, gate %2: how much the model relied on what it saw rather than on the words so far</source>
        <translation>%1, compuerta %2: cuánto se apoyó el modelo en lo que veía y no en las palabras anteriores</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, dudosa</translation>
    </message>
    <message>
        <source>%1, looked: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1, miró: %2 de la palabra viene de la imagen, el resto de las palabras anteriores</translation>
    </message>
    <message>
        <source>%1, did not look: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1, no miró: %2 de la palabra viene de la imagen, el resto de las palabras anteriores</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordLegend</name>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>compuerta</translation>
    </message>
    <message>
        <source>The upper bar under a word is the probability that the model gave to it. The lower one is the gate: how much the model relied on what it saw rather than on the words so far. A dotted line marks a word that the model is unsure of.</source>
        <translation>La barra superior bajo una palabra es la probabilidad que le dio el modelo. La inferior es la compuerta: cuánto se apoyó el modelo en lo que veía y no en las palabras anteriores. Una línea de puntos marca una palabra de la que el modelo no está seguro.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>Marks under the words: %1</source>
        <translation>Marcas bajo las palabras: %1</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>miró</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordPair</name>
    <message>
        <source>no word</source>
        <translation>ninguna palabra</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>%1, and other: %2</source>
        <translation>%1, y distinto: %2</translation>
    </message>
    <message>
        <source>%1, and the same: %2</source>
        <translation>%1, e igual: %2</translation>
    </message>
    <message>
        <source>Above: %1
Below: %2
Shows both maps.</source>
        <translation>Arriba: %1
Abajo: %2
Muestra ambos mapas.</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordStrip</name>
    <message>
        <source>The caption will appear here, word by word.</source>
        <translation>Aquí aparecerá la descripción, palabra por palabra.</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>Descripción: %1</translation>
    </message>
    <message>
        <source>… (stopped at the length limit)</source>
        <translation>… (detenida en el límite de longitud)</translation>
    </message>
    <message>
        <source>The model found nothing to say.</source>
        <translation>El modelo no encontró nada que decir.</translation>
    </message>
    <message>
        <source>More words are coming.</source>
        <translation>Vienen más palabras.</translation>
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
        <translation>Frase</translation>
    </message>
    <message>
        <source>&lt;unk&gt; %1</source>
        <comment>the unknown word and its number</comment>
        <translation>&lt;unk&gt; %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Todavía no hay ningún modelo abierto.</translation>
    </message>
    <message numerus="yes">
        <source>The model does not know %n of these words: it reads each as &lt;unk&gt;.</source>
        <translation>
            <numerusform>El modelo no conoce %n de estas palabras: la lee como &lt;unk&gt;.</numerusform>
            <numerusform>El modelo no conoce %n de estas palabras: lee cada una como &lt;unk&gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ZoomButton</name>
    <message>
        <source>How large the image is drawn; at 100 % each of its pixels is a pixel of the screen</source>
        <translation>A qué tamaño se dibuja la imagen; al 100 %, cada uno de sus píxeles es un píxel de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Ajustada %1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
</context>
</TS>
