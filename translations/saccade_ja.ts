<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AttentionChapter</name>
    <message>
        <source>Scores become shares</source>
        <translation>スコアが割合になる</translation>
    </message>
    <message>
        <source>For each word, the decoder gives each cell of the grid a score: how much it matters for this word. The softmax turns the scores into weights that are positive and sum to 1.

Here is an image of three cells. So that you can see them, their annotation vectors are colours. What the decoder gets is the context: their weighted sum.</source>
        <translation>デコーダーは単語ごとに、グリッドの各セルへスコアを付けます。そのセルがこの単語にとってどれだけ大事かを表す数です。ソフトマックスはスコアを、どれも正で合計が 1 になる重みに変えます。

ここにあるのは、セルが 3 つの画像です。目に見えるように、アノテーションベクトルを色で表しています。デコーダーが受け取るのはコンテキスト、つまりその重み付きの和です。</translation>
    </message>
    <message>
        <source>Move the scores until one cell has at least 90 % of the attention. What happens to the colour of the context?</source>
        <translation>スコアを動かして、1 つのセルがアテンションの 90 % 以上を占めるようにしてください。コンテキストの色はどうなりますか？</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>全体を見る</translation>
    </message>
    <message>
        <source>If all scores are equal, the context is the mean of the annotation vectors. The colours blur into one: it tells what is in the image, but not where.</source>
        <translation>スコアがすべて等しいと、コンテキストはアノテーションベクトルの平均になります。色は混ざって 1 つになり、画像に何があるかは分かっても、どこにあるかは分かりません。</translation>
    </message>
    <message>
        <source>Make the three weights equal.</source>
        <translation>3 つの重みを等しくしてください。</translation>
    </message>
    <message>
        <source>Soft and sharp</source>
        <translation>なだらかか、鋭いか</translation>
    </message>
    <message>
        <source>Only differences between scores count. Sharpness multiplies all scores: if it is large, the highest score gets almost all the weight; at 0, all cells get the same.</source>
        <translation>大事なのはスコアの差だけです。「鋭さ」はすべてのスコアに掛ける数です。大きいと、最も高いスコアが重みをほとんど独り占めし、0 では、どのセルの重みも同じになります。</translation>
    </message>
    <message>
        <source>Give the cells different scores, then raise the sharpness to 3 or more.</source>
        <translation>セルごとに違うスコアを付けてから、鋭さを 3 以上に上げてください。</translation>
    </message>
    <message>
        <source>The same on an image</source>
        <translation>同じことを画像で</translation>
    </message>
    <message>
        <source>The model does the same with all cells of its grid, anew for each word. The image is bright where the weights α are large. Words such as “a” or “of” often look at no particular place.</source>
        <translation>モデルはグリッドのすべてのセルで、単語ごとにこれと同じ計算をします。画像は、重み α が大きいところほど明るくなります。「a」や「of」のような単語では、特にどこかを見ているわけではないことがよくあります。</translation>
    </message>
    <message>
        <source>Click words of the caption and compare where the model looked.</source>
        <translation>キャプションの単語をいくつかクリックして、モデルが見た場所を比べてください。</translation>
    </message>
    <message>
        <source>Sharpness of the model</source>
        <translation>モデルの鋭さ</translation>
    </message>
    <message>
        <source>This is how the model computed the word. “Sharpness” multiplies its scores, as before; the probabilities of words follow at once.</source>
        <translation>モデルがこの単語を計算した過程です。「鋭さ」は先ほどと同じようにモデルのスコアに掛かり、単語の確率もすぐに変わります。</translation>
    </message>
    <message>
        <source>Change “Sharpness” and watch the attention and the words. “Reset” undoes it.</source>
        <translation>「鋭さ」を変えて、アテンションと単語の変化を見てください。「リセット」で元に戻ります。</translation>
    </message>
    <message>
        <source>Look in its place</source>
        <translation>モデルの代わりに見る</translation>
    </message>
    <message>
        <source>You can choose the weights yourself: paint where the model has to look, and it says the word again. If its words hardly change, it did not need to look there.</source>
        <translation>重みは自分で決めることもできます。モデルに見せたい場所を塗ると、モデルは単語を言い直します。言葉がほとんど変わらなければ、そこを見る必要はなかったのです。</translation>
    </message>
    <message>
        <source>Paint on the image, somewhere other than where the model looked.</source>
        <translation>画像の上で、モデルが見た場所とは別のところを塗ってください。</translation>
    </message>
    <message>
        <source>Did it have to look there?</source>
        <translation>そこを見る必要はあった?</translation>
    </message>
    <message>
        <source>The question is about the word marked in the caption. Click another word to ask about that one.</source>
        <translation>質問は、キャプションで印の付いた単語についてのものです。別の単語について質問するには、その単語をクリックしてください。</translation>
    </message>
    <message>
        <source>If the model looked everywhere equally, would it still say this word?</source>
        <translation>モデルが全体を均等に見たとしても、やはりこの単語を言うでしょうか？</translation>
    </message>
    <message>
        <source>Yes, “%1” again</source>
        <translation>はい、また「%1」と言う</translation>
    </message>
    <message>
        <source>No, another word</source>
        <translation>いいえ、別の単語を言う</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>質問の対象になるキャプションがありません。</translation>
    </message>
    <message>
        <source>Looking everywhere equally, it says “%1”. The probability of “%2” goes from %3 to %4.</source>
        <translation>全体を均等に見ると、モデルは「%1」と言います。「%2」の確率は %3 から %4 に変わります。</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>（キャプションの終わり）</translation>
    </message>
    <message>
        <source>Three cells have the scores 0, 0 and ln 2. Compute the weights. (exp(0) = 1, exp(ln 2) = 2)</source>
        <translation>3 つのセルのスコアが 0、0、ln 2 のとき、重みを計算してください。（exp(0) = 1、exp(ln 2) = 2）</translation>
    </message>
    <message>
        <source>1/4, 1/4 and 1/2: the sum of 1, 1 and 2 is 4.</source>
        <translation>1/4、1/4、1/2。1 と 1 と 2 の和は 4 だからです。</translation>
    </message>
    <message>
        <source>What happens to the weights if 5 is added to every score?</source>
        <translation>すべてのスコアに 5 を足すと、重みはどうなりますか？</translation>
    </message>
    <message>
        <source>They stay the same. Each exp(e) is multiplied by exp(5), and so is the sum.</source>
        <translation>変わりません。どの exp(e) にも exp(5) が掛かり、その和にも掛かるからです。</translation>
    </message>
    <message>
        <source>The annotation vectors of two cells are (2, 0) and (0, 4), their weights 3/4 and 1/4. Compute the context.</source>
        <translation>2 つのセルのアノテーションベクトルが (2, 0) と (0, 4)、重みが 3/4 と 1/4 のとき、コンテキストを計算してください。</translation>
    </message>
    <message>
        <source>3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1).</source>
        <translation>3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1)。</translation>
    </message>
    <message>
        <source>The map lies on the dog while the model says “dog”. Does this prove that the model said “dog” because of the dog? How could you test it?</source>
        <translation>モデルが「dog」と言うとき、マップは犬の上にあります。これは、モデルが犬を見たから「dog」と言ったという証明になりますか？ どうすれば確かめられますか？</translation>
    </message>
    <message>
        <source>No: it shows where the weights were large, not what the word depended on. Cover the dog, or make the model look elsewhere, and see whether the word changes.</source>
        <translation>なりません。マップが示すのは重みが大きかった場所で、単語が何に依存したかではありません。犬を隠すか、モデルに別の場所を見せて、単語が変わるかどうかを調べます。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Scores, softmax and context: first by hand, then on an image.</source>
        <translation>スコア、ソフトマックス、コンテキスト。まず手で動かし、次に画像で確かめます。</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>How surprised the model is by a word of a true caption, on average; less is better. When the validation loss rises while the training loss falls, the model learns its images by heart. With penalties: what the optimiser minimises.</source>
        <translation>正しいキャプションの単語がモデルにとって平均してどれだけ意外かを表します。小さいほど良い値です。学習損失が下がる一方で検証損失が上がるときは、モデルが画像を丸暗記しています。「ペナルティ込み」はオプティマイザーが最小化する値です。</translation>
    </message>
    <message>
        <source>Caption scores</source>
        <translation>キャプションのスコア</translation>
    </message>
    <message>
        <source>How much the generated captions of the validation images share with what people wrote; more is better.</source>
        <translation>検証用画像に対して生成したキャプションが、人が書いたものとどれだけ一致するかを表します。大きいほど良い値です。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How large the steps of the optimiser are; the schedule sets it.</source>
        <translation>オプティマイザーの 1 ステップの大きさです。スケジュールによって決まります。</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>How strongly a batch pulls at the weights, before clipping. A calm line is good; jumps by a factor of ten mean that the learning rate is too high.</source>
        <translation>クリッピング前に、バッチが重みをどれだけ強く動かそうとするかを表します。落ち着いた線が望ましく、10 倍もの急な変化は学習率が高すぎることを示します。</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>1 秒あたりのキャプション数</translation>
    </message>
    <message>
        <source>How many training captions are processed per second.</source>
        <translation>1 秒間に処理される学習用キャプションの数です。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>How many words the model wavers between, if all were equally likely; the loss on another scale.</source>
        <translation>どれも同じくらい確からしいとしたとき、モデルがいくつの単語の間で迷っているかを表します。損失を別の尺度で示したものです。</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>重複したキャプション</translation>
    </message>
    <message>
        <source>The share of validation images that got a caption which another image got too; less is better.</source>
        <translation>ほかの画像と同じキャプションが付いた検証用画像の割合です。小さいほど良い値です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>The mean score (CIDEr-D) of the captions drawn for a batch: what self-critical training raises; more is better.</source>
        <translation>バッチについてサンプリングしたキャプションの平均スコア（CIDEr-D）です。Self-critical の学習はこの値を上げます。大きいほど良い値です。</translation>
    </message>
    <message>
        <source>Entropy: 1 when attention is spread evenly over the image, 0 when it lies in one place. Difference between words: 0 when every word looks at the same place. On named objects: the share of a word&apos;s attention that lies on the objects it names, if the validation images have object masks.</source>
        <translation>エントロピー: アテンションが画像全体に均等に広がっていれば 1、一か所に集中していれば 0 です。単語間の差: どの単語も同じ場所を見ていれば 0 です。単語が指す物体の上: 検証用画像に物体のマスクがある場合に、単語のアテンションのうち、その単語が指す物体の上にある割合です。</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>質量比</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>ポインティングゲーム</translation>
    </message>
</context>
<context>
    <name>DataChapter</name>
    <message>
        <source>Images with captions</source>
        <translation>キャプション付きの画像</translation>
    </message>
    <message>
        <source>A caption model learns from examples: an image, and what people wrote about it. Here the program draws the image and writes five captions; this data is called Scenes. Datasets of photographs with captions by people, such as COCO or Flickr8k, work in the same way.

The captions differ, and none tells everything, but all are right.</source>
        <translation>キャプションモデルは例から学びます。例とは、画像と、それについて人が書いた文です。ここではプログラムが画像を描き、キャプションを 5 つ書きます。このデータを Scenes と呼びます。COCO や Flickr8k のような、人が書いたキャプション付きの写真のデータセットでも、仕組みは同じです。

キャプションはそれぞれ違い、すべてを語るものは 1 つもありませんが、どれも正しいのです。</translation>
    </message>
    <message>
        <source>Click “Another scene” three times. What do the five captions of a scene agree on?</source>
        <translation>「別の場面」を 3 回クリックしてください。同じ場面の 5 つのキャプションに共通するのは何ですか？</translation>
    </message>
    <message>
        <source>Words become numbers</source>
        <translation>単語は数になる</translation>
    </message>
    <message>
        <source>A network computes with numbers, so every word gets one: its position in the vocabulary, the list of words that the model knows. The most frequent word comes first, after four reserved numbers. For each number the model learns a vector, the embedding of the word.</source>
        <translation>ネットワークは数で計算するので、どの単語にも番号が付きます。モデルの知っている単語の一覧、つまり語彙の中での位置です。予約された 4 つの番号に続いて、最もよく使われる単語が先頭に来ます。モデルは番号ごとに、単語の埋め込みと呼ばれるベクトルを学びます。</translation>
    </message>
    <message>
        <source>Type at least three words, all of which the model knows, and press Return.</source>
        <translation>モデルの知っている単語だけを 3 つ以上入力し、Return キーを押してください。</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>知らない単語</translation>
    </message>
    <message>
        <source>Words that are too rare in the training captions are left out of the vocabulary. They all become the same word, &lt;unk&gt;, and the model can never say any of them.

A larger vocabulary has more words with too few examples; a smaller one makes captions vaguer. “Keep words seen at least” in a training run sets the limit.</source>
        <translation>学習用キャプションにまれにしか出ない単語は、語彙に入りません。どれも同じ単語 &lt;unk&gt; になり、モデルがそれを口にすることはありません。

語彙を大きくすると、例の足りない単語が増えます。小さくすると、キャプションが大まかになります。その境目は、学習の「残す単語の最少出現回数」で決まります。</translation>
    </message>
    <message>
        <source>Type a word that the model does not know, and press Return.</source>
        <translation>モデルの知らない単語を入力し、Return キーを押してください。</translation>
    </message>
    <message>
        <source>One word after another</source>
        <translation>1 語ずつ順に</translation>
    </message>
    <message>
        <source>This caption is the model&apos;s own. It wrote it from left to right: for each word, it looked at the image and the words before, and chose one word of its vocabulary. Its last choice, not shown, was &lt;end&gt;.</source>
        <translation>このキャプションはモデル自身のものです。モデルは左から右へ書きました。単語ごとに画像とそれまでの単語を見て、語彙から 1 語を選んだのです。最後に選んだのは &lt;end&gt; ですが、表示されていません。</translation>
    </message>
    <message>
        <source>Click a word of the caption to see where the model looked as it said it.</source>
        <translation>キャプションの単語をクリックして、それを言うときにモデルが見た場所を確かめてください。</translation>
    </message>
    <message>
        <source>How many words?</source>
        <translation>いくつの単語?</translation>
    </message>
    <message>
        <source>An adult knows tens of thousands of words, a child of two a few hundred.</source>
        <translation>大人は数万語、2 歳の子どもは数百語を知っています。</translation>
    </message>
    <message>
        <source>How many words does the model in this window know?</source>
        <translation>このウィンドウのモデルは、いくつの単語を知っているでしょうか？</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>まだモデルが開かれていません。</translation>
    </message>
    <message>
        <source>Its vocabulary has %1 words; anything else is &lt;unk&gt;.</source>
        <translation>語彙は %1 語です。ほかはすべて &lt;unk&gt; になります。</translation>
    </message>
    <message>
        <source>Write five captions for one photograph of your own. Underline the words that all five share.</source>
        <translation>自分の写真 1 枚に、キャプションを 5 つ書いてください。5 つすべてに共通する単語に下線を引いてください。</translation>
    </message>
    <message>
        <source>Usually the main object, and perhaps what it does. The model learns first what all captions agree on.</source>
        <translation>たいていは中心となる物体と、場合によってはその動作です。モデルはまず、すべてのキャプションに共通することを学びます。</translation>
    </message>
    <message>
        <source>A dataset has 5,000 images with five captions of ten words each. How many words does the model read in one pass over the data?</source>
        <translation>あるデータセットには画像が 5,000 枚あり、それぞれに 10 語のキャプションが 5 つ付いています。モデルはデータを 1 回通す間に何語読みますか？</translation>
    </message>
    <message>
        <source>5,000 × 5 × 10 = 250,000 words.</source>
        <translation>5,000 × 5 × 10 = 250,000 語。</translation>
    </message>
    <message>
        <source>The word “giraffe” occurs twice in the training captions, and words that occur fewer than five times are left out. What does the model say of a giraffe?</source>
        <translation>「giraffe」（キリン）は学習用キャプションに 2 回出てきますが、出現が 5 回未満の単語は除かれます。モデルはキリンを何と言いますか？</translation>
    </message>
    <message>
        <source>Something similar that it has a word for, such as “an animal”, or a wrong word such as “horse”. It cannot say “giraffe”.</source>
        <translation>「an animal」のように、知っている単語で近いものを言うか、「horse」のような間違った単語を言います。「giraffe」とは言えません。</translation>
    </message>
    <message>
        <source>Why must the images used to judge a model not be among those that it learned from?</source>
        <translation>モデルを評価する画像は、なぜ学習に使った画像の中から選んではいけないのですか？</translation>
    </message>
    <message>
        <source>It may have learned their captions by heart. Only images it has never seen show what it can describe.</source>
        <translation>そのキャプションを丸暗記しているかもしれないからです。モデルに何が説明できるかは、見たことのない画像でしか分かりません。</translation>
    </message>
    <message>
        <source>What a caption model sees</source>
        <translation>キャプションモデルが見るもの</translation>
    </message>
    <message>
        <source>Images and captions, words as numbers, and words that are not known.</source>
        <translation>画像とキャプション、数としての単語、そして知らない単語。</translation>
    </message>
</context>
<context>
    <name>DecoderChapter</name>
    <message>
        <source>One word at a time</source>
        <translation>一度に 1 語</translation>
    </message>
    <message>
        <source>The decoder is a loop. Each round takes the previous word, computes a context from the grid, and chooses the next word; that word goes into the next round. The loop ends with &lt;end&gt;.</source>
        <translation>デコーダーはループです。毎回、前の単語を受け取り、グリッドからコンテキストを計算して、次の単語を選びます。その単語が次の回に渡されます。ループは &lt;end&gt; で終わります。</translation>
    </message>
    <message>
        <source>Play the caption, or go through its words with the arrow keys.</source>
        <translation>キャプションを再生するか、矢印キーで単語を 1 つずつたどってください。</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>覚えていること</translation>
    </message>
    <message>
        <source>From round to round, the decoder keeps a memory. In an LSTM, gates decide what is forgotten, what is added and what is let out: a gate holds a number from 0 to 1 for every value of the memory. Below a gate you see how much the previous word, the state and the image contributed to it.

A transformer keeps all words so far instead, and looks back at them in each layer.</source>
        <translation>デコーダーは回から回へメモリを引き継ぎます。LSTM では、何を忘れ、何を加え、何を外に出すかをゲートが決めます。ゲートはメモリの値ごとに 0 から 1 の数を持ちます。ゲートの下には、前の単語、状態、画像がどれだけ寄与したかが示されます。

Transformer はその代わりにこれまでの単語をすべて残し、各層でそれを振り返ります。</translation>
    </message>
    <message>
        <source>Click a gate of the LSTM in the strip (or a layer, if the model is a transformer).</source>
        <translation>帯の中の LSTM のゲート（モデルが Transformer なら層）をクリックしてください。</translation>
    </message>
    <message>
        <source>Look, or go on without</source>
        <translation>見るか、見ずに進むか</translation>
    </message>
    <message>
        <source>Some words need the image, others follow from the words before. The gate β says how much of the context is let through. If it is shut, the decoder must do without the image for this word. If your model has no such gate, skip this page.</source>
        <translation>画像が必要な単語もあれば、前の単語から決まる単語もあります。ゲート β は、コンテキストをどれだけ通すかを表します。閉じていると、デコーダーはこの単語を画像なしで選ぶしかありません。モデルにこのようなゲートがなければ、このページは飛ばしてください。</translation>
    </message>
    <message>
        <source>Set “Gate” to “Shut (0)” for this word. Which words become more probable?</source>
        <translation>この単語の「ゲート」を「閉じる (0)」にしてください。どの単語の確率が上がりますか？</translation>
    </message>
    <message>
        <source>Another word, another ending</source>
        <translation>単語が変われば、続きも変わる</translation>
    </message>
    <message>
        <source>Because each word goes into the next round, one word can change all that follows.</source>
        <translation>どの単語も次の回に渡されるので、1 語だけで、その後がすべて変わることもあります。</translation>
    </message>
    <message>
        <source>Click an early word, choose another one in its place, and see how the caption goes on.</source>
        <translation>始めのほうの単語をクリックし、代わりに別の単語を選んで、キャプションがどう続くか見てください。</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>ビーム探索</translation>
    </message>
    <message>
        <source>The most probable next word may lead to a less probable caption. Beam search therefore keeps several beginnings after each word and compares the captions at the end. A beam of 1 keeps only one: greedy search.</source>
        <translation>次の単語として最も確率の高いものを選んでも、キャプション全体の確率は低くなることがあります。そこでビーム探索は、単語ごとに出だしの候補をいくつか残し、最後にキャプションどうしを比べます。ビーム幅 1 では 1 つしか残しません。これを貪欲探索と呼びます。</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and change “Beam” under “Captions”.</source>
        <translation>設定（Ctrl+,）を開き、「キャプション」の「ビーム幅」を変えてください。</translation>
    </message>
    <message>
        <source>Does the beam matter here?</source>
        <translation>ここではビーム幅が効く?</translation>
    </message>
    <message>
        <source>A wider beam usually finds a more probable caption, but takes more work.</source>
        <translation>ビーム幅を広げると、たいていはより確率の高いキャプションが見つかりますが、計算も増えます。</translation>
    </message>
    <message>
        <source>Would greedy search (beam 1) have found the caption that you see?</source>
        <translation>貪欲探索（ビーム幅 1）でも、今見ているキャプションが見つかったでしょうか？</translation>
    </message>
    <message>
        <source>Yes, the same caption</source>
        <translation>はい、同じキャプション</translation>
    </message>
    <message>
        <source>No, another caption</source>
        <translation>いいえ、別のキャプション</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>質問の対象になるキャプションがありません。</translation>
    </message>
    <message>
        <source>With a beam of 1 it says “%1”.</source>
        <translation>ビーム幅 1 では「%1」と言います。</translation>
    </message>
    <message>
        <source>After “a”, a model gives “dog” 0.6 and “cat” 0.4. After “a dog”, the best word has 0.3; after “a cat”, 0.9. Which two words does greedy search add, and which does a beam of 2?</source>
        <translation>あるモデルは「a」の後で、「dog」に 0.6、「cat」に 0.4 の確率を与えます。「a dog」の後では最良の単語が 0.3、「a cat」の後では 0.9 です。貪欲探索はどの 2 語を加えますか？ ビーム幅 2 ではどうですか？</translation>
    </message>
    <message>
        <source>Greedy: “a dog …” with 0.6 · 0.3 = 0.18. Beam of 2: “a cat …” with 0.4 · 0.9 = 0.36.</source>
        <translation>貪欲探索: 「a dog …」で 0.6 · 0.3 = 0.18。ビーム幅 2: 「a cat …」で 0.4 · 0.9 = 0.36。</translation>
    </message>
    <message>
        <source>A forget gate is 0 everywhere. What does the LSTM remember of the words before?</source>
        <translation>忘却ゲートがすべて 0 です。LSTM はそれまでの単語の何を覚えていますか？</translation>
    </message>
    <message>
        <source>Its memory keeps nothing: only the previous word, the previous state and the image still count.</source>
        <translation>メモリには何も残りません。効いてくるのは前の単語、前の状態、画像だけです。</translation>
    </message>
    <message>
        <source>For which words of “a dog on the beach” would you expect the gate β to be small, and why?</source>
        <translation>「a dog on the beach」のどの単語で、ゲート β が小さいと予想しますか？ それはなぜですか？</translation>
    </message>
    <message>
        <source>For “on”, “the” and perhaps “a”: they follow from the other words. Your model may differ; look at its gate.</source>
        <translation>「on」「the」、それにおそらく「a」です。ほかの単語から決まるからです。自分のモデルでは違うかもしれません。ゲートを見てください。</translation>
    </message>
    <message>
        <source>Why does a search add logarithms of probabilities instead of multiplying the probabilities?</source>
        <translation>探索はなぜ、確率を掛け合わせる代わりに、確率の対数を足すのですか？</translation>
    </message>
    <message>
        <source>A product of many small numbers soon becomes too small for a computer to hold. The sum of their logarithms does not, and the same caption has the highest one.</source>
        <translation>小さな数をたくさん掛けると、積はすぐにコンピューターで表せないほど小さくなります。対数の和ならそうならず、値が最大になるキャプションは同じです。</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>One word at a time: memory, gates, another word, beam search.</source>
        <translation>一度に 1 語。メモリ、ゲート、別の単語、ビーム探索。</translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>The picture would be too large; choose a smaller scale.</source>
        <translation>画像が大きくなりすぎます。倍率を小さくしてください。</translation>
    </message>
</context>
<context>
    <name>EncoderChapter</name>
    <message>
        <source>Receptive field</source>
        <translation>受容野</translation>
    </message>
    <message>
        <source>The encoder turns pixels into features. It is a convolutional network: a value after one layer of 3 × 3 convolutions depends on 3 × 3 pixels. This patch, the receptive field of the value, grows with each layer. A layer with stride 2 makes it grow twice as fast from then on, and halves the number of values per side.

Move the pointer over the image to see the receptive field of each value.</source>
        <translation>エンコーダーはピクセルを特徴に変えます。これは畳み込みネットワークで、3 × 3 の畳み込みを 1 層通した値は 3 × 3 ピクセルで決まります。この範囲を値の受容野と呼び、層を重ねるごとに広がります。ストライド 2 の層があると、そこから先は 2 倍の速さで広がり、一辺の値の数は半分になります。

ポインターを画像の上で動かすと、各値の受容野が見られます。</translation>
    </message>
    <message>
        <source>Move “Layers” until a value sees more than half of the width of the image. How many layers does it take?</source>
        <translation>1 つの値が画像の幅の半分より広い範囲を見るまで、「層の数」を動かしてください。何層必要ですか？</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>ステージごとに</translation>
    </message>
    <message>
        <source>Each stage of the encoder looks for patterns in what the stage before found: first edges and colours, then textures and parts, finally objects.

Its stages are at the left end of the strip below the image. The pictures show the channels that vary most over this image.</source>
        <translation>エンコーダーの各ステージは、前のステージが見つけたものの中からパターンを探します。最初は縁や色、次に質感や部分、最後に物体です。

ステージは、画像の下の帯の左端にあります。図は、この画像で最も大きく変化するチャンネルです。</translation>
    </message>
    <message>
        <source>Scroll the strip to its left end and click a stage of the encoder.</source>
        <translation>帯を左端までスクロールし、エンコーダーのステージをクリックしてください。</translation>
    </message>
    <message>
        <source>The annotation grid</source>
        <translation>アノテーショングリッド</translation>
    </message>
    <message>
        <source>The output of the encoder is a grid. Each of its cells holds a vector of hundreds of numbers, the annotation vector, which describes what is there and around it. The decoder never sees a pixel: this grid is all that it knows of the image.</source>
        <translation>エンコーダーの出力はグリッドです。各セルは数百個の数からなるベクトル、つまりアノテーションベクトルを持ち、そこに何があるか、まわりに何があるかを表します。デコーダーがピクセルを見ることはありません。画像について知っているのは、このグリッドだけです。</translation>
    </message>
    <message>
        <source>Point at a cell in the picture of the values, and see which part of the image it stands for.</source>
        <translation>値の図でセルを指し、画像のどの部分に当たるか見てください。</translation>
    </message>
    <message>
        <source>How fine is the grid?</source>
        <translation>グリッドはどれだけ細かい?</translation>
    </message>
    <message>
        <source>A finer grid can point at smaller things, but the model has to choose among more cells, and everything takes longer.</source>
        <translation>細かいグリッドほど小さなものを指せますが、モデルはより多くのセルから選ぶことになり、すべてに時間がかかります。</translation>
    </message>
    <message>
        <source>How many cells does the grid of the model in this window have?</source>
        <translation>このウィンドウのモデルのグリッドには、セルがいくつありますか？</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>質問の対象になるキャプションがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Its grid has %1 rows and %2 columns: %n cell(s) to look at.</source>
        <translation>
            <numerusform>グリッドは %1 行 %2 列です。見る対象のセルは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the receptive field after two layers of 3 × 3 convolutions with stride 1. And after three?</source>
        <translation>ストライド 1 の 3 × 3 の畳み込みを 2 層重ねたときの受容野を計算してください。3 層ではどうですか？</translation>
    </message>
    <message>
        <source>5 × 5 and 7 × 7 pixels: each layer adds one pixel on every side.</source>
        <translation>5 × 5 ピクセルと 7 × 7 ピクセル。どの層も、各辺に 1 ピクセルずつ加えます。</translation>
    </message>
    <message>
        <source>An image of 224 × 224 pixels goes through a network that halves the sides four times. How many cells does the grid have?</source>
        <translation>224 × 224 ピクセルの画像が、辺を 4 回半分にするネットワークを通ります。グリッドのセルはいくつですか？</translation>
    </message>
    <message>
        <source>224 / 16 = 14 cells per side, 14 × 14 = 196 cells.</source>
        <translation>一辺は 224 / 16 = 14 セルなので、14 × 14 = 196 セルです。</translation>
    </message>
    <message>
        <source>Why is the encoder usually taken from a network that learned to classify images, instead of being trained on captions alone?</source>
        <translation>エンコーダーは、なぜキャプションだけで学習する代わりに、ふつうは画像の分類を学んだネットワークから取られるのですか？</translation>
    </message>
    <message>
        <source>It has seen many more images than there are captions for, and what it learned about edges, textures and objects helps captioning as well.</source>
        <translation>キャプションのある画像よりずっと多くの画像を見ていて、縁や質感や物体について学んだことが、キャプションの生成にも役立つからです。</translation>
    </message>
    <message>
        <source>A bird in the image is smaller than a cell of the grid. Can the model say that there is a bird? Can the map show exactly where?</source>
        <translation>画像の中の鳥がグリッドのセルより小さいとします。モデルは鳥がいると言えますか？ マップはその正確な場所を示せますか？</translation>
    </message>
    <message>
        <source>It can say so: the annotation vector of the cell can describe it. The map cannot be finer than the cell.</source>
        <translation>言えます。セルのアノテーションベクトルが鳥を表せるからです。ただし、マップはセルより細かくはなりません。</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>From pixels to a grid of vectors: stages, receptive field, annotation grid.</source>
        <translation>ピクセルからベクトルのグリッドへ。ステージ、受容野、アノテーショングリッド。</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>No space left on device</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>ファイルは使用中です</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>サーバー上のファイルがなくなりました</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>ドライブが接続されていません</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>開けません（%1）</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>読み込めません（%1）</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>is too large to be read (%1 bytes; at most %2)</source>
        <translation>大きすぎて読み込めません（%1 バイト、上限 %2）</translation>
    </message>
    <message>
        <source>does not have the expected size</source>
        <translation>サイズが正しくありません</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>書き込めません（%1）</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>書き込めませんでした（%1）</translation>
    </message>
    <message>
        <source>could not be flushed to the disk (%1)</source>
        <translation>ディスクに書き出せませんでした（%1）</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>フォルダーを作成できません（%1）</translation>
    </message>
    <message>
        <source>the JSON is malformed (byte %1): %2</source>
        <translation>JSON の形式が正しくありません（%1 バイト目）: %2</translation>
    </message>
    <message>
        <source>the JSON breaks off (byte %1): %2</source>
        <translation>JSON が途中で切れています（%1 バイト目）: %2</translation>
    </message>
    <message>
        <source>is a folder, not an image</source>
        <translation>画像ではなくフォルダーです</translation>
    </message>
    <message>
        <source>is larger than 1 GiB, more than an image may have</source>
        <translation>1 GiB を超えています。画像として大きすぎます</translation>
    </message>
    <message>
        <source>is not an image (JPEG, PNG, WebP, BMP and TIFF are read)</source>
        <translation>画像ではありません（読み込めるのは JPEG、PNG、WebP、BMP、TIFF です）</translation>
    </message>
    <message>
        <source>is %1; JPEG, PNG, WebP, BMP and TIFF are read</source>
        <translation>%1です。読み込めるのは JPEG、PNG、WebP、BMP、TIFF です</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>HEIC 画像</translation>
    </message>
    <message>
        <source>a HEIF image</source>
        <translation>HEIF 画像</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>AVIF 画像</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshop ファイル</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>JPEG 2000 画像</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 図面</translation>
    </message>
    <message>
        <source>is an animated WebP image; only still images can be read</source>
        <translation>アニメーション WebP 画像です。読み込めるのは静止画のみです</translation>
    </message>
    <message>
        <source>is truncated</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1 bytes cannot hold %2 x %3 pixels</source>
        <translation>途中で切れているか破損しています。%1 バイトに %2 x %3 ピクセルは収まりません</translation>
    </message>
    <message>
        <source>is damaged: its header is missing</source>
        <translation>破損しています。ヘッダーがありません</translation>
    </message>
    <message>
        <source>is damaged: its header has no size</source>
        <translation>破損しています。ヘッダーにサイズがありません</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; images above %3 million pixels are refused</source>
        <translation>%1 x %2 ピクセルあります。%3 百万ピクセルを超える画像は扱えません</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; a side above %3 pixels is refused</source>
        <translation>%1 x %2 ピクセルあります。一辺が %3 ピクセルを超える画像は扱えません</translation>
    </message>
    <message>
        <source>has a pixel format that is not read</source>
        <translation>対応していないピクセル形式です</translation>
    </message>
    <message>
        <source>has CMYK pixels of 16 bits; those of 8 bits are read</source>
        <translation>16 ビットの CMYK ピクセルです。読み込めるのは 8 ビットのものです</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind</source>
        <translation>デコードできません。破損しているか、特殊な形式です</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>メモリに収まりません</translation>
    </message>
    <message>
        <source>cannot be written as GIF (%1)</source>
        <translation>GIF として書き込めません（%1）</translation>
    </message>
    <message>
        <source>could not be written as GIF</source>
        <translation>GIF として書き込めませんでした</translation>
    </message>
    <message>
        <source>there is no MP4 encoder on this computer; save the animation as GIF instead</source>
        <translation>このコンピューターには MP4 エンコーダーがありません。GIF として保存してください</translation>
    </message>
    <message>
        <source>could not be written whole; is the disk full?</source>
        <translation>最後まで書き込めませんでした。ディスクに空きがないのかもしれません</translation>
    </message>
    <message>
        <source>no dataset was given</source>
        <translation>データセットが指定されていません</translation>
    </message>
    <message>
        <source>a folder that was written by &quot;saccade scenes&quot;</source>
        <translation>「saccade scenes」が書き出したフォルダー</translation>
    </message>
    <message>
        <source>folder with sidecars</source>
        <translation>テキストファイル付きフォルダー</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>COCO キャプション</translation>
    </message>
    <message>
        <source>has no image with a caption</source>
        <translation>キャプション付きの画像がありません</translation>
    </message>
    <message>
        <source>has no image with a caption; %1</source>
        <translation>キャプション付きの画像がありません。%1</translation>
    </message>
    <message>
        <source>comes twice; it is used once</source>
        <translation>2 回現れます。1 回だけ使います</translation>
    </message>
    <message>
        <source>comes twice, as do %1 more images; each is used once</source>
        <translation>2 回現れます。ほかにも %1 枚の画像が同様です。それぞれ 1 回だけ使います</translation>
    </message>
    <message>
        <source>no image in split &quot;%1&quot;; the dataset has: %2</source>
        <translation>分割「%1」に画像がありません。データセットにあるもの: %2</translation>
    </message>
    <message>
        <source>none of its %1 images can be used: looked for %2 in %3</source>
        <translation>%1 枚の画像のいずれも使えません。%2 を %3 で探しました</translation>
    </message>
    <message>
        <source>image %1 (%2) is listed twice</source>
        <translation>画像 %1（%2）が 2 回挙げられています</translation>
    </message>
    <message>
        <source>image %1 is listed before</source>
        <translation>画像 %1 は前にも挙げられています</translation>
    </message>
    <message>
        <source>image %1 is missing</source>
        <translation>画像 %1 がありません</translation>
    </message>
    <message>
        <source>image %1 has no caption</source>
        <translation>画像 %1 にキャプションがありません</translation>
    </message>
    <message>
        <source>empty caption of %1</source>
        <translation>%1 のキャプションが空です</translation>
    </message>
    <message>
        <source>%1; the %2 captioned images before it are used</source>
        <translation>%1。それより前のキャプション付き画像 %2 枚を使います</translation>
    </message>
    <message>
        <source>has no folder Images or Flicker8k_Dataset with the photographs</source>
        <translation>写真の入ったフォルダー Images または Flicker8k_Dataset がありません</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>has no caption</source>
        <translation>キャプションがありません</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>ほか %1 件: %2</translation>
    </message>
    <message>
        <source>images that are missing</source>
        <translation>見つからない画像</translation>
    </message>
    <message>
        <source>images listed twice</source>
        <translation>2 回挙げられた画像</translation>
    </message>
    <message>
        <source>images listed before</source>
        <translation>前にも挙げられた画像</translation>
    </message>
    <message>
        <source>images without a caption</source>
        <translation>キャプションのない画像</translation>
    </message>
    <message>
        <source>images without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>「id」または「file_name」のない画像</translation>
    </message>
    <message>
        <source>annotations without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>「image_id」または「caption」のないアノテーション</translation>
    </message>
    <message>
        <source>annotations for unknown images</source>
        <translation>未知の画像へのアノテーション</translation>
    </message>
    <message>
        <source>empty captions</source>
        <translation>空のキャプション</translation>
    </message>
    <message>
        <source>lines that are not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>「画像#番号&lt;TAB&gt;キャプション」になっていない行</translation>
    </message>
    <message>
        <source>is not of the earlier dataset and would be overwritten; move it elsewhere</source>
        <translation>以前のデータセットのものではなく、上書きされてしまいます。別の場所に移してください</translation>
    </message>
    <message>
        <source>has files that are not a Scenes dataset; choose an empty or new folder</source>
        <translation>Scenes データセットではないファイルがあります。空のフォルダーか新しいフォルダーを選んでください</translation>
    </message>
    <message>
        <source>could not be encoded as PNG</source>
        <translation>PNG としてエンコードできませんでした</translation>
    </message>
    <message>
        <source>shares its sidecar %1 with %2</source>
        <translation>テキストファイル %1 が %2 と共通になってしまいます</translation>
    </message>
    <message>
        <source>is not a Saccade model: it has no %1</source>
        <translation>Saccade のモデルではありません。%1 がありません</translation>
    </message>
    <message>
        <source>was written by a newer version of Saccade</source>
        <translation>より新しいバージョンの Saccade で作成されたものです</translation>
    </message>
    <message>
        <source>the metadata &quot;%1&quot; is not valid JSON</source>
        <translation>メタデータ「%1」が正しい JSON ではありません</translation>
    </message>
    <message>
        <source>the vocabulary is larger than that of any language</source>
        <translation>語彙がどの言語よりも大きくなっています</translation>
    </message>
    <message>
        <source>the vocabulary is not a list of words</source>
        <translation>語彙が単語のリストになっていません</translation>
    </message>
    <message>
        <source>the vocabulary does not start with &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</source>
        <translation>語彙が &lt;pad&gt;、&lt;start&gt;、&lt;end&gt;、&lt;unk&gt; で始まっていません</translation>
    </message>
    <message>
        <source>the vocabulary has the word &quot;%1&quot; twice</source>
        <translation>語彙に単語「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>the model that its configuration describes is larger than the file</source>
        <translation>設定が示すモデルはファイルより大きくなります</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>テンソル %1 がありません</translation>
    </message>
    <message>
        <source>the tensor %1 has another shape than the model</source>
        <translation>テンソル %1 の形状がモデルと異なります</translation>
    </message>
    <message>
        <source>cannot be loaded: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)</source>
        <translation>safetensors ファイルではないか、途中で切れています（ヘッダー %1 バイト、ファイル全体 %2 バイト）</translation>
    </message>
    <message>
        <source>the header is not valid JSON (at byte %1)</source>
        <translation>ヘッダーが正しい JSON ではありません（%1 バイト目）</translation>
    </message>
    <message>
        <source>the header is not an object of tensors</source>
        <translation>ヘッダーがテンソルのオブジェクトになっていません</translation>
    </message>
    <message>
        <source>the header&apos;s entry &quot;%1&quot; is malformed</source>
        <translation>ヘッダーの項目「%1」の形式が正しくありません</translation>
    </message>
    <message>
        <source>the header names &quot;%1&quot; twice</source>
        <translation>ヘッダーに「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice for &quot;%2&quot;</source>
        <translation>「%2」に「%1」が 2 回指定されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is out of range</source>
        <translation>「%1」に範囲外の数値があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the element type &quot;%2&quot;, which is not supported</source>
        <translation>「%1」の要素型「%2」には対応していません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>「%1」の終わりが始まりより前にあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches beyond the end of the file; the file may be cut off</source>
        <translation>「%1」がファイルの終わりを越えています。ファイルが途中で切れているかもしれません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a shape that is out of range</source>
        <translation>「%1」の形状が範囲外です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes where its shape needs %3</source>
        <translation>「%1」は %2 バイトですが、形状からは %3 バイト必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>「%1」と「%2」が重なっています</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;; these are not the weights of this encoder</source>
        <translation>「%1」がありません。このエンコーダーの重みではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the shape %2 where the encoder needs %3</source>
        <translation>「%1」の形状は %2 ですが、エンコーダーには %3 が必要です</translation>
    </message>
    <message>
        <source>the encoder &quot;%1&quot; has no coarser features to fuse in</source>
        <translation>エンコーダー「%1」には融合できる、より粗い特徴がありません</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: a name must have between 1 and 64 letters.</source>
        <translation>モデルの設定: 名前は 1～64 文字でなければなりません。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: the image size must be a multiple of 32.</source>
        <translation>モデルの設定: 画像サイズは 32 の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>was written on a big-endian machine, which is not supported</source>
        <translation>ビッグエンディアンのマシンで書かれたもので、対応していません</translation>
    </message>
    <message>
        <source>is a zip file, but none that torch.save wrote</source>
        <translation>zip ファイルですが、torch.save が書いたものではありません</translation>
    </message>
    <message>
        <source>is a zip file that is cut off</source>
        <translation>途中で切れた zip ファイルです</translation>
    </message>
    <message>
        <source>is a zip file with a broken directory</source>
        <translation>zip ファイルのディレクトリが壊れています</translation>
    </message>
    <message>
        <source>has compressed records, which torch.save never writes</source>
        <translation>torch.save が決して書かない圧縮レコードを含んでいます</translation>
    </message>
    <message>
        <source>claims more data than it holds</source>
        <translation>実際より多くのデータがあるとしています</translation>
    </message>
    <message>
        <source>has a larger index than any state dictionary needs</source>
        <translation>state dictionary に必要な大きさを超える索引があります</translation>
    </message>
    <message>
        <source>the data of the tensor &quot;%1&quot; is cut off</source>
        <translation>テンソル「%1」のデータが途中で切れています</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; reaches beyond its storage</source>
        <translation>テンソル「%1」が格納領域を越えています</translation>
    </message>
    <message>
        <source>has no named tensors</source>
        <translation>名前の付いたテンソルがありません</translation>
    </message>
    <message>
        <source>holds the Python object %1, which is not a weight; nothing of it was run. Save the bare weights instead: torch.save(model.state_dict(), &quot;weights.pth&quot;)</source>
        <translation>重みではない Python オブジェクト %1 を含んでいます（何も実行していません）。重みだけを保存してください: torch.save(model.state_dict(), &quot;weights.pth&quot;)</translation>
    </message>
    <message>
        <source>the pickle holds more values than a state dictionary needs</source>
        <translation>pickle に state dictionary に必要な数を超える値があります</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>pickle が存在しない値を取り出そうとしています</translation>
    </message>
    <message>
        <source>the pickle closes a group that was not opened</source>
        <translation>pickle が開いていないグループを閉じています</translation>
    </message>
    <message>
        <source>the pickle has something else where %1 belongs</source>
        <translation>pickle の %1 があるべき所に別のものがあります</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it never stored</source>
        <translation>pickle が保存していない値を呼び出しています</translation>
    </message>
    <message>
        <source>the pickle has a key without a value</source>
        <translation>pickle に値のないキーがあります</translation>
    </message>
    <message>
        <source>the pickle has protocol %1; 5 is the newest known</source>
        <translation>pickle のプロトコルが %1 です。対応しているのは 5 までです</translation>
    </message>
    <message>
        <source>the pickle has the operation %1, which no state dictionary needs; nothing of it was run</source>
        <translation>pickle に state dictionary には不要な操作 %1 があります（何も実行していません）</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation>オプション「%1」は整数でなければなりません（「%2」は不可）。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, not &quot;%2&quot;.</source>
        <translation>オプション「%1」は数値でなければなりません（「%2」は不可）。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>オプション「%1」は true か false でなければなりません（「%2」は不可）。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be between %2 and %3, not %4.</source>
        <translation>オプション「%1」は %2～%3 でなければなりません（%4 は不可）。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be %2.</source>
        <translation>オプション「%1」は%2でなければなりません。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation> true か false </translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The option &quot;encoder&quot; must name an encoder.</source>
        <translation>オプション「encoder」にはエンコーダーを指定してください。</translation>
    </message>
    <message>
        <source>The option &quot;decoder&quot; must name a decoder.</source>
        <translation>オプション「decoder」にはデコーダーを指定してください。</translation>
    </message>
    <message>
        <source>The option &quot;train_split&quot; must name a split.</source>
        <translation>オプション「train_split」には分割を指定してください。</translation>
    </message>
    <message>
        <source>The option &quot;image_size&quot; must be a multiple of 32.</source>
        <translation>オプション「image_size」は 32 の倍数にしてください。</translation>
    </message>
    <message>
        <source>The model would be judged by what it learned from: &quot;validation_split&quot; and &quot;train_split&quot; must differ.</source>
        <translation>このままでは、モデルを学習に使ったデータで評価することになります。「validation_split」と「train_split」は別のものにしてください。</translation>
    </message>
    <message>
        <source>The option &quot;fine_tune_from&quot; must be below %1, the number of stages of this encoder.</source>
        <translation>オプション「fine_tune_from」は、このエンコーダーのステージ数 %1 より小さくなければなりません。</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;; did you mean &quot;%3&quot;? Known: %4.</source>
        <translation>「%2」は未知です（%1）。「%3」ではありませんか。使えるもの: %4。</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>画像の合わせ方</translation>
    </message>
    <message>
        <source>training option</source>
        <translation>学習のオプション</translation>
    </message>
    <message>
        <source>value of the option &quot;%1&quot;</source>
        <translation>オプション「%1」の値</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3.</source>
        <translation>%1: 「%2」%3。</translation>
    </message>
    <message>
        <source>The training configuration</source>
        <translation>学習の設定</translation>
    </message>
    <message>
        <source>The model&apos;s configuration</source>
        <translation>モデルの設定</translation>
    </message>
    <message>
        <source>The state of the training run</source>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>must be a whole number between %1 and %2</source>
        <translation>は %1～%2 の整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>は数値でなければなりません</translation>
    </message>
    <message>
        <source>is out of bounds</source>
        <translation>が範囲外です</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>は true か false でなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>はテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>はリストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>は数値のリストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>はオブジェクトのリストでなければなりません</translation>
    </message>
    <message>
        <source>%1 training images with %2 captions, %3 validation images, %4 words</source>
        <translation>学習用画像 %1 枚（キャプション %2 件）、検証用画像 %3 枚、単語 %4 語</translation>
    </message>
    <message>
        <source>The encoder starts without pretrained weights, so all of it is trained, which takes long; encoder_weights names a file of them.</source>
        <translation>事前学習済みの重みがないため、エンコーダー全体を学習します。これには時間がかかります。重みのファイルは encoder_weights で指定できます。</translation>
    </message>
    <message>
        <source>Resuming after step %1.</source>
        <translation>ステップ %1 の続きから再開します。</translation>
    </message>
    <message>
        <source>The features of %1 images are kept in %2 (%3 MB).</source>
        <translation>画像 %1 枚の特徴を %2 に保存します（%3 MB）。</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>学習用画像を 1 枚も読み込めません。</translation>
    </message>
    <message>
        <source>None of the images to be captioned and scored can be read.</source>
        <translation>評価する画像を 1 枚も読み込めません。</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to train on.</source>
        <translation>分割「%1」には学習に使えるキャプションの付いた画像がありません。</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to compare with.</source>
        <translation>分割「%1」には比較できるキャプションの付いた画像がありません。</translation>
    </message>
    <message>
        <source>The loss is not finite at step %1. The last checkpoint is from before that; resume with a lower learning rate.</source>
        <translation>ステップ %1 で損失が有限でなくなりました。最後のチェックポイントはその前のものです。学習率を下げて再開してください。</translation>
    </message>
    <message>
        <source>the run directory cannot be written (%1)</source>
        <translation>実行のフォルダーに書き込めません（%1）</translation>
    </message>
    <message>
        <source>another process is training in this run directory</source>
        <translation>別のプロセスがこのフォルダーで学習中です</translation>
    </message>
    <message>
        <source>cannot be locked (%1)</source>
        <translation>ロックできません（%1）</translation>
    </message>
    <message>
        <source>has no training run (config.json is missing or cannot be read)</source>
        <translation>学習の実行がありません（config.json がないか、読み込めません）</translation>
    </message>
    <message>
        <source>already has a training run; resume it with --resume, or choose another folder</source>
        <translation>すでに学習の実行があります。続きから再開する（--resume）か、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The line is neither a step nor an epoch.</source>
        <translation>この行はステップでもエポックでもありません。</translation>
    </message>
    <message>
        <source>The number of weights does not fit the maps.</source>
        <translation>重みの数がマップと合いません。</translation>
    </message>
    <message>
        <source>The geometry of an image is incomplete.</source>
        <translation>画像の幾何情報が不完全です。</translation>
    </message>
    <message>
        <source>The size of an image is out of bounds.</source>
        <translation>画像のサイズが範囲外です。</translation>
    </message>
    <message>
        <source>is not a checkpoint: it has no training state</source>
        <translation>チェックポイントではありません。学習の状態がありません</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state of %1 is missing or has another shape</source>
        <translation>%1 のオプティマイザーの状態がないか、形状が異なります</translation>
    </message>
    <message>
        <source>the average of %1 is missing or has another shape than the model</source>
        <translation>%1 の平均がないか、形状がモデルと異なります</translation>
    </message>
    <message>
        <source>cannot be read as a feature cache</source>
        <translation>特徴キャッシュとして読み込めません</translation>
    </message>
    <message>
        <source>is not a feature cache; choose another name</source>
        <translation>特徴キャッシュではありません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>the feature cache needs %1 on disk, but only %2 is free</source>
        <translation>特徴キャッシュにはディスクに %1 必要ですが、空きは %2 しかありません</translation>
    </message>
    <message>
        <source>no room for a feature cache of %1 (%2)</source>
        <translation>%1 の特徴キャッシュを置く空きがありません（%2）</translation>
    </message>
    <message>
        <source>the folder for the feature cache cannot be made (%1)</source>
        <translation>特徴キャッシュのフォルダーを作成できません（%1）</translation>
    </message>
    <message>
        <source>is not a COCO instances file: no image in it has an object</source>
        <translation>COCO インスタンスファイルではありません。物体のある画像がありません</translation>
    </message>
    <message>
        <source>objects without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>「image_id」または「category_id」のない物体</translation>
    </message>
    <message>
        <source>objects without a usable &quot;segmentation&quot;</source>
        <translation>使える「segmentation」のない物体</translation>
    </message>
    <message>
        <source>objects of unknown images</source>
        <translation>未知の画像の物体</translation>
    </message>
    <message>
        <source>its masks are of an image of %1 x %2 pixels, but it has %3 x %4</source>
        <translation>マスクは %1 x %2 ピクセルの画像のものですが、画像は %3 x %4 です</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels does not belong to an image of %3 x %4</source>
        <translation>%1 x %2 ピクセルのマスクは %3 x %4 の画像のものではありません</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels is out of range</source>
        <translation>%1 x %2 ピクセルのマスクは範囲外です</translation>
    </message>
    <message>
        <source>an image of %1 x %2 pixels is out of range for a mask</source>
        <translation>%1 x %2 ピクセルの画像はマスクの範囲外です</translation>
    </message>
    <message>
        <source>the runs of a mask cover more than its %1 x %2 pixels</source>
        <translation>マスクのランが %1 x %2 ピクセルを超えています</translation>
    </message>
    <message>
        <source>the compressed runs of a mask cover more than its %1 pixels</source>
        <translation>圧縮されたマスクのランが %1 ピクセルを超えています</translation>
    </message>
    <message>
        <source>the compressed runs of a mask are malformed at character %1</source>
        <translation>圧縮されたマスクのランの %1 文字目の形式が正しくありません</translation>
    </message>
    <message>
        <source>The model&apos;s training record</source>
        <translation>モデルの学習記録</translation>
    </message>
    <message>
        <source>The best model&apos;s probabilities are calibrated: temperature %1, calibration error %2 before and %3 after.</source>
        <translation>最良モデルの確率を較正しました: 温度 %1、較正誤差は較正前 %2、較正後 %3。</translation>
    </message>
    <message>
        <source>The key &quot;stages&quot; must be a list of 1 to %1 objects with training options.</source>
        <translation>キー「stages」は、学習のオプションを持つ 1～%1 個のオブジェクトのリストでなければなりません。</translation>
    </message>
    <message>
        <source>A stage starts from the models of earlier stages; only the first can have an &quot;initial_model&quot;.</source>
        <translation>各段階はそれより前の段階のモデルから始まります。「initial_model」を指定できるのは最初の段階だけです。</translation>
    </message>
    <message>
        <source>already has a training run; choose another folder for a run with several stages</source>
        <translation>すでに学習の実行があります。複数段階の学習には別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>There are no validation images, so there are no scores: the last epoch is taken as the best.</source>
        <translation>検証用画像がないためスコアはありません。最後のエポックを最良とみなします。</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: only models with the same vocabulary can be averaged</source>
        <translation>%1 と語彙が異なります。平均できるのは同じ語彙のモデルだけです</translation>
    </message>
    <message>
        <source>has a different architecture than %1: only models of the same architecture can be averaged</source>
        <translation>%1 とアーキテクチャが異なります。平均できるのは同じアーキテクチャのモデルだけです</translation>
    </message>
    <message>
        <source>The key &quot;from&quot; of a stage must be the number of a stage before it, from 1, or a list of such numbers.</source>
        <translation>段階のキー「from」は、それより前の段階の番号（1 から）か、その番号のリストでなければなりません。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が深すぎます</translation>
    </message>
    <message>
        <source>was changed by another program while it was in use</source>
        <translation>使用中に別のプログラムによって変更されました</translation>
    </message>
    <message>
        <source>is not a text file, so it is not replaced</source>
        <translation>テキストファイルではないため、置き換えません</translation>
    </message>
    <message>
        <source>is an image that Saccade did not draw, so it is not replaced; choose another name</source>
        <translation>Saccade が描いた画像ではないため、置き換えません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>is not a results file, so it is not replaced; choose another name</source>
        <translation>結果ファイルではないため、置き換えません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>is not a reliability diagram, so it is not replaced; choose another name</source>
        <translation>信頼度図ではないため、置き換えません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>JPEG XL 画像</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>JPEG XR 画像</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR 画像</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>アイコンファイル</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>is damaged: its palette is missing</source>
        <translation>破損しています。パレットがありません</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind (%1)</source>
        <translation>デコードできません。破損しているか、特殊な形式です（%1）</translation>
    </message>
    <message>
        <source>annotations/captions_&lt;name&gt;.json next to &lt;name&gt;/, or one captions JSON file</source>
        <translation>&lt;name&gt;/ と並んだ annotations/captions_&lt;name&gt;.json、または 1 つのキャプション JSON</translation>
    </message>
    <message>
        <source>Flickr8k.token.txt next to Images/ or Flicker8k_Dataset/</source>
        <translation>Images/ または Flicker8k_Dataset/ と並んだ Flickr8k.token.txt</translation>
    </message>
    <message>
        <source>is not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>「画像#番号&lt;TAB&gt;キャプション」になっていません</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>制御文字を含んでいます</translation>
    </message>
    <message>
        <source>has half a surrogate pair</source>
        <translation>サロゲートペアの片方だけを含んでいます</translation>
    </message>
    <message>
        <source>is NaN or infinite</source>
        <translation>NaN または無限大です</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>null です</translation>
    </message>
    <message>
        <source>is in UTF-32, which is not read; save it as UTF-8</source>
        <translation>UTF-32 には対応していません。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>seems to be in UTF-16 without a byte order mark; save it as UTF-8</source>
        <translation>バイト順マーク（BOM）のない UTF-16 のようです。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>フォルダーを読み込めません（%1）</translation>
    </message>
    <message>
        <source>images that are left out</source>
        <translation>除外した画像</translation>
    </message>
    <message>
        <source>annotations that are left out</source>
        <translation>除外したアノテーション</translation>
    </message>
    <message>
        <source>categories that are left out</source>
        <translation>除外したカテゴリー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Python object, not a tensor</source>
        <translation>「%1」はテンソルではなく Python オブジェクトです</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; to fetch it</source>
        <translation>Git LFS のポインターで、ファイル本体ではありません。「git lfs pull」で取得してください</translation>
    </message>
    <message>
        <source>is a web page, not the file itself; download it again</source>
        <translation>Web ページで、ファイル本体ではありません。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>is a PDF document, not weights or a model</source>
        <translation>PDF 文書です。重みでもモデルでもありません</translation>
    </message>
    <message>
        <source>is a program, not weights or a model</source>
        <translation>プログラムです。重みでもモデルでもありません</translation>
    </message>
    <message>
        <source>is an empty zip file</source>
        <translation>空の zip ファイルです</translation>
    </message>
    <message>
        <source>is a GGUF file; only PyTorch and safetensors files are read</source>
        <translation>GGUF ファイルです。読み込めるのは PyTorch と safetensors のファイルのみです</translation>
    </message>
    <message>
        <source>is a NumPy file; only PyTorch and safetensors files are read</source>
        <translation>NumPy ファイルです。読み込めるのは PyTorch と safetensors のファイルのみです</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file; only PyTorch and safetensors files are read</source>
        <translation>TensorFlow Lite ファイルです。読み込めるのは PyTorch と safetensors のファイルのみです</translation>
    </message>
    <message>
        <source>is a TensorFlow model; only PyTorch and safetensors files are read</source>
        <translation>TensorFlow モデルです。読み込めるのは PyTorch と safetensors のファイルのみです</translation>
    </message>
    <message>
        <source>is an ONNX model; only PyTorch and safetensors files are read</source>
        <translation>ONNX モデルです。読み込めるのは PyTorch と safetensors のファイルのみです</translation>
    </message>
    <message>
        <source>is neither a safetensors file nor PyTorch weights, or it is damaged</source>
        <translation>safetensors ファイルでも PyTorch の重みでもないか、破損しています</translation>
    </message>
    <message>
        <source>has no tensors; its entries are %1</source>
        <translation>テンソルがありません。項目は %1 です</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; the others occur fewer than %2 times (minimum_count).</source>
        <translation>モデルが知っているのは学習用キャプションの単語 100 語のうち %1 語だけです。ほかの単語は出現回数が %2 回未満です（minimum_count）。</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; its vocabulary was made from other captions.</source>
        <translation>モデルが知っているのは学習用キャプションの単語 100 語のうち %1 語だけです。語彙は別のキャプションから作られたものです。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>この行は長すぎます。</translation>
    </message>
    <message>
        <source>The line has more scores than an epoch can have.</source>
        <translation>この行には 1 エポックとしては多すぎるスコアがあります。</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; the rest is not read.</source>
        <translation>このファイルは %1 行を超えています。残りは読み込みません。</translation>
    </message>
    <message>
        <source>The file has too many samples.</source>
        <translation>このファイルにはサンプルが多すぎます。</translation>
    </message>
    <message>
        <source>A caption has too many words.</source>
        <translation>単語が多すぎるキャプションがあります。</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>長すぎるテキストがあります。</translation>
    </message>
    <message>
        <source>was truncated while it was being read</source>
        <translation>読み込み中に切り詰められました</translation>
    </message>
    <message>
        <source>is one of the inputs, so it is not replaced; choose another name</source>
        <translation>入力として使われているため、置き換えません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>カメラの RAW ファイル</translation>
    </message>
    <message>
        <source>is damaged: it gives two different sizes</source>
        <translation>破損しています。2 つの異なるサイズが記録されています</translation>
    </message>
    <message>
        <source>is damaged: parts of the image are missing or broken</source>
        <translation>破損しています。画像の一部が欠けているか壊れています</translation>
    </message>
    <message>
        <source>has signed or floating-point pixels, or more than 16 bits per channel; such images are not read</source>
        <translation>符号付きまたは浮動小数点のピクセル、あるいはチャンネルあたり 16 ビットを超える画像には対応していません</translation>
    </message>
    <message>
        <source>images with a .txt or .caption file next to each, also in subfolders</source>
        <translation>それぞれに .txt または .caption ファイルが添えられた画像（サブフォルダーも含む）</translation>
    </message>
    <message>
        <source>has an unknown escape sequence</source>
        <translation>未知のエスケープシーケンスを含んでいます</translation>
    </message>
    <message>
        <source>has NUL bytes, so it is not UTF-8 text</source>
        <translation>NUL バイトを含んでいるため、UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>%1 images without a .txt or .caption file are skipped; the first is %2</source>
        <translation>.txt または .caption ファイルのない画像 %1 枚は使いません。最初は %2 です</translation>
    </message>
    <message>
        <source>%1 captions have an id that another image also has; the first is %2; score joined datasets separately</source>
        <translation>別の画像と同じ ID を持つキャプションが %1 件あります。最初の ID は %2 です。まとめたデータセットは別々に評価してください</translation>
    </message>
    <message>
        <source>lines that are not UTF-8 text</source>
        <translation>UTF-8 のテキストではない行</translation>
    </message>
    <message>
        <source>CIDEr is always 0 for a single image, and for images that share all their references, so it says nothing here.</source>
        <translation>画像が 1 枚だけの場合や、すべての画像の参照キャプションが同じ場合、CIDEr は常に 0 になるため、ここでは意味がありません。</translation>
    </message>
    <message>
        <source>has the name that its sidecar would have; rename it, for example to .jpg</source>
        <translation>添えられるテキストファイルと同じ名前になっています。.jpg などに名前を変えてください</translation>
    </message>
    <message>
        <source>segmentation parts that are left out</source>
        <translation>除外した「segmentation」の部分</translation>
    </message>
    <message>
        <source>the tensor %1 has NaN or infinite values: the training of the model diverged</source>
        <translation>テンソル %1 に NaN または無限大の値があります。モデルの学習が発散しています</translation>
    </message>
    <message>
        <source>does not hold the weights of this encoder: its tensors are called %1, but the encoder looks for %2</source>
        <translation>このエンコーダーの重みがありません。テンソルの名前は %1 ですが、エンコーダーに必要なのは %2 です</translation>
    </message>
    <message>
        <source>holds the weights of this encoder more than once, for example as &quot;%1&quot; and as &quot;%2&quot;; those with the shortest names are used</source>
        <translation>このエンコーダーの重みが複数あります（たとえば「%1」と「%2」）。名前が最も短いものを使います</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has integers where the encoder needs floating-point numbers</source>
        <translation>「%1」は整数ですが、エンコーダーには浮動小数点数が必要です</translation>
    </message>
    <message>
        <source>is a JSON file, not weights or a model</source>
        <translation>JSON ファイルです。重みでもモデルでもありません</translation>
    </message>
    <message>
        <source>is a text file, not weights or a model</source>
        <translation>テキストファイルです。重みでもモデルでもありません</translation>
    </message>
    <message>
        <source>is an image, not weights or a model</source>
        <translation>画像です。重みでもモデルでもありません</translation>
    </message>
    <message>
        <source>is an archive; unpack it and use the file inside</source>
        <translation>アーカイブです。展開して中のファイルを使ってください</translation>
    </message>
    <message>
        <source>is a zip file, as PyTorch writes them, not a safetensors file</source>
        <translation>PyTorch が書き出すような zip ファイルで、safetensors ファイルではありません</translation>
    </message>
    <message>
        <source>is a PyTorch file, not a safetensors file</source>
        <translation>PyTorch のファイルで、safetensors ファイルではありません</translation>
    </message>
    <message>
        <source>is a Python pickle, but not one that torch.save wrote</source>
        <translation>Python の pickle ですが、torch.save が書いたものではありません</translation>
    </message>
    <message>
        <source>is an HDF5 file, as Keras writes them; only PyTorch and safetensors files are read</source>
        <translation>Keras が書き出すような HDF5 ファイルです。読み込めるのは PyTorch と safetensors のファイルのみです</translation>
    </message>
    <message>
        <source>begins with nothing but zeros; it was not written or downloaded completely</source>
        <translation>先頭がゼロばかりです。最後まで書き込みまたはダウンロードされていません</translation>
    </message>
    <message>
        <source>is in an unknown PyTorch format</source>
        <translation>未知の PyTorch 形式です</translation>
    </message>
    <message>
        <source>Scores on so few validation images (%1) are mostly chance, so the best epoch is the one with the lowest validation loss.</source>
        <translation>検証用画像がこれほど少ない（%1 枚）とスコアはほとんど偶然で決まるため、検証損失が最も小さいエポックを最良とします。</translation>
    </message>
    <message>
        <source>No word of the training captions occurs %1 times or more, so the model would know no words; lower the option &quot;minimum_count&quot;.</source>
        <translation>学習用キャプションに %1 回以上出現する単語がないため、モデルの知る単語がなくなってしまいます。オプション「minimum_count」を小さくしてください。</translation>
    </message>
    <message>
        <source>The model that training starts from knows none of the words in the training captions.</source>
        <translation>開始モデルは、学習用キャプションの単語を 1 つも知りません。</translation>
    </message>
    <message>
        <source>holds the tensor &quot;%1&quot;, which this encoder does not have: these are the weights of another encoder</source>
        <translation>このエンコーダーにないテンソル「%1」があります。別のエンコーダーの重みです</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>書き込めませんでした</translation>
    </message>
    <message>
        <source>is damaged or cut off: its pickle ends too early</source>
        <translation>破損しているか途中で切れています。pickle の終わりが早すぎます</translation>
    </message>
    <message>
        <source>objects of which the &quot;bbox&quot; is used</source>
        <translation>「bbox」を使う物体</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must have one number per dataset (numbers: %1, datasets: %2).</source>
        <translation>オプション「dataset_weights」にはデータセットごとに 1 つの数が必要です（数: %1、データセット: %2）。</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must be numbers from 0 to 1000, joined with commas, not &quot;%1&quot;.</source>
        <translation>オプション「dataset_weights」は 0 から 1000 までの数をコンマで区切ったものでなければなりません。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; leaves no image to train on.</source>
        <translation>オプション「dataset_weights」により、学習に使う画像がなくなります。</translation>
    </message>
    <message>
        <source>No training image has objects to learn from; train on a dataset with object masks or boxes (COCO instances), or set the options &quot;attention_supervision&quot; and &quot;object_loss&quot; to 0 and leave &quot;layout_captions&quot; empty.</source>
        <translation>学習用画像に、学習できる物体がありません。物体のマスクか枠のあるデータセット（COCO インスタンス）で学習するか、オプション「attention_supervision」と「object_loss」を 0 にし、「layout_captions」を空にしてください。</translation>
    </message>
    <message>
        <source>has no caption that uses only words the model knows</source>
        <translation>モデルの知っている単語だけでできたキャプションがありません</translation>
    </message>
    <message>
        <source>has no line with captions and boxes</source>
        <translation>キャプションと枠のある行がありません</translation>
    </message>
    <message>
        <source>a box has a number that is not from 0 to 1; give shares of the image, not pixels</source>
        <translation>枠に 0 から 1 の範囲にない数があります。ピクセルではなく、画像に対する割合で指定してください</translation>
    </message>
    <message>
        <source>a box is not [&quot;category&quot;, x, y, width, height]</source>
        <translation>枠が [&quot;category&quot;, x, y, width, height] の形ではありません</translation>
    </message>
    <message>
        <source>is not a JSON object with the lists &quot;captions&quot; and &quot;boxes&quot;</source>
        <translation>リスト「captions」と「boxes」を持つ JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>a caption is not text</source>
        <translation>キャプションがテキストではありません</translation>
    </message>
    <message>
        <source>has no caption or no box</source>
        <translation>キャプションか枠がありません</translation>
    </message>
    <message>
        <source>%1 word is new to the model and added (add_words).</source>
        <translation>モデルの知らない %1 語を追加します（add_words）。</translation>
    </message>
    <message>
        <source>%1 words are new to the model and added (add_words).</source>
        <translation>モデルの知らない %1 語を追加します（add_words）。</translation>
    </message>
    <message>
        <source>the tensor %1 is missing or has another shape; has the dataset changed?</source>
        <translation>テンソル %1 がないか、形状が異なります。データセットが変わっていませんか</translation>
    </message>
    <message>
        <source>does not belong to a training run and would be replaced; choose another folder for the run</source>
        <translation>学習の実行に属しておらず、置き換えられてしまいます。実行には別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>lines that cannot be used</source>
        <translation>使えない行</translation>
    </message>
    <message>
        <source>Training starts from a model with the encoder &quot;%1&quot; and keeps its sizes and preprocessing.</source>
        <translation>エンコーダーが「%1」のモデルから学習を始めます。サイズと前処理はそのままです。</translation>
    </message>
    <message>
        <source>The bundled model was not found, so training cannot start from it; name another file as &quot;initial_model&quot;, or leave it empty.</source>
        <translation>付属のモデルが見つからないため、そこから学習を始められません。「initial_model」に別のファイルを指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>could not be flushed to the disk</source>
        <translation>ディスクに書き出せませんでした</translation>
    </message>
    <message>
        <source>could not be put in place</source>
        <translation>所定の場所に置けませんでした</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>「%2」は未知です（%1）</translation>
    </message>
    <message>
        <source>the vocabulary does not begin with the words of the model</source>
        <translation>語彙がモデルの単語で始まっていません</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>is left out: its &quot;%1&quot; %2</source>
        <translation>除外されます: 「%1」%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>「%1」%2</translation>
    </message>
    <message>
        <source>image is left out: its %1</source>
        <translation>画像は除外されます: %1</translation>
    </message>
    <message>
        <source>image without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>「id」または「file_name」のない画像</translation>
    </message>
    <message>
        <source>annotation is left out: its %1</source>
        <translation>アノテーションは除外されます: %1</translation>
    </message>
    <message>
        <source>annotation without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>「image_id」または「caption」のないアノテーション</translation>
    </message>
    <message>
        <source>empty caption of image %1</source>
        <translation>画像 %1 の空のキャプション</translation>
    </message>
    <message>
        <source>annotation for the unknown image %1</source>
        <translation>不明な画像 %1 のアノテーション</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>none of the entries of %1 can be used (%2 in all): %3</source>
        <translation>%1 の項目はどれも使えません（全 %2 件）: %3</translation>
    </message>
    <message>
        <source>is not a COCO captions file: %1</source>
        <translation>COCO のキャプションファイルではありません: %1</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>破損箇所</translation>
    </message>
    <message>
        <source>a feature cache of %1 x %2 numbers is too large</source>
        <translation>%1 x %2 個の数値の特徴キャッシュは大きすぎます</translation>
    </message>
    <message>
        <source>record %1 of the feature cache %2 is not there yet</source>
        <translation>特徴キャッシュ %2 のレコード %1 はまだありません</translation>
    </message>
    <message>
        <source>record %1 is outside a feature cache of %2</source>
        <translation>レコード %1 は %2 件の特徴キャッシュの範囲外です</translation>
    </message>
    <message>
        <source>a record of the feature cache has %1 numbers, not %2</source>
        <translation>特徴キャッシュのレコードの数値は %1 個で、%2 個ではありません</translation>
    </message>
    <message>
        <source>Flickr8k</source>
        <translation>Flickr8k</translation>
    </message>
    <message>
        <source>files without a caption</source>
        <translation>キャプションのないファイル</translation>
    </message>
    <message>
        <source>category is left out: its &quot;name&quot; %1</source>
        <translation>カテゴリーは除外されます: 「name」%1</translation>
    </message>
    <message>
        <source>object without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>「image_id」または「category_id」のない物体</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;; its &quot;bbox&quot; is used</source>
        <translation>画像 %1 の物体に使える「segmentation」がないため、「bbox」を使います</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;</source>
        <translation>画像 %1 の物体に使える「segmentation」がありません</translation>
    </message>
    <message>
        <source>object of image %1: a part of its &quot;segmentation&quot; is left out because it is not a polygon</source>
        <translation>画像 %1 の物体: 「segmentation」の一部は多角形ではないため除外されます</translation>
    </message>
    <message>
        <source>object of the unknown image %1</source>
        <translation>不明な画像 %1 の物体</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1（%2 バイト目）</translation>
    </message>
    <message>
        <source>a mask has one channel of 8 bits</source>
        <translation>マスクは 8 ビット 1 チャンネルです</translation>
    </message>
    <message>
        <source>is not a caption dataset; the known formats are%1</source>
        <translation>キャプションのデータセットではありません。次の形式に対応しています%1</translation>
    </message>
    <message>
        <source>has no captions; expected a COCO captions file with &quot;images&quot; and &quot;annotations&quot;</source>
        <translation>キャプションがありません。「images」と「annotations」を持つ COCO のキャプションファイルが必要です</translation>
    </message>
    <message>
        <source>image %1 %2</source>
        <translation>画像 %1 %2</translation>
    </message>
    <message>
        <source>annotation %1 %2</source>
        <translation>アノテーション %1 %2</translation>
    </message>
    <message>
        <source>has captions of image %1, which it does not list</source>
        <translation>一覧にない画像 %1 のキャプションがあります</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>項目 %1 %2</translation>
    </message>
    <message>
        <source>is a second caption of image %1; the first counts</source>
        <translation>画像 %1 の 2 つ目のキャプションです。最初のものを使います</translation>
    </message>
    <message>
        <source>has no captions; expected [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...], as &quot;saccade evaluate --results&quot; writes it</source>
        <translation>キャプションがありません。「saccade evaluate --results」が書き出す [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...] の形が必要です</translation>
    </message>
    <message>
        <source>is not the instances file of a Scenes dataset (%1)</source>
        <translation>Scenes データセットのインスタンスファイルではありません（%1）</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>a scene of %1x%2 cannot be drawn: each side must be 64 to 1024 pixels and at most twice the other</source>
        <translation>%1x%2 の場面は描けません。各辺は 64～1024 ピクセルで、他方の 2 倍以下にしてください</translation>
    </message>
    <message>
        <source>the number of scenes must be 1 to %1</source>
        <translation>場面の数は 1～%1 にしてください</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scenes</translation>
    </message>
    <message>
        <source>The image of an animation must have three channels of 8 bits.</source>
        <translation>アニメーションの画像は 8 ビット 3 チャンネルでなければなりません。</translation>
    </message>
    <message>
        <source>There is no caption %1 to animate.</source>
        <translation>アニメーションにするキャプション %1 がありません。</translation>
    </message>
    <message>
        <source>An animation must be 160 to 1920 pixels wide.</source>
        <translation>アニメーションの幅は 160～1920 ピクセルにしてください。</translation>
    </message>
    <message>
        <source>A word of an animation must be shown for 0.1 to 10 seconds.</source>
        <translation>アニメーションの 1 語の表示は 0.1～10 秒にしてください。</translation>
    </message>
    <message>
        <source>The words of an animation must fade within 0 to 2 seconds.</source>
        <translation>アニメーションの単語の切り替えは 0～2 秒にしてください。</translation>
    </message>
    <message>
        <source>A frame of a GIF must be a colour image of its size.</source>
        <translation>GIF のフレームは同じ大きさのカラー画像でなければなりません。</translation>
    </message>
    <message>
        <source>An attention map needs an image and a region of positive size.</source>
        <translation>アテンションマップには正の大きさの画像と領域が必要です。</translation>
    </message>
    <message>
        <source>An attention map can only be painted over a colour image of its own size.</source>
        <translation>アテンションマップは同じ大きさのカラー画像にしか重ねられません。</translation>
    </message>
    <message>
        <source>The image of an attention sheet must have three channels of 8 bits.</source>
        <translation>アテンション一覧図の画像は 8 ビット 3 チャンネルでなければなりません。</translation>
    </message>
    <message>
        <source>There is no caption %1 to draw a sheet of.</source>
        <translation>一覧図にするキャプション %1 がありません。</translation>
    </message>
    <message>
        <source>The columns of a sheet must be between 0 (chosen) and 12.</source>
        <translation>一覧図の列数は 0（自動）～12 にしてください。</translation>
    </message>
    <message>
        <source>The tiles of a sheet must be 120 to 1000 pixels wide.</source>
        <translation>一覧図のタイルの幅は 120～1000 ピクセルにしてください。</translation>
    </message>
    <message>
        <source>The image to augment must have three channels of 8 bits.</source>
        <translation>データ拡張する画像は 8 ビット 3 チャンネルでなければなりません。</translation>
    </message>
    <message>
        <source>The image to prepare must have three channels of 8 bits.</source>
        <translation>前処理する画像は 8 ビット 3 チャンネルでなければなりません。</translation>
    </message>
    <message>
        <source>The original size of the image must be positive.</source>
        <translation>画像の元の大きさは正でなければなりません。</translation>
    </message>
    <message>
        <source>The image size must be between 32 and 1024 pixels.</source>
        <translation>画像サイズは 32～1024 ピクセルにしてください。</translation>
    </message>
    <message>
        <source>an image without a reference caption cannot be scored</source>
        <translation>参照キャプションのない画像は評価できません</translation>
    </message>
    <message>
        <source>there is no caption to score</source>
        <translation>評価するキャプションがありません</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>there are %1 captions to score, but references for %2 images</source>
        <translation>評価するキャプションは %1 件ですが、参照は %2 枚分です</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>CUDA cannot be used: LibTorch was built without it, or no NVIDIA GPU was found. Leave --device out to compute on the CPU.</source>
        <translation>CUDA は使えません。LibTorch が CUDA なしで作られているか、NVIDIA の GPU が見つかりません。--device を省くと CPU で計算します。</translation>
    </message>
    <message>
        <source>the number of threads cannot be negative</source>
        <translation>スレッド数は負にできません</translation>
    </message>
    <message>
        <source>an encoder takes 8-bit pixels, three channels each</source>
        <translation>エンコーダーの入力は 8 ビット 3 チャンネルのピクセルです</translation>
    </message>
    <message>
        <source>the sides of an image must be multiples of 32 pixels, not %1x%2</source>
        <translation>画像の辺は 32 ピクセルの倍数でなければなりません（%1x%2）</translation>
    </message>
    <message>
        <source>there is no ResNet of depth %1</source>
        <translation>深さ %1 の ResNet はありません</translation>
    </message>
    <message>
        <source>unknown tensor type</source>
        <translation>未知のテンソル型</translation>
    </message>
    <message>
        <source>tensors of the type %1 cannot be written</source>
        <translation>型 %1 のテンソルは書き込めません</translation>
    </message>
    <message>
        <source>The attention holds %1 weights, which are not %2 maps of %3 x %4.</source>
        <translation>アテンションの重みは %1 個で、%3 x %4 のマップ %2 枚分ではありません。</translation>
    </message>
    <message>
        <source>An attention weight is negative or not finite.</source>
        <translation>アテンションの重みが負か、有限ではありません。</translation>
    </message>
    <message>
        <source>The beam must be between 1 and 100.</source>
        <translation>ビーム幅は 1～100 にしてください。</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the beam.</source>
        <translation>仮説の数は 0（すべて）～ビーム幅にしてください。</translation>
    </message>
    <message>
        <source>The maximum length must be between 1 and 200 words.</source>
        <translation>最大長は 1～200 語にしてください。</translation>
    </message>
    <message>
        <source>The minimum length must be between 0 and the maximum length.</source>
        <translation>最小長は 0～最大長にしてください。</translation>
    </message>
    <message>
        <source>The length penalty must be between 0 and 5.</source>
        <translation>長さペナルティは 0～5 にしてください。</translation>
    </message>
    <message>
        <source>The number of alternatives must be between 0 and 100.</source>
        <translation>候補の数は 0～100 にしてください。</translation>
    </message>
    <message>
        <source>The attention of the caption is broken: its weights do not fill the grid.</source>
        <translation>キャプションのアテンションが壊れています。重みがグリッドを満たしません。</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write key=value, for instance epochs=3.</source>
        <translation>「%1」では何も設定されません。epochs=3 のようにキー=値で書いてください。</translation>
    </message>
    <message>
        <source>has a training run with several stages; choose another folder for a run with one</source>
        <translation>複数段階の学習があります。通常の学習には別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The prefix word &quot;%1&quot; is not in the vocabulary of the model.</source>
        <translation>書き出しの単語「%1」はモデルの語彙にありません。</translation>
    </message>
    <message>
        <source>The prefix has %1 words, more than the maximum length of %2.</source>
        <translation>書き出しは %1 語で、最大長 %2 語を超えています。</translation>
    </message>
    <message>
        <source>The decoder predicts %1 words, but the vocabulary has %2.</source>
        <translation>デコーダーが予測する単語は %1 語ですが、語彙は %2 語です。</translation>
    </message>
    <message>
        <source>word id %1 is outside the vocabulary of %2 words</source>
        <translation>単語番号 %1 は %2 語の語彙の範囲外です</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>No epoch was better than the starting model, so the starting model is kept as the best.</source>
        <translation>開始モデルより良いエポックがなかったため、開始モデルを最良として残します。</translation>
    </message>
    <message>
        <source>the pickle has something else where a list of storages belongs</source>
        <translation>pickle のストレージの一覧があるべき場所に別のものがあります</translation>
    </message>
    <message>
        <source>an argument list</source>
        <translation>引数の一覧</translation>
    </message>
    <message>
        <source>the pickle has something else where a number belongs</source>
        <translation>pickle の数値があるべき場所に別のものがあります</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>cannot be written: a tensor&apos;s name or a metadata text is not valid UTF-8</source>
        <translation>書き込めません。テンソル名かメタデータが正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>%1; its entries are %2</source>
        <translation>%1。項目は %2 です</translation>
    </message>
    <message>
        <source>%1; its entries are %2; the Python object %3 was not looked into</source>
        <translation>%1。項目は %2 です。Python オブジェクト %3 の中は見ていません</translation>
    </message>
    <message>
        <source>The words of the caption have maps of different sizes.</source>
        <translation>キャプションの単語のマップの大きさが異なります。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, a string, true or false.</source>
        <translation>オプション「%1」は数値、文字列、true、false のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>BLEU-1: the share of the caption&apos;s words that also occur in a reference caption. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-1: キャプションの単語のうち、参照キャプションにも現れるものの割合です。短すぎるキャプションは減点されます。0～1 で、高いほど良い値です。</translation>
    </message>
    <message>
        <source>BLEU-%1: how many runs of 1 to %1 words in a row the caption shares with the reference captions. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-%1: 1～%1 語の連続した単語列のうち、キャプションが参照キャプションと共有するものの多さです。短すぎるキャプションは減点されます。0～1 で、高いほど良い値です。</translation>
    </message>
    <message>
        <source>CIDEr: how much the caption agrees with the references, where words that few images have count more than common ones such as “a” or “man”. It follows human judgement best. 0 to 10, higher is better; good models reach about 1 on photographs.</source>
        <translation>CIDEr: キャプションが参照キャプションとどれだけ一致するかを表します。「a」や「man」のようなありふれた語より、少ない画像にしか現れない語が重視されます。人の判断に最もよく一致する指標です。0～10 で、高いほど良い値です。優れたモデルは写真で約 1 に達します。</translation>
    </message>
    <message>
        <source>ROUGE-L: the longest sequence of words, not necessarily side by side, that the caption and a reference share. It rewards the right words in the right order. 0 to 1, higher is better.</source>
        <translation>ROUGE-L: キャプションと参照キャプションが共有する最長の単語列です。単語は隣り合っていなくてもかまいません。正しい単語が正しい順序で並ぶほど高くなります。0～1 で、高いほど良い値です。</translation>
    </message>
    <message>
        <source>Fuse coarser features</source>
        <translation>より粗い特徴を融合</translation>
    </message>
    <message>
        <source>Add the encoder&apos;s next coarser, deeper features to the grid: more meaning in each cell</source>
        <translation>エンコーダーの一段粗く深い特徴をグリッドに加える: 各セルの意味が豊かになる</translation>
    </message>
    <message>
        <source>Grid channels</source>
        <translation>グリッドのチャンネル数</translation>
    </message>
    <message>
        <source>Project each cell of the grid to this many numbers first; 0: as the encoder gives them</source>
        <translation>グリッドの各セルを先にこの数の数値に射影する、0: エンコーダーの出力のまま</translation>
    </message>
    <message>
        <source>The encoder&apos;s own</source>
        <translation>エンコーダーのまま</translation>
    </message>
    <message>
        <source>Word embedding</source>
        <translation>単語の埋め込み</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word</source>
        <translation>各単語を表すベクトルの次元数</translation>
    </message>
    <message>
        <source>LSTM size</source>
        <translation>LSTM のサイズ</translation>
    </message>
    <message>
        <source>Size of the decoder&apos;s memory</source>
        <translation>デコーダーのメモリのサイズ</translation>
    </message>
    <message>
        <source>Attention size</source>
        <translation>アテンションのサイズ</translation>
    </message>
    <message>
        <source>Size of the space in which memory and grid are compared to decide where to look</source>
        <translation>どこを見るかを決めるためにメモリとグリッドを比べる空間の次元</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random before the output layer, against learning by heart</source>
        <translation>丸暗記を防ぐため、出力層の前で無作為に落とす数値の割合</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>入力のドロップアウト</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random from the words and the context that the decoder reads, against learning by heart</source>
        <translation>丸暗記を防ぐため、デコーダーが読む単語と文脈から無作為に落とす数値の割合</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>埋め込みの共有</translation>
    </message>
    <message>
        <source>Use the same embeddings for reading and for predicting words: fewer parameters</source>
        <translation>単語の入力と予測に同じ埋め込みを使う: パラメーターが減る</translation>
    </message>
    <message>
        <source>There is no attention for layer %1, head %2; the word has %3 layers with %4 heads each.</source>
        <translation>第 %1 層、ヘッド %2 のアテンションはありません。この単語には、各 %4 ヘッドの層が %3 つあります。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Folders or files with images and captions, several joined with commas</source>
        <translation>画像とキャプションを含むフォルダーまたはファイル、複数はコンマ区切り</translation>
    </message>
    <message>
        <source>Dataset weights</source>
        <translation>データセットの重み</translation>
    </message>
    <message>
        <source>How often an epoch shows the images of each dataset: one number per dataset, joined with commas (1,2,0.5); 0 leaves a dataset out; empty: once each</source>
        <translation>1 エポックで各データセットの画像を見せる回数。データセットごとに 1 つの数をコンマ区切りで指定します（1,2,0.5）。0 ならそのデータセットを除外、空なら 1 回ずつ</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>学習に使う分割</translation>
    </message>
    <message>
        <source>The part of the dataset that the model learns from</source>
        <translation>データセットのうち、モデルが学習する部分</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>検証に使う分割</translation>
    </message>
    <message>
        <source>The part held out to see how well the model captions images that it never learned from</source>
        <translation>学習に使わなかった画像にモデルがどれだけ良いキャプションを付けるかを確かめるために取り分けた部分</translation>
    </message>
    <message>
        <source>Words that occur less often become the unknown word: fewer words to learn, each seen often enough</source>
        <translation>出現回数がこれより少ない単語は未知語として扱う: 学習する単語が減り、それぞれが十分な回数現れる</translation>
    </message>
    <message>
        <source>Maximum caption length</source>
        <translation>キャプションの最大長</translation>
    </message>
    <message>
        <source>Longer captions are cut to this many words</source>
        <translation>これより長いキャプションはこの単語数で打ち切る</translation>
    </message>
    <message>
        <source>Captions without images</source>
        <translation>画像のないキャプション</translation>
    </message>
    <message>
        <source>Text file of captions without images, one per line, from which the decoder learns language; captions with unknown words are left out</source>
        <translation>画像のないキャプションを 1 行に 1 つ書いたテキストファイル。デコーダーはここから言葉づかいを学びます。未知語を含むキャプションは除外します</translation>
    </message>
    <message>
        <source>Share of captions without images</source>
        <translation>画像のないキャプションの割合</translation>
    </message>
    <message>
        <source>How many captions without images each step reads, per caption of an image</source>
        <translation>画像のキャプション 1 つにつき、各ステップで読む画像のないキャプションの数</translation>
    </message>
    <message>
        <source>Captions with boxes</source>
        <translation>枠付きキャプション</translation>
    </message>
    <message>
        <source>JSON Lines file of captions without images, with the boxes of their objects: the decoder learns from grids painted with what such objects look like in the training images</source>
        <translation>画像のないキャプションとその物体の枠を書いた JSON Lines ファイル。デコーダーは、学習用画像でのその物体の見え方で描いたグリッドから学びます</translation>
    </message>
    <message>
        <source>Share of captions with boxes</source>
        <translation>枠付きキャプションの割合</translation>
    </message>
    <message>
        <source>How many captions with boxes each step reads, per caption of an image</source>
        <translation>画像のキャプション 1 つにつき、各ステップで読む枠付きキャプションの数</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features</source>
        <translation>画像を特徴のグリッドに変換するネットワーク</translation>
    </message>
    <message>
        <source>Pretrained encoder weights</source>
        <translation>事前学習済みエンコーダーの重み</translation>
    </message>
    <message>
        <source>Where the encoder starts from: &quot;bundled&quot; is the model that comes with the program, else a file of weights (.pth or .safetensors); empty: random numbers</source>
        <translation>エンコーダーの開始点: 「bundled」は付属のモデル、それ以外は重みファイル（.pth または .safetensors）、空欄: 乱数</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>モデルから始める</translation>
    </message>
    <message>
        <source>Model file to start from: its vocabulary and sizes are kept; &quot;bundled&quot; is the bundled model; several, joined with commas, are averaged; empty: a new model</source>
        <translation>学習の出発点にするモデルファイル。語彙とサイズは引き継がれます。「bundled」は付属のモデルです。コンマで区切った複数のモデルは平均されます。空欄: 新しいモデル</translation>
    </message>
    <message>
        <source>Learn new words</source>
        <translation>新しい単語を学ぶ</translation>
    </message>
    <message>
        <source>Add the words of the training captions that the starting model does not know</source>
        <translation>学習用キャプションのうち、開始モデルの知らない単語を追加します</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>Pixels per side of the square that the encoder sees, a multiple of 32; 224 gives a grid of 14 x 14</source>
        <translation>エンコーダーが見る正方形の一辺のピクセル数（32 の倍数）。224 で 14 x 14 のグリッドになります</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>引き伸ばす</translation>
    </message>
    <message>
        <source>Keep the middle</source>
        <translation>中央を残す</translation>
    </message>
    <message>
        <source>Fill with grey</source>
        <translation>灰色で埋める</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word</source>
        <translation>キャプションを 1 語ずつ生成するネットワーク</translation>
    </message>
    <message>
        <source>Start from word frequencies</source>
        <translation>単語の頻度から開始</translation>
    </message>
    <message>
        <source>Start out knowing how frequent each word is, which saves the first steps</source>
        <translation>各単語の頻度を知った状態から始め、最初の数ステップを省く</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the training images; 0: only look at the data. A cosine schedule ends with the last</source>
        <translation>学習用画像全体を通す回数、0: データを見るだけ。コサインスケジュールは最後のエポックで終わる</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same result</source>
        <translation>すべての乱数の初期値: シードが同じなら結果も同じ</translation>
    </message>
    <message>
        <source>Batch size (images)</source>
        <translation>バッチサイズ（画像数）</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large not at all</source>
        <translation>各ステップで進む大きさ: 小さすぎると学習が遅く、大きすぎると学習できない</translation>
    </message>
    <message>
        <source>Encoder learning rate</source>
        <translation>エンコーダーの学習率</translation>
    </message>
    <message>
        <source>Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts</source>
        <translation>エンコーダーの学習する部分の学習率、小さくすると事前学習の知識が保たれる</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls weights towards zero</source>
        <translation>AdamW が重みをゼロに引き寄せる強さ</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>ウォームアップのステップ数</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from zero, so that the first ones do no harm</source>
        <translation>最初のステップの悪影響を防ぐため、学習率をゼロから上げていくステップ数</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>停滞時に下げる</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>学習率スケジュール</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine, on a plateau of the metric, or not at all</source>
        <translation>学習率の下げ方: コサインに沿って、指標が停滞したときに、または下げない</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>勾配クリッピング</translation>
    </message>
    <message>
        <source>Longest gradient that a step may follow; 0: any</source>
        <translation>1 ステップで従う勾配の最大の長さ、0: 制限なし</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>What is learned: to predict the captions word by word, or, starting from such a model, to write whole captions that score well (CIDEr)</source>
        <translation>学習する内容: キャプションを 1 語ずつ予測すること、またはそのようなモデルから始めて、全体としてスコア（CIDEr）の高いキャプションを生成すること</translation>
    </message>
    <message>
        <source>Attention supervision</source>
        <translation>アテンションの教師あり学習</translation>
    </message>
    <message>
        <source>How strongly the decoder is trained to look at an object as it names it; needs images with object masks or boxes (COCO instances)</source>
        <translation>物体を指す単語を生成するときにその物体を見るよう、デコーダーを学習させる強さ。物体のマスクか枠（COCO インスタンス）のある画像が必要です</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Object loss</source>
        <translation>物体認識の損失</translation>
    </message>
    <message>
        <source>How strongly the grid is trained to recognise which objects are in the image, useful while the encoder is trained; needs object masks or boxes</source>
        <translation>画像にどの物体があるかをグリッドから認識させる強さ。エンコーダーの学習中に役立ちます。物体のマスクか枠が必要です</translation>
    </message>
    <message>
        <source>Average decay</source>
        <translation>移動平均の減衰率</translation>
    </message>
    <message>
        <source>Keep a moving average of the weights, which captions better than those of the last step; 0: no average, 0.999: over about a thousand steps</source>
        <translation>重みの移動平均を保ちます。最後のステップの重みよりもよいキャプションになります。0: 平均なし、0.999: 約千ステップの平均</translation>
    </message>
    <message>
        <source>Share of the starting model</source>
        <translation>開始モデルの割合</translation>
    </message>
    <message>
        <source>Share of the starting model in the weights that are kept, so that a few images do not undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none</source>
        <translation>保存する重みに占める開始モデルの割合。少ない画像の学習で元の知識が失われるのを防ぎます（WiSE-FT、Wortsman ほか 2022）。0: なし</translation>
    </message>
    <message>
        <source>Train encoder from stage</source>
        <translation>エンコーダーの学習開始ステージ</translation>
    </message>
    <message>
        <source>First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none</source>
        <translation>エンコーダーのうち、あわせて学習する最初のステージ。画像に最も近いものが 0（全体）、-1: なし</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>ランダムな切り抜き</translation>
    </message>
    <message>
        <source>Show random parts of the training images</source>
        <translation>学習用画像の一部を無作為に切り抜いて見せる</translation>
    </message>
    <message>
        <source>Random colours</source>
        <translation>ランダムな色</translation>
    </message>
    <message>
        <source>Vary brightness, contrast and colour at random</source>
        <translation>明るさ、コントラスト、色を無作為に変える</translation>
    </message>
    <message>
        <source>Mirrored images</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Mirror images at random, except where a caption says left or right</source>
        <translation>画像を無作為に左右反転する、キャプションに左や右を表す語がある場合を除く</translation>
    </message>
    <message>
        <source>Cache features on disk</source>
        <translation>特徴をディスクに保存</translation>
    </message>
    <message>
        <source>Compute each image&apos;s grid once and keep it on disk: much faster, needs a frozen encoder and no augmentation</source>
        <translation>各画像のグリッドを一度だけ計算してディスクに保存する: 大幅に速くなるが、エンコーダーの固定とデータ拡張なしが条件</translation>
    </message>
    <message>
        <source>Feature cache folder</source>
        <translation>特徴キャッシュのフォルダー</translation>
    </message>
    <message>
        <source>Where grids are kept; empty: inside the run directory</source>
        <translation>グリッドの保存場所、空欄: 実行のフォルダー内</translation>
    </message>
    <message>
        <source>Best epoch metric</source>
        <translation>最良エポックの指標</translation>
    </message>
    <message>
        <source>What decides the best epoch: a score of generated captions, or the loss on validation images</source>
        <translation>最良のエポックを決める基準: 生成したキャプションのスコア、または検証用画像の損失</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早期終了の patience</translation>
    </message>
    <message>
        <source>Epochs without a gain after which training ends; 0: never</source>
        <translation>改善がないまま学習を終えるまでのエポック数、0: 終了しない</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>検証用画像数</translation>
    </message>
    <message>
        <source>Images captioned after each epoch; 0: all of the validation split</source>
        <translation>各エポックの後にキャプションを付ける画像の数、0: 検証用分割のすべて</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>ビーム幅</translation>
    </message>
    <message>
        <source>Captions that the search after an epoch keeps at each word; 1 is fastest</source>
        <translation>エポック後の探索が各単語で保持するキャプションの数、1 が最速</translation>
    </message>
    <message>
        <source>Seconds between checkpoints</source>
        <translation>チェックポイントの間隔（秒）</translation>
    </message>
    <message>
        <source>Seconds between checkpoints within an epoch: the most work that a power cut can cost</source>
        <translation>エポック中のチェックポイントの間隔（秒）: 停電で失われうる作業の最大量</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>ピン留めする画像</translation>
    </message>
    <message>
        <source>Validation images whose captions and attention are kept after each epoch</source>
        <translation>各エポックの後にキャプションとアテンションを保存する検証用画像</translation>
    </message>
    <message>
        <source>Calibrate the probabilities</source>
        <translation>確率を較正する</translation>
    </message>
    <message>
        <source>At the end, adjust how sure the best model is of its words to how often it is right</source>
        <translation>最後に、最良モデルの単語への自信を、実際に正しい頻度に合わせます</translation>
    </message>
    <message>
        <source>A caption to be scored needs at least one word.</source>
        <translation>評価するキャプションには少なくとも 1 語が必要です。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right word and given to all others, against overconfidence</source>
        <translation>過信を防ぐため、正解の単語の確信度からほかのすべての単語に分ける割合</translation>
    </message>
    <message>
        <source>Doubly stochastic attention</source>
        <translation>二重確率的アテンション</translation>
    </message>
    <message>
        <source>How strongly the decoder is encouraged to look at every part of the image over a caption (Xu et al. 2015)</source>
        <translation>1 つのキャプションの間に画像のあらゆる部分を見るようデコーダーに促す強さ（Xu ほか 2015）</translation>
    </message>
    <message>
        <source>Scheduled sampling</source>
        <translation>Scheduled sampling</translation>
    </message>
    <message>
        <source>Share of words, rising from none to this, that the decoder reads from its own predictions, so that it learns to recover from a mistake</source>
        <translation>デコーダーが自分の予測から読む単語の割合。0 からこの値まで増え、間違いから立ち直れるように学習します</translation>
    </message>
    <message>
        <source>Cross-entropy, word by word</source>
        <translation>交差エントロピー、1 語ずつ</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>ランダムサンプリング</translation>
    </message>
    <message>
        <source>The best of a beam search</source>
        <translation>ビームサーチの上位</translation>
    </message>
    <message>
        <source>Compare captions from</source>
        <translation>比較するキャプションの出どころ</translation>
    </message>
    <message>
        <source>Where the captions come from that are compared when learning to score well: drawn at random, or the best of a beam search</source>
        <translation>高いスコアを学習するときに比較するキャプションの出どころ: ランダムにサンプリングするか、ビームサーチの上位を使うか</translation>
    </message>
    <message>
        <source>Candidate captions</source>
        <translation>候補キャプション</translation>
    </message>
    <message>
        <source>Captions of each image that are compared with each other when learning to score well</source>
        <translation>高いスコアを学習するときに互いに比較する、画像ごとのキャプションの数</translation>
    </message>
    <message>
        <source>Self-critical, whole captions</source>
        <translation>Self-critical、キャプション全体</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: there are more than %1 options.</source>
        <translation>モデルの設定: オプションが %1 個を超えています。</translation>
    </message>
    <message>
        <source>is not a page that Saccade wrote, so it is not replaced; choose another name</source>
        <translation>は Saccade が書いたページではないため、置き換えません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>what it says about the features of its training images is not valid</source>
        <translation>訓練画像の特徴に関する情報が正しくありません</translation>
    </message>
    <message>
        <source>What the model says about its training images</source>
        <translation>モデルの訓練画像に関する情報</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Where the model looked, by its own weights</source>
        <translation>モデル自身の重みから見た、モデルが見ていた場所</translation>
    </message>
    <message>
        <source>The caption is empty, so there is no word to explain.</source>
        <translation>キャプションが空のため、説明する単語がありません。</translation>
    </message>
    <message>
        <source>The caption has one word (%1); there is no word %2.</source>
        <translation>キャプションは 1 語（%1）です。%2 番目の語はありません。</translation>
    </message>
    <message>
        <source>The caption has %1 words; there is no word %2.</source>
        <translation>キャプションは %1 語です。%2 番目の単語はありません。</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>説明手法</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the features that the word depends on are active</source>
        <translation>その単語が依存する特徴が活性化している場所</translation>
    </message>
    <message>
        <source>Gradient x input</source>
        <translation>勾配 x 入力</translation>
    </message>
    <message>
        <source>How strongly the word responds to a small change of each pixel, times the pixel&apos;s distance from grey</source>
        <translation>各ピクセルの小さな変化に単語がどれだけ反応するかに、ピクセルの灰色からの差を掛けたもの</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>統合勾配</translation>
    </message>
    <message>
        <source>What each part of the image adds to the word as a blurred image becomes sharp</source>
        <translation>ぼかした画像が鮮明になるまでに、画像の各部分が単語に与える寄与</translation>
    </message>
    <message>
        <source>A map has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>マップの重みは %1 個ですが、モデルのグリッドは %2 x %3 セルです。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>How much less probable the word becomes when a part of the image is blurred</source>
        <translation>画像の一部をぼかしたとき、単語の確率がどれだけ下がるか</translation>
    </message>
    <message>
        <source>images cannot be saved in this format; use .png or .jpg</source>
        <translation>この形式では画像を保存できません。.png か .jpg を使ってください</translation>
    </message>
    <message>
        <source>%1 images cannot be compared with %2 others</source>
        <translation>%1 枚の画像は別の %2 枚と比較できません</translation>
    </message>
    <message>
        <source>The word of a gaze must not be negative.</source>
        <translation>視線の単語の番号は負にできません。</translation>
    </message>
    <message>
        <source>Word %1 has two gazes.</source>
        <translation>単語 %1 に視線が 2 つあります。</translation>
    </message>
    <message>
        <source>The weights of a gaze must not be negative, and at least one must be above 0.</source>
        <translation>視線の重みは負にできません。少なくとも 1 つは 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>deletion %1 (random orders: %2 ± %3; lower is better), insertion %4 (%5 ± %6; higher is better)</source>
        <translation>削除 %1（無作為な順序: %2 ± %3、低いほど良い）、挿入 %4（%5 ± %6、高いほど良い）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hardly depends on the image: its probability is %2, and still %3 when the whole image is blurred. There is nothing for a map to find.</source>
        <translation>「%1」は画像にほとんど依存していません。確率は %2 で、画像全体をぼかしても %3 です。マップで見つかるものはありません。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on better than chance: %2.</source>
        <translation>「%1」のマップは、単語が依存するものを偶然よりよく見つけています: %2。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word cannot do without better than chance, but not what is enough for it: %2.</source>
        <translation>「%1」のマップは、単語に欠かせないものは偶然よりよく見つけますが、それだけで足りるものについてはそうではありません: %2。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what is enough for the word better than chance, but not what it cannot do without: %2.</source>
        <translation>「%1」のマップは、それだけで単語に足りるものは偶然よりよく見つけますが、欠かせないものについてはそうではありません: %2。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on no better than chance: %2.</source>
        <translation>「%1」のマップは、単語が依存するものを偶然よりよく見つけているとは言えません: %2。</translation>
    </message>
    <message>
        <source>Keep words seen at least (times)</source>
        <translation>残す単語の最少出現回数（回）</translation>
    </message>
    <message>
        <source>A gaze has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>視線の重みは %1 個ですが、モデルのグリッドは %2 x %3 セルです。</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used: lower warmup_steps or raise epochs.</source>
        <translation>ウォームアップ（%1 ステップ）が実行全体（%2 ステップ）以上の長さなので、学習率が最大になることがありません。warmup_steps を減らすか epochs を増やしてください。</translation>
    </message>
    <message>
        <source>The model has no context index yet.</source>
        <translation>モデルにはまだコンテキスト索引がありません。</translation>
    </message>
    <message>
        <source>Another model was opened meanwhile, so the page was not finished.</source>
        <translation>途中で別のモデルが開かれたため、ページは完成しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not send the file that was asked for.</source>
        <translation>%1 から要求したファイルが送られてきませんでした。</translation>
    </message>
    <message>
        <source>What arrived is not the published file: its checksum is wrong. It was deleted.</source>
        <translation>届いたものは公開されているファイルではありません（チェックサムが一致しません）。削除しました。</translation>
    </message>
    <message>
        <source>There is no connection to %1: this computer seems to have no network.</source>
        <translation>%1 に接続できません。このコンピューターはネットワークにつながっていないようです。</translation>
    </message>
    <message>
        <source>%1 answers with the error %2.</source>
        <translation>%1 がエラー %2 を返しました。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. What arrived is kept, and the download can be resumed.</source>
        <translation>%1 との接続が切れました。受信した分は保存され、ダウンロードを再開できます。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; %2</source>
        <translation>その &quot;%1&quot; が%2</translation>
    </message>
    <message>
        <source>records that are left out</source>
        <translation>省かれるレコード</translation>
    </message>
    <message>
        <source>record without &quot;file_name&quot;</source>
        <translation>&quot;file_name&quot; のないレコード</translation>
    </message>
    <message>
        <source>record is left out: %1</source>
        <translation>レコードは省かれます：%1</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>metadata.jsonl or another .jsonl file with &quot;file_name&quot; and &quot;text&quot; in each record</source>
        <translation>各レコードに &quot;file_name&quot; と &quot;text&quot; がある metadata.jsonl などの .jsonl ファイル</translation>
    </message>
    <message>
        <source>does not name a column of images and one of captions</source>
        <translation>画像の列とキャプションの列の名前がありません</translation>
    </message>
    <message>
        <source>lines with too few columns</source>
        <translation>列が足りない行</translation>
    </message>
    <message>
        <source>has %1 of %2 columns</source>
        <translation>%2 列のうち %1 列しかありません</translation>
    </message>
    <message>
        <source>lines that are left out</source>
        <translation>省かれる行</translation>
    </message>
    <message>
        <source>names no image</source>
        <translation>画像の名前がありません</translation>
    </message>
    <message>
        <source>caption table</source>
        <translation>キャプションの表</translation>
    </message>
    <message>
        <source>captions.txt, results.csv or another .csv or .tsv file whose first line names a column of images and one of captions</source>
        <translation>captions.txt、results.csv、または最初の行に画像の列とキャプションの列の名前がある .csv・.tsv ファイル</translation>
    </message>
    <message>
        <source>values that are left out</source>
        <translation>省かれる値</translation>
    </message>
    <message>
        <source>images without &quot;filename&quot;</source>
        <translation>&quot;filename&quot; のない画像</translation>
    </message>
    <message>
        <source>image without &quot;filename&quot;</source>
        <translation>&quot;filename&quot; のない画像</translation>
    </message>
    <message>
        <source>%1; the images before it are used</source>
        <translation>%1。それより前の画像は使われます</translation>
    </message>
    <message>
        <source>Karpathy splits</source>
        <translation>Karpathy の分割</translation>
    </message>
    <message>
        <source>dataset_coco.json, dataset_flickr8k.json or dataset_flickr30k.json next to the images</source>
        <translation>画像と並ぶ dataset_coco.json、dataset_flickr8k.json、dataset_flickr30k.json</translation>
    </message>
    <message>
        <source>what the context index holds does not fit together</source>
        <translation>コンテキスト索引の内容に矛盾があります</translation>
    </message>
    <message>
        <source>The contexts of the model have another size than those of the index.</source>
        <translation>モデルのコンテキストの大きさが索引のものと異なります。</translation>
    </message>
    <message>
        <source>what the context index says of its model is not valid</source>
        <translation>コンテキスト索引のモデルについての記述が正しくありません</translation>
    </message>
    <message>
        <source>the tensor %1 has another type or shape than that of a context index</source>
        <translation>テンソル %1 の型または形状がコンテキスト索引のものと異なります</translation>
    </message>
    <message>
        <source>the tensor %1 ends in the middle of a text</source>
        <translation>テンソル %1 がテキストの途中で終わっています</translation>
    </message>
    <message>
        <source>is not a context index</source>
        <translation>はコンテキスト索引ではありません</translation>
    </message>
    <message>
        <source>What the context index says of itself</source>
        <translation>コンテキスト索引自身の記述</translation>
    </message>
    <message>
        <source>was written by another version of Saccade; make the context index again</source>
        <translation>は別のバージョンの Saccade が書いたものです。コンテキスト索引を作り直してください</translation>
    </message>
    <message>
        <source>is the context index of another model, or of an earlier state of this one; make it again</source>
        <translation>は別のモデル、またはこのモデルの以前の状態のコンテキスト索引です。作り直してください</translation>
    </message>
    <message>
        <source>the folder for the context index cannot be made (%1)</source>
        <translation>コンテキスト索引のフォルダーを作成できません（%1）</translation>
    </message>
    <message>
        <source>is not a context index, so it is not replaced; choose another name</source>
        <translation>はコンテキスト索引ではないため、置き換えません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>There is no epoch to animate.</source>
        <translation>アニメーションにするエポックがありません。</translation>
    </message>
    <message>
        <source>METEOR: how well the words of the caption and of the best reference match, also by their stems and, where WordNet is installed, as synonyms, and how far they stand in the same order. Recall counts more than precision. 0 to 1, higher is better.</source>
        <translation>METEOR：キャプションと最も近い参照の単語がどれだけ一致するか。語幹や、WordNet があれば同義語としての一致も数え、順序の近さも見ます。適合率より再現率を重視します。0～1、高いほど良い。</translation>
    </message>
    <message>
        <source>has no index of WordNet</source>
        <translation>WordNet の索引がありません</translation>
    </message>
    <message>
        <source>libstemmer has no English stemmer</source>
        <translation>libstemmer に英語のステマーがありません</translation>
    </message>
    <message>
        <source>there is no VGG of depth %1</source>
        <translation>深さ %1 の VGG はありません</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption.</source>
        <translation>分割「%1」の画像にキャプションがありません。</translation>
    </message>
    <message>
        <source>None of the images with captions can be read.</source>
        <translation>キャプション付きの画像を一枚も読み込めません。</translation>
    </message>
    <message>
        <source>Several models caption together, but this is asked of one model. Choose one in the menu at the top.</source>
        <translation>複数のモデルが一緒にキャプションを付けていますが、この質問は 1 つのモデルに対するものです。上のメニューで 1 つ選択してください。</translation>
    </message>
    <message>
        <source>is named more than once: a model adds nothing to itself</source>
        <translation>が 2 回以上指定されています。同じモデルを重ねても何も加わりません</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: models can only caption together if they have the same words</source>
        <translation>%1 と語彙が異なります。一緒にキャプションを付けられるのは同じ単語を持つモデルだけです</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>アテンションロールアウト</translation>
    </message>
    <message>
        <source>The attention of all layers together, as each layer passes on what the one before took in</source>
        <translation>前の層が取り込んだものを次の層へ渡していく、すべての層を合わせたアテンション</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; needs a decoder with %2 layers of attention or more; that of this model has %3.</source>
        <translation>説明「%1」には、アテンション層が %2 層以上のデコーダーが必要です。このモデルのデコーダーは %3 層です。</translation>
    </message>
    <message>
        <source>The temperature must be above 0.</source>
        <translation>温度は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The sharpness of attention must be 0 or more.</source>
        <translation>アテンションの鋭さは 0 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The gate must be between 0 and 1.</source>
        <translation>ゲートは 0 から 1 の間でなければなりません。</translation>
    </message>
    <message>
        <source>The caption has no words.</source>
        <translation>キャプションに単語がありません。</translation>
    </message>
    <message>
        <source>LSTM, adaptive attention: looks when it needs to</source>
        <translation>LSTM、適応的アテンション：必要なときだけ見る</translation>
    </message>
    <message>
        <source>LSTM, hard attention: one place per word</source>
        <translation>LSTM、ハードアテンション：単語ごとに一か所</translation>
    </message>
    <message>
        <source>LSTM, soft attention</source>
        <translation>LSTM、ソフトアテンション</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>モデルの大きさ</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word; a multiple of the number of heads</source>
        <translation>各単語を表すベクトルの大きさ。ヘッド数の倍数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>How often words and image are looked at, one layer after another</source>
        <translation>単語と画像を見る回数。層を順に重ねます</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Maps of attention in each layer; each can look at something else</source>
        <translation>各層のアテンションマップの数。それぞれ別のものを見ることができます</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>フィードフォワード層の大きさ</translation>
    </message>
    <message>
        <source>Size of the inner layer that follows the attention of each layer</source>
        <translation>各層のアテンションに続く内側の層の大きさ</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random in each layer, against learning by heart</source>
        <translation>丸暗記を防ぐため、各層で無作為に落とす数値の割合</translation>
    </message>
    <message>
        <source>The option &quot;decoder.size&quot; (%1) must be a multiple of &quot;decoder.heads&quot; (%2).</source>
        <translation>オプション「decoder.size」（%1）は「decoder.heads」（%2）の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>Transformer, several maps per word</source>
        <translation>Transformer、単語ごとに複数のマップ</translation>
    </message>
    <message>
        <source>The beam of %1 cannot be divided into %2 groups of the same size.</source>
        <translation>ビーム幅 %1 は同じ大きさの %2 グループに分けられません。</translation>
    </message>
    <message>
        <source>The diversity must be above 0: without it all groups find the same captions.</source>
        <translation>多様性は 0 より大きくしてください。0 ではすべてのグループが同じキャプションを見つけます。</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the number of captions drawn.</source>
        <translation>仮説の数は 0（すべて）～抽出するキャプションの数にしてください。</translation>
    </message>
    <message>
        <source>With a top-k of 1 nothing is left to chance: all captions drawn would be the same.</source>
        <translation>top-k が 1 では偶然の余地がなく、抽出されるキャプションはすべて同じになります。</translation>
    </message>
    <message>
        <source>Captions are either drawn or searched for in groups, not both.</source>
        <translation>キャプションは抽出するか、グループで探索するかのどちらかです。両方はできません。</translation>
    </message>
    <message>
        <source>Top-k and top-p limit what is drawn: choose how many captions to draw, too.</source>
        <translation>top-k と top-p は抽出の対象を絞るものです。抽出するキャプションの数も選択してください。</translation>
    </message>
    <message>
        <source>Only a beam search without groups keeps what it considered.</source>
        <translation>検討した候補を保持するのは、グループのないビーム探索だけです。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Diverse beam search: divide the beam into this many groups, each of which avoids the words of those before it</source>
        <translation>多様なビーム探索：ビームをこの数のグループに分け、各グループは前のグループの単語を避けます</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>多様性</translation>
    </message>
    <message>
        <source>How much a word loses for each caption of an earlier group that has it at the same place; 0.2 to 0.8 works for most models</source>
        <translation>前のグループのキャプションが同じ位置に持つ単語から、1 つにつき差し引く値です。多くのモデルでは 0.2～0.8 が適切です</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>抽出したキャプション</translation>
    </message>
    <message>
        <source>Draw this many captions by the probabilities of their words, in place of a search; the most probable ones come first</source>
        <translation>探索の代わりに、単語の確率に従ってこの数のキャプションを抽出します。確率の高いものから並びます</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Of what is drawn: below 1 probable words are drawn more often, above 1 improbable ones</source>
        <translation>抽出の温度：1 未満では確率の高い単語が、1 を超えると確率の低い単語がより多く抽出されます</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw each word from this many most probable ones; 0: from all</source>
        <translation>各単語を確率の高い方からこの数の中で抽出します。0：すべてから</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw each word from the fewest most probable ones that have this probability together (nucleus sampling); 1: from all</source>
        <translation>合計がこの確率に達する最少数の高確率の単語から各単語を抽出します（nucleus サンプリング）。1：すべてから</translation>
    </message>
    <message>
        <source>Another number draws other captions; the same number draws the same ones again</source>
        <translation>別の数では別のキャプションが、同じ数では同じキャプションが抽出されます</translation>
    </message>
    <message>
        <source>No repeated group of</source>
        <translation>繰り返さない語の並び</translation>
    </message>
    <message>
        <source>Never say a group of this many words twice in a caption; 0: no limit</source>
        <translation>この数の単語の並びを 1 つのキャプションで 2 度使いません。0：制限なし</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>The models predict different numbers of words: %1 and %2.</source>
        <translation>モデルが予測する単語の数が異なります：%1 語と %2 語。</translation>
    </message>
    <message>
        <source>Models that see the image by different grids cannot share a gaze.</source>
        <translation>異なるグリッドで画像を見るモデルは、視線を共有できません。</translation>
    </message>
    <message>
        <source>Location reward</source>
        <translation>位置の報酬</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly a place is learned after which the right word was more probable than usual (Xu et al. 2015)</source>
        <translation>単語ごとに一か所を見るデコーダーで、正しい単語の確率がいつもより高くなった位置をどれだけ強く学習するか（Xu et al. 2015）</translation>
    </message>
    <message>
        <source>Location entropy</source>
        <translation>位置のエントロピー</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly it is kept from looking at the same place too soon (Xu et al. 2015)</source>
        <translation>単語ごとに一か所を見るデコーダーで、早くから同じ位置ばかり見ることをどれだけ強く防ぐか（Xu et al. 2015）</translation>
    </message>
    <message>
        <source>The images changed while they were captioned.</source>
        <translation>キャプションを付けている間に画像が変更されました。</translation>
    </message>
    <message>
        <source>The environment variable %1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>環境変数 %1 は %2 から %3 までの数でなければなりません（「%4」ではなく）。</translation>
    </message>
    <message>
        <source>The processes are on several machines and do not know where to meet: set the environment variable MASTER_ADDR to the name of the machine of the first.</source>
        <translation>プロセスが複数のマシンにあり、待ち合わせ先がわかりません。環境変数 MASTER_ADDR に最初のプロセスのマシン名を設定してください。</translation>
    </message>
    <message>
        <source>Images in each batch, with all their captions; more need more memory and give steadier steps</source>
        <translation>各バッチの画像数（すべてのキャプションを含む）、多いほどメモリを使い、ステップが安定する</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>ステップあたりのバッチ数</translation>
    </message>
    <message>
        <source>Batches whose gradients are added up before each step: as steady as one large batch, in the memory of a small one</source>
        <translation>各ステップの前に勾配を合計するバッチの数、小さなバッチのメモリで大きなバッチと同じ安定さになる</translation>
    </message>
    <message>
        <source>Attention learning rate</source>
        <translation>アテンションの学習率</translation>
    </message>
    <message>
        <source>Learning rate of what decides where the decoder looks; 0: as the rest of the decoder</source>
        <translation>デコーダーがどこを見るかを決める部分の学習率、0: デコーダーの他の部分と同じ</translation>
    </message>
    <message>
        <source>As the decoder</source>
        <translation>デコーダーと同じ</translation>
    </message>
    <message>
        <source>The faster one</source>
        <translation>速いほう</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Numbers that products in training are computed with: bfloat16 is faster on processors and GPUs that have it, and less exact; auto measures which is faster</source>
        <translation>学習での積の計算に使う数、bfloat16 は対応するプロセッサーや GPU では速いが精度は低い、auto は速いほうを測って選ぶ</translation>
    </message>
    <message>
        <source>The captions of another process are not whole; do all run the same version?</source>
        <translation>別のプロセスのキャプションが不完全です。すべて同じバージョンを実行していますか？</translation>
    </message>
    <message>
        <source>Training computes in bfloat16.</source>
        <translation>学習は bfloat16 で計算します。</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, for which this computer has no instructions; float32 is likely to be faster.</source>
        <translation>学習は bfloat16 で計算しますが、このコンピューターにはその命令がありません。float32 のほうが速いと思われます。</translation>
    </message>
    <message>
        <source>Training computes in float32: this computer has no instructions for bfloat16.</source>
        <translation>学習は float32 で計算します。このコンピューターには bfloat16 の命令がありません。</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, measured to be %1 times as fast as float32.</source>
        <translation>学習は bfloat16 で計算します。測定では float32 の %1 倍の速さです。</translation>
    </message>
    <message>
        <source>Training computes in float32: bfloat16 was measured to be %1 times as fast.</source>
        <translation>学習は float32 で計算します。測定では bfloat16 の速さは %1 倍です。</translation>
    </message>
    <message>
        <source>The decoder &quot;%1&quot; has no learning rate for its attention; leave out the option &quot;attention_learning_rate&quot;.</source>
        <translation>デコーダー「%1」にはアテンションの学習率がありません。オプション「attention_learning_rate」を外してください。</translation>
    </message>
    <message>
        <source>Another of the processes that train together has ended or cannot be reached any more (%1). Training can be resumed from the last checkpoint.</source>
        <translation>一緒に学習している別のプロセスが終了したか、接続できなくなりました（%1）。学習は最後のチェックポイントから再開できます。</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3 (%4).</source>
        <translation>一緒に学習する %1 個のプロセスが %2、ポート %3 で待ち合わせできませんでした（%4）。</translation>
    </message>
    <message>
        <source>Process %1 sees other images, options or checkpoints than the first one; the dataset and the run directory must be in folders that all processes share.</source>
        <translation>プロセス %1 の画像、オプション、またはチェックポイントが最初のプロセスと異なります。データセットと実行のフォルダーは、すべてのプロセスが共有するフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Training computes in %1, as before.</source>
        <translation>学習は前と同じく %1 で計算します。</translation>
    </message>
    <message>
        <source>%1 processes train together; each takes its share of every batch of %2 images.</source>
        <translation>%1 個のプロセスが一緒に学習します。それぞれが %2 枚の画像の各バッチの一部を受け持ちます。</translation>
    </message>
    <message>
        <source>TorchScript file</source>
        <translation>TorchScript ファイル</translation>
    </message>
    <message>
        <source>Exported network that is the encoder: images [B, 3, H, W] in, a grid [B, C, rows, columns] out. The file is a program: only choose one that you trust</source>
        <translation>エンコーダーとなるエクスポート済みネットワーク：画像 [B, 3, H, W] を入力し、グリッド [B, C, 行, 列] を出力します。このファイルはプログラムです。信頼できるものだけを選択してください</translation>
    </message>
    <message>
        <source>is too large for an encoder</source>
        <translation>はエンコーダーとしては大きすぎます</translation>
    </message>
    <message>
        <source>The encoder is the TorchScript file %1. Such a file is a program, which can do whatever you can do. If you trust it, start Saccade with --allow-torchscript.</source>
        <translation>エンコーダーは TorchScript ファイル %1 です。このファイルはプログラムであり、あなたにできることは何でも実行できます。信頼できる場合は、--allow-torchscript を付けて Saccade を起動してください。</translation>
    </message>
    <message>
        <source>cannot be loaded as TorchScript: %1</source>
        <translation>TorchScript として読み込めません：%1</translation>
    </message>
    <message>
        <source>cannot compute features of an image of %1 x %2 pixels: %3</source>
        <translation>は %1 x %2 ピクセルの画像の特徴を計算できません：%3</translation>
    </message>
    <message>
        <source>gives no tensor, but an encoder gives one of four dimensions</source>
        <translation>はテンソルを返しませんが、エンコーダーは 4 次元のテンソルを返す必要があります</translation>
    </message>
    <message>
        <source>does not give features in the form [images, channels, rows, columns]</source>
        <translation>は [画像, チャンネル, 行, 列] の形の特徴を返しません</translation>
    </message>
    <message>
        <source>The encoder &quot;%1&quot; needs a file: torchscript:FILE.</source>
        <translation>エンコーダー「%1」にはファイルが必要です：torchscript:FILE</translation>
    </message>
    <message>
        <source>is not the file that the model was trained with: its checksum is %1, not %2</source>
        <translation>はモデルの訓練に使われたファイルではありません：チェックサムは %2 ではなく %1 です</translation>
    </message>
    <message>
        <source>The encoder is a TorchScript file, which has its own weights: leave &quot;encoder_weights&quot; empty.</source>
        <translation>エンコーダーは独自の重みを持つ TorchScript ファイルです。「encoder_weights」は空のままにしてください。</translation>
    </message>
    <message>
        <source>There already is a decoder &quot;%1&quot;.</source>
        <translation>デコーダー「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>The program in %1 was not allowed to run.</source>
        <translation>%1 のプログラムの実行は許可されませんでした。</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>形を保つ</translation>
    </message>
    <message>
        <source>Image shape</source>
        <translation>画像の形</translation>
    </message>
    <message>
        <source>How an image becomes what the encoder sees: a square, by distorting it, keeping its middle or filling it up with grey; or a rectangle in its own shape with about as many cells</source>
        <translation>画像をエンコーダーの入力にする方法: 正方形（変形する、中央を残す、または灰色で埋める）、またはほぼ同じセル数で画像自身の形の長方形</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Sorted by caption</source>
        <translation>キャプション順</translation>
    </message>
    <message>
        <source>Order of images</source>
        <translation>画像の順序</translation>
    </message>
    <message>
        <source>Shuffled anew for each epoch, or sorted by first caption: batches then hold similar images, which shows why shuffling matters</source>
        <translation>エポックごとに新しくシャッフルするか、最初のキャプション順に並べる。並べるとバッチの画像が似通い、シャッフルがなぜ大切か分かる</translation>
    </message>
</context>
<context>
    <name>ExplainedPage</name>
    <message>
        <source>Point at a word to see where the model looked for it.</source>
        <translation>単語を指すと、モデルがそのために見た場所が表示されます。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>without the image</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>seen in the image</source>
        <translation>画像で見たもの</translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation>語彙にない</translation>
    </message>
    <message>
        <source>Deletion: image blurred</source>
        <translation>削除: 画像をぼかす</translation>
    </message>
    <message>
        <source>Insertion: image brought back</source>
        <translation>挿入: 画像を戻す</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>無作為な順序</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>画像全体を均等に</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>マップ</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Current view</source>
        <translation>現在の表示</translation>
    </message>
    <message>
        <source>Attention sheet</source>
        <translation>アテンション一覧図</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Attention data</source>
        <translation>アテンションのデータ</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>ギャラリーのキャプション</translation>
    </message>
    <message>
        <source>The picture as you see it now, with the caption and a legend below.</source>
        <translation>現在表示されている画像です。下にキャプションと凡例が付きます。</translation>
    </message>
    <message>
        <source>The image and one tile for each word: its attention, probability and gate.</source>
        <translation>元の画像と、単語ごとのタイル（アテンション、確率、ゲート）です。</translation>
    </message>
    <message>
        <source>The caption word by word, with the attention of each.</source>
        <translation>キャプションを、各単語のアテンションとともに 1 語ずつ表示します。</translation>
    </message>
    <message>
        <source>The numbers behind the maps: every word, and the weight of every cell.</source>
        <translation>マップの元になる数値です。すべての単語と、すべてのセルの重みが含まれます。</translation>
    </message>
    <message>
        <source>The captions of all images that have one.</source>
        <translation>キャプションが付いたすべての画像のキャプションです。</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG ベクター画像</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF ページ</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF、どこでも再生可能</translation>
    </message>
    <message>
        <source>MP4 video, smaller and smoother</source>
        <translation>MP4 動画、小さく滑らか</translation>
    </message>
    <message>
        <source>CSV table, a line for each cell</source>
        <translation>CSV 表、1 セルにつき 1 行</translation>
    </message>
    <message>
        <source>JSON, with alternatives</source>
        <translation>JSON、ほかの候補を含む</translation>
    </message>
    <message>
        <source>Text files (.txt) next to the images</source>
        <translation>画像と同じ場所のテキストファイル（.txt）</translation>
    </message>
    <message>
        <source>One results file (JSON), as COCO has it</source>
        <translation>COCO 形式の 1 つの結果ファイル（JSON）</translation>
    </message>
    <message>
        <source>Exploration as a web page</source>
        <translation>探索をウェブページとして</translation>
    </message>
    <message>
        <source>One file for a browser: words to point at, their maps, and whether each map can be trusted. Testing the maps takes a few seconds per word.</source>
        <translation>ブラウザー用の 1 つのファイル: 単語を指すとマップが表示され、各マップが信頼できるかも分かります。マップの検証には 1 語あたり数秒かかります。</translation>
    </message>
    <message>
        <source>HTML, needs no network</source>
        <translation>HTML、ネットワーク不要</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no caption to export.</source>
        <translation>書き出すキャプションがありません。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>&lt; 1 %</source>
        <comment>a share</comment>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>outlined: the smallest region that holds %1 of the attention</source>
        <translation>輪郭線: アテンションの %1 を含む最小の領域</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>ゲート %1</translation>
    </message>
    <message>
        <source>%1 % of the attention outlined</source>
        <translation>輪郭線: アテンションの %1%</translation>
    </message>
    <message>
        <source>image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（単語なし）</translation>
    </message>
    <message>
        <source>attention: %1 ×</source>
        <translation>アテンション: %1 倍</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>均等の %1 倍</translation>
    </message>
    <message>
        <source>peak %1 × even</source>
        <translation>最大: 均等の %1 倍</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map</source>
        <translation>均等の倍率: 均等なマップのアテンションに対する倍率</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map (the line)</source>
        <translation>均等の倍率: 均等なマップのアテンション（線）に対する倍率</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>モデルには見えない部分</translation>
    </message>
    <message>
        <source>log probability %1</source>
        <translation>対数確率 %1</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>長さの上限で打ち切り</translation>
    </message>
    <message>
        <source>%: probability of the word</source>
        <translation>%: 単語の確率</translation>
    </message>
    <message>
        <source>gate: how much the word draws on the image</source>
        <translation>ゲート: 単語が画像をどれだけ利用したか</translation>
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>Previous word</source>
        <translation>前の単語</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it.</source>
        <translation>前の単語です。モデルが学習したベクトルで表されています。</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it, plus the code of its position.</source>
        <translation>前の単語です。モデルが学習したベクトルに、位置の符号を加えて表されています。</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>The mean of the grid, projected; the LSTM reads it together with each word.</source>
        <translation>グリッドの平均を射影したものです。LSTM が各単語とともに読み込みます。</translation>
    </message>
    <message>
        <source>Previous state</source>
        <translation>前の状態</translation>
    </message>
    <message>
        <source>The output of the LSTM after the words so far.</source>
        <translation>ここまでの単語を読んだ後の LSTM の出力です。</translation>
    </message>
    <message>
        <source>Previous memory</source>
        <translation>前のメモリ</translation>
    </message>
    <message>
        <source>What the LSTM remembers of the words so far (its cell state).</source>
        <translation>ここまでの単語について LSTM が記憶している内容（セル状態）です。</translation>
    </message>
    <message>
        <source>Scores e</source>
        <translation>スコア e</translation>
    </message>
    <message>
        <source>How well each cell of the image fits what the state asks for.</source>
        <translation>画像の各セルが、状態の求めるものにどれだけ合うかを表します。</translation>
    </message>
    <message>
        <source>Attention α</source>
        <translation>アテンション α</translation>
    </message>
    <message>
        <source>The scores as shares that sum to 1: where the model looks.</source>
        <translation>スコアを合計 1 の割合にしたものです。モデルがどこを見ているかを示します。</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>コンテキスト z</translation>
    </message>
    <message>
        <source>The mean of the annotation vectors, weighted by attention.</source>
        <translation>アテンションで重み付けした、アノテーションベクトルの平均です。</translation>
    </message>
    <message>
        <source>The annotation vector of the cell with the most attention.</source>
        <translation>アテンションが最も大きいセルのアノテーションベクトルです。</translation>
    </message>
    <message>
        <source>Gate β</source>
        <translation>ゲート β</translation>
    </message>
    <message>
        <source>How much of the context is let through: 0 is nothing, 1 is all of it.</source>
        <translation>コンテキストをどれだけ通すかを表します。0 はまったく通さず、1 はすべて通します。</translation>
    </message>
    <message>
        <source>Gate 1 − β</source>
        <translation>ゲート 1 − β</translation>
    </message>
    <message>
        <source>Gated context</source>
        <translation>ゲート後のコンテキスト</translation>
    </message>
    <message>
        <source>What the word takes from the image.</source>
        <translation>単語が画像から受け取る内容です。</translation>
    </message>
    <message>
        <source>From the word</source>
        <translation>単語から</translation>
    </message>
    <message>
        <source>What the previous word contributes to the gates of the LSTM.</source>
        <translation>LSTM の各ゲートへの、前の単語の寄与です。</translation>
    </message>
    <message>
        <source>From the state</source>
        <translation>状態から</translation>
    </message>
    <message>
        <source>What the state contributes to the gates of the LSTM.</source>
        <translation>LSTM の各ゲートへの、状態の寄与です。</translation>
    </message>
    <message>
        <source>From the image</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>What the image contributes to the gates of the LSTM.</source>
        <translation>LSTM の各ゲートへの、画像の寄与です。</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>入力ゲート</translation>
    </message>
    <message>
        <source>How much of what is new goes into the memory.</source>
        <translation>新しい内容をどれだけメモリに入れるかを表します。</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>忘却ゲート</translation>
    </message>
    <message>
        <source>How much of the memory is kept.</source>
        <translation>メモリをどれだけ残すかを表します。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>What could go into the memory.</source>
        <translation>メモリに入る候補です。</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>出力ゲート</translation>
    </message>
    <message>
        <source>How much of the memory is let out.</source>
        <translation>メモリをどれだけ外に出すかを表します。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>The memory after this word.</source>
        <translation>この単語の後のメモリです。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The output of the LSTM; with the context and the previous word, it predicts this word.</source>
        <translation>LSTM の出力です。コンテキストおよび前の単語とともに、この単語を予測します。</translation>
    </message>
    <message>
        <source>The output of the LSTM, which asks for a place to look at and predicts the word.</source>
        <translation>LSTM の出力です。見るべき場所を求め、単語を予測します。</translation>
    </message>
    <message>
        <source>Sentinel s</source>
        <translation>センチネル s</translation>
    </message>
    <message>
        <source>What the memory has to offer in place of the image.</source>
        <translation>画像の代わりにメモリが提供できる内容です。</translation>
    </message>
    <message>
        <source>Sentinel score</source>
        <translation>センチネルのスコア</translation>
    </message>
    <message>
        <source>How well the sentinel fits, in competition with the cells.</source>
        <translation>センチネルがどれだけ合うかを、セルと競わせて表します。</translation>
    </message>
    <message>
        <source>Sentinel weight β</source>
        <translation>センチネルの重み β</translation>
    </message>
    <message>
        <source>How much the sentinel counts against the image: 1 is the memory alone, 0 the image alone.</source>
        <translation>センチネルが画像に対してどれだけ重視されるかを表します。1 はメモリのみ、0 は画像のみです。</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>A number for each word of the vocabulary; the softmax turns them into probabilities p.</source>
        <translation>語彙の各単語に 1 つずつある数値です。ソフトマックスで確率 p になります。</translation>
    </message>
    <message>
        <source>Layer %1: words</source>
        <translation>第 %1 層: 単語</translation>
    </message>
    <message>
        <source>How much each head looks at each word so far, one row per head.</source>
        <translation>各ヘッドがここまでの各単語をどれだけ見ているかを表します。1 行が 1 つのヘッドです。</translation>
    </message>
    <message>
        <source>Layer %1: attention</source>
        <translation>第 %1 層: アテンション</translation>
    </message>
    <message>
        <source>Where the heads of this layer look, on average.</source>
        <translation>この層のヘッドが平均してどこを見ているかを表します。</translation>
    </message>
    <message>
        <source>Layer %1: context</source>
        <translation>第 %1 層: コンテキスト</translation>
    </message>
    <message>
        <source>What the heads of this layer take from the image, concatenated head by head.</source>
        <translation>この層の各ヘッドが画像から受け取る内容を、ヘッドごとに順につなげたものです。</translation>
    </message>
    <message>
        <source>Layer %1: stream</source>
        <translation>第 %1 層: ストリーム</translation>
    </message>
    <message>
        <source>The vector of the word (the residual stream), to which each layer adds what it found.</source>
        <translation>単語のベクトル（残差ストリーム）です。各層が見つけた内容をこれに加えていきます。</translation>
    </message>
    <message>
        <source>Encoder %1</source>
        <translation>エンコーダー %1</translation>
    </message>
    <message>
        <source>The %3 channels of this stage that vary most across the image, each from dark to bright. %1 parameters, %2 ms.</source>
        <translation>このステージのチャンネルのうち、画像内での変化が最も大きい %3 個です。それぞれ暗い色から明るい色で示します。パラメーター数 %1、%2 ms。</translation>
    </message>
    <message>
        <source>Location s</source>
        <translation>位置 s</translation>
    </message>
    <message>
        <source>The one cell that the model looks at: here the one with the most attention. In training it is drawn at random, with α as the chances.</source>
        <translation>モデルが見る唯一のセル。ここではアテンションが最大のセルです。学習中は α を確率として無作為に選ばれます。</translation>
    </message>
    <message>
        <source>What the whole image contributes to the gates of the LSTM.</source>
        <translation>画像全体が LSTM のゲートに与える寄与。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>What the gates of the LSTM start from, whatever word or image.</source>
        <translation>単語や画像によらない、LSTM のゲートの出発点。</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>センチネルゲート</translation>
    </message>
    <message>
        <source>How much of the memory goes into the sentinel.</source>
        <translation>メモリのうちセンチネルに入る割合。</translation>
    </message>
    <message>
        <source>Layer %1: queries</source>
        <translation>第 %1 層: クエリ</translation>
    </message>
    <message>
        <source>What each head asks the image for, one row per head.</source>
        <translation>各ヘッドが画像に求めるもの。1 行が 1 ヘッドです。</translation>
    </message>
    <message>
        <source>Layer %1: heads</source>
        <translation>第 %1 層: ヘッド</translation>
    </message>
    <message>
        <source>Where each head of this layer looks, each from dark to bright.</source>
        <translation>この層の各ヘッドが見ている場所。それぞれ暗から明へ。</translation>
    </message>
</context>
<context>
    <name>GalleryExport</name>
    <message>
        <source>%1 is not a file, so no caption can be saved next to it</source>
        <translation>%1 はファイルではないため、同じ場所にキャプションを保存できません</translation>
    </message>
    <message>
        <source>the caption of %1 is empty</source>
        <translation>%1 のキャプションが空です</translation>
    </message>
</context>
<context>
    <name>OfferedModels</name>
    <message>
        <source>With Saccade</source>
        <translation>Saccade に付属</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近の実行</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>OwnModelChapter</name>
    <message>
        <source>Your photographs</source>
        <translation>自分の写真</translation>
    </message>
    <message>
        <source>You need photographs with captions: a folder with a text file of the same name beside each image, one caption per line. A few hundred are enough to teach the model something new. The captions that Saccade has exported can be a start: correct them and learn from them.

None at hand? Click “Make a Scenes dataset…”.</source>
        <translation>キャプション付きの写真が必要です。フォルダーに画像を入れ、それぞれに同じ名前のテキストファイルを添えて、1 行に 1 つずつキャプションを書きます。数百枚あれば、モデルに新しいことを教えられます。Saccade が書き出したキャプションを出発点にして、直しながら学習に使うこともできます。

手元にありませんか？「Scenes データセットを作成…」をクリックしてください。</translation>
    </message>
    <message>
        <source>Drop the folder on the page, or choose it there.</source>
        <translation>フォルダーをページにドロップするか、そこで選択してください。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習する</translation>
    </message>
    <message>
        <source>For a few hundred photographs, the recipe that the page suggests starts from the model that comes with the program, so that your model only has to learn what is new. The page says how long the run will take.</source>
        <translation>写真が数百枚なら、ページが勧める設定は付属のモデルから始めます。そうすればモデルは、新しいことだけを学べばよいのです。実行にかかる時間はページに表示されます。</translation>
    </message>
    <message>
        <source>Start the training.</source>
        <translation>学習を開始してください。</translation>
    </message>
    <message>
        <source>Watch it, and stop in time</source>
        <translation>見守り、よい時に止める</translation>
    </message>
    <message>
        <source>With little data a model soon overfits: it learns the captions by heart. Watch the validation loss. You lose nothing by stopping early: the best epoch is kept, and a run can be resumed.</source>
        <translation>データが少ないと、モデルはすぐに過学習します。キャプションを丸暗記してしまうのです。検証損失に注目してください。早めに停止しても何も失われません。最良のエポックは保存され、実行は再開できます。</translation>
    </message>
    <message>
        <source>Wait for the end, or click “Stop” after an epoch.</source>
        <translation>終わりまで待つか、エポックが終わってから「停止」をクリックしてください。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使ってみる</translation>
    </message>
    <message>
        <source>A trained model is one file, best.safetensors in the folder of the run. You can use it in this window and on the command line, and give it to others.</source>
        <translation>学習したモデルは、実行のフォルダーにある best.safetensors という 1 つのファイルです。このウィンドウでもコマンドラインでも使え、人に渡すこともできます。</translation>
    </message>
    <message>
        <source>Open your model: click “Caption with this model” after the training, or open its file here.</source>
        <translation>自分のモデルを開いてください。学習の後に「このモデルでキャプションを生成」をクリックするか、ここでファイルを開きます。</translation>
    </message>
    <message>
        <source>Your model and the original</source>
        <translation>自分のモデルと元のモデル</translation>
    </message>
    <message>
        <source>Better on your photographs, and as good on others? Compare the two word by word, on an image that neither learned from.</source>
        <translation>自分の写真ではより良く、ほかの写真でも同じくらい良いでしょうか。どちらも学習に使っていない画像で、2 つを 1 語ずつ比べます。</translation>
    </message>
    <message>
        <source>Click “Choose a model…” and choose the one that comes with Saccade.</source>
        <translation>「モデルを選択…」をクリックし、Saccade に付属のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>見せる</translation>
    </message>
    <message>
        <source>A web page of a caption holds the image, the words and where the model looked, in a single file, to hand in or to send.</source>
        <translation>キャプションのウェブページは、画像、単語、モデルが見た場所を 1 つのファイルに収めたものです。提出したり、送ったりできます。</translation>
    </message>
    <message>
        <source>Click “Export…” and choose “Exploration as a web page”.</source>
        <translation>「書き出し…」をクリックし、「探索をウェブページとして」を選んでください。</translation>
    </message>
    <message>
        <source>Which model is surer?</source>
        <translation>どちらのモデルに自信がある?</translation>
    </message>
    <message>
        <source>Sure does not mean right. But a model that knows this kind of image usually gives its words higher probabilities. For this question, your own model must be the open one.</source>
        <translation>自信があっても正しいとは限りません。それでも、この種の画像を知っているモデルは、ふつう自身の単語により高い確率を与えます。この質問には、自分のモデルを開いておく必要があります。</translation>
    </message>
    <message>
        <source>Which of the two models gives its own caption of this image the higher probability per word?</source>
        <translation>2 つのモデルはこの画像に、それぞれキャプションを付けました。自身のキャプションに与える 1 語あたりの確率が高いのはどちらのモデルですか？</translation>
    </message>
    <message>
        <source>The open model, “%1”</source>
        <translation>開いているモデル「%1」</translation>
    </message>
    <message>
        <source>The model that comes with the program</source>
        <translation>付属のモデル</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>質問の対象になるキャプションがありません。</translation>
    </message>
    <message>
        <source>The open model: “%1”, %2 per word. The other model: “%3”, %4 per word.</source>
        <translation>開いているモデル: 「%1」、1 語あたり %2。もう一方のモデル: 「%3」、1 語あたり %4。</translation>
    </message>
    <message>
        <source>Plan a model for a subject of your own, such as the birds of your town. Which images do you need, how many, and who writes the captions?</source>
        <translation>住んでいる町の鳥など、自分の選んだ題材のモデルを計画してください。どんな画像が何枚必要で、キャプションは誰が書きますか？</translation>
    </message>
    <message>
        <source>Images of each kind in many places, lights and seasons, at least several dozen of each; several people write the captions, so that the model does not learn the habits of one.</source>
        <translation>それぞれの種類を、さまざまな場所、光、季節で写した画像が、少なくとも数十枚ずつ。キャプションは何人かで書き、1 人の癖をモデルが覚えないようにします。</translation>
    </message>
    <message>
        <source>You have 400 photographs. How do you divide them between training and validation, and what must not happen?</source>
        <translation>写真が 400 枚あります。学習用と検証用にどう分けますか？ また、起きてはならないことは何ですか？</translation>
    </message>
    <message>
        <source>For instance 350 and 50. Photographs of the same moment must not be on both sides, or the validation images are no longer new to the model.</source>
        <translation>例えば 350 枚と 50 枚です。同じ瞬間の写真が両方に入ってはいけません。検証用画像がモデルにとって新しいものではなくなるからです。</translation>
    </message>
    <message>
        <source>Your model scores higher than the bundled one on your validation images and lower on COCO. Is it better?</source>
        <translation>自分のモデルのスコアは、自分の検証用画像では付属のモデルより高く、COCO では低くなりました。より良いモデルと言えますか？</translation>
    </message>
    <message>
        <source>For your photographs, yes; in general, no. It has forgotten something.</source>
        <translation>自分の写真については言えますが、一般には言えません。何かを忘れたのです。</translation>
    </message>
    <message>
        <source>May you train on photographs of your classmates? What do you need to clear first?</source>
        <translation>同級生の写真で学習してもよいでしょうか？ まず何を確かめる必要がありますか？</translation>
    </message>
    <message>
        <source>Only with their consent, and that of their parents where they are minors. A model can reveal what it learned from.</source>
        <translation>本人の同意がある場合だけです。未成年なら保護者の同意も必要です。モデルから、学習した内容が分かってしまうことがあります。</translation>
    </message>
    <message>
        <source>Your own model</source>
        <translation>自分だけのモデル</translation>
    </message>
    <message>
        <source>Train on your photographs, compare, use it, and hand it in.</source>
        <translation>自分の写真で学習し、比べ、使い、提出する。</translation>
    </message>
</context>
<context>
    <name>PredictionChapter</name>
    <message>
        <source>Your own photograph</source>
        <translation>自分の写真</translation>
    </message>
    <message>
        <source>The model learned from a certain kind of image. How well it does on yours depends on how similar they are; if yours is very different, the window says so.</source>
        <translation>モデルはある種類の画像から学びました。自分の写真でどれだけうまくいくかは、それらにどれだけ似ているかで決まります。大きく違うときは、ウィンドウがそう知らせます。</translation>
    </message>
    <message>
        <source>Open one of your photographs, or drop it on the window.</source>
        <translation>自分の写真を 1 枚開くか、ウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Your caption and the model</source>
        <translation>自分のキャプションとモデル</translation>
    </message>
    <message>
        <source>The model can also say how probable it finds your caption, word by word. A low probability means that it would hardly have said the word there: it did not see it, or captions seldom put it that way.</source>
        <translation>モデルは、入力したキャプションをどれだけ確からしいと見るかを、1 語ずつ示すこともできます。確率が低い単語は、モデルならそこでまず言わなかった単語です。見えていなかったか、キャプションではめったにそう言わないのです。</translation>
    </message>
    <message>
        <source>Type your own caption of the image and click “Ask”.</source>
        <translation>画像に自分のキャプションを入力し、「質問する」をクリックしてください。</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>画像が違っていたら?</translation>
    </message>
    <message>
        <source>The best way to find out what a word depends on is to change the image. Cover an object and see whether its word disappears; cover something else and see whether it stays.</source>
        <translation>単語が何に依存しているかを知るには、画像を変えてみるのがいちばんです。ある物体を隠して、その単語が消えるか見ます。別のものを隠して、単語が残るか見ます。</translation>
    </message>
    <message>
        <source>Paint over a part of the image.</source>
        <translation>画像の一部を塗ってください。</translation>
    </message>
    <message>
        <source>Can the map be trusted?</source>
        <translation>マップは信頼できる?</translation>
    </message>
    <message>
        <source>A map may look convincing and be wrong. The test blurs the image bit by bit, the brightest part of the map first, and compares this with random orders. Only if the probability of the word falls sooner than by chance does the map show what the word depends on.</source>
        <translation>マップはもっともらしく見えても、間違っていることがあります。この検証では、マップの最も明るい部分から順に画像を少しずつぼかし、無作為な順序の場合と比べます。単語の確率が偶然より早く下がる場合にだけ、マップは単語が依存するものを示していると言えます。</translation>
    </message>
    <message>
        <source>Click a word and wait for the result.</source>
        <translation>単語をクリックして、結果を待ってください。</translation>
    </message>
    <message>
        <source>Seen or guessed?</source>
        <translation>見たのか、推測したのか?</translation>
    </message>
    <message>
        <source>In the captions that a model learned from, the person at the stove is usually “a woman” and the thing on a desk “a laptop”. It learns such habits and follows them even where the image shows something else. This question compares each word with what the model would say without the image.</source>
        <translation>モデルが学習したキャプションでは、コンロの前の人はたいてい「a woman」（女性）、机の上の物はたいてい「a laptop」（ノートパソコン）です。モデルはこうした癖を覚え、画像が別のものを示していても従います。この質問では、各単語を、画像なしでモデルが言うはずのことと比べます。</translation>
    </message>
    <message>
        <source>Find the words of the caption that it would have said without the image.</source>
        <translation>キャプションの中から、画像なしでも言ったはずの単語を見つけてください。</translation>
    </message>
    <message>
        <source>Cover what it looked at</source>
        <translation>見たところを隠す</translation>
    </message>
    <message>
        <source>The part of the image that the marked word looked at most is made grey, and the model captions what is left. Click another word to ask about that one.</source>
        <translation>印の付いた単語が最もよく見た部分を灰色にし、残りについてモデルがキャプションを付けます。別の単語について質問するには、その単語をクリックしてください。</translation>
    </message>
    <message>
        <source>Which word of the caption changes first?</source>
        <translation>キャプションのどの単語が最初に変わりますか？</translation>
    </message>
    <message>
        <source>None: the caption stays the same</source>
        <translation>どれも変わらない: キャプションは同じ</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>質問の対象になるキャプションがありません。</translation>
    </message>
    <message>
        <source>With the part that “%1” looked at made grey, it says “%2”.</source>
        <translation>「%1」で見た部分を灰色にすると、モデルは「%2」と言います。</translation>
    </message>
    <message>
        <source>Caption five photographs of your own with the model. Note for each: right, partly right, wrong. What do the wrong ones have in common?</source>
        <translation>自分の写真 5 枚に、モデルでキャプションを付けてください。それぞれに、正しい、一部正しい、間違い、と書き留めます。間違いに共通するのは何ですか？</translation>
    </message>
    <message>
        <source>Often: unusual views, small or hidden things, things missing from the training images, drawings or text, several things at once.</source>
        <translation>よくあるのは、珍しい角度、小さいものや隠れたもの、学習用画像になかったもの、絵や文字、同時に写ったいくつものものです。</translation>
    </message>
    <message>
        <source>The model says “a man with a surfboard” of a woman with an ironing board on a beach. Name two habits of the training captions that may be behind it.</source>
        <translation>浜辺でアイロン台を持つ女性について、モデルは「a man with a surfboard」（サーフボードを持つ男性）と言います。その背後にありそうな、学習用キャプションの癖を 2 つ挙げてください。</translation>
    </message>
    <message>
        <source>Boards on beaches were usually surfboards, and people with surfboards were called “man” more often than “woman”.</source>
        <translation>浜辺の板はたいていサーフボードでした。そして、サーフボードを持つ人は「woman」より「man」と呼ばれることが多かったのです。</translation>
    </message>
    <message>
        <source>You cover the dog and the model still says “dog”. Give two possible reasons.</source>
        <translation>犬を隠しても、モデルはまだ「dog」と言います。考えられる理由を 2 つ挙げてください。</translation>
    </message>
    <message>
        <source>Something else gives the dog away (a leash, a lawn, a shadow), or the model says “dog” in such scenes without looking.</source>
        <translation>ほかのもの（リード、芝生、影）から犬だと分かるか、モデルがこうした場面では見ずに「dog」と言うかです。</translation>
    </message>
    <message>
        <source>A company wants to caption photographs for blind people with such a model. What should it check first?</source>
        <translation>ある会社が、目の見えない人のために、このようなモデルで写真にキャプションを付けたいと考えています。まず何を確かめるべきですか？</translation>
    </message>
    <message>
        <source>How often the model is wrong on the kind of photographs they take, whether it says when it is unsure, and whether its errors hit some groups of people more than others.</source>
        <translation>その人たちが撮るような写真でどれだけ間違えるか、自信がないときにそう伝えるか、間違いが一部の人々に偏っていないかです。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Your own photograph: where the model fails, and why.</source>
        <translation>自分の写真で、モデルがどこで間違うか、なぜ間違うか。</translation>
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
        <translation>写真</translation>
    </message>
    <message>
        <source>A few hundred photographs</source>
        <translation>数百枚の写真</translation>
    </message>
    <message>
        <source>Scenes, with an encoder from nothing</source>
        <translation>Scenes（エンコーダーを一から学習）</translation>
    </message>
    <message>
        <source>Scenes, in two minutes</source>
        <translation>Scenes（2 分間）</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>Training loss</source>
        <translation>学習損失</translation>
    </message>
    <message>
        <source>With penalties</source>
        <translation>ペナルティ込み</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Training perplexity</source>
        <translation>学習パープレキシティ</translation>
    </message>
    <message>
        <source>Validation perplexity</source>
        <translation>検証パープレキシティ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>1 秒あたりのキャプション数</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Difference between words</source>
        <translation>単語間の差</translation>
    </message>
    <message>
        <source>Distance from even</source>
        <translation>均等からの距離</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>重複したキャプション</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>On named objects</source>
        <translation>単語が指す物体の上</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>質量比</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>ポインティングゲーム</translation>
    </message>
</context>
<context>
    <name>RunWarnings</name>
    <message>
        <source>raise &quot;%1&quot;</source>
        <translation>「%1」を上げる</translation>
    </message>
    <message>
        <source>lower &quot;%1&quot;</source>
        <translation>「%1」を下げる</translation>
    </message>
    <message>
        <source>set &quot;%1&quot;</source>
        <translation>「%1」を設定する</translation>
    </message>
    <message>
        <source>turn on &quot;%1&quot;</source>
        <translation>「%1」を有効にする</translation>
    </message>
    <message>
        <source>%1 Suggestions: %2.</source>
        <translation>%1対処案: %2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The loss or its gradient is no longer finite: the weights are unusable. Stop and start again.</source>
        <translation>損失またはその勾配が有限でなくなり、重みは使えません。停止し、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The gradients are very large (norm %1; about 1 is usual).</source>
        <translation>勾配が非常に大きくなっています（ノルム %1、通常は 1 程度）。</translation>
    </message>
    <message>
        <source>Attention is almost the same for every word: the model does not look around while it writes a caption.</source>
        <translation>アテンションがどの単語でもほぼ同じです。モデルは単語を生成する間に視線を動かしていません。</translation>
    </message>
    <message>
        <source>Attention is spread evenly over the image: the model makes little use of where things are.</source>
        <translation>アテンションが画像全体に均等に広がっています。モデルは物の位置をほとんど利用していません。</translation>
    </message>
    <message>
        <source>%1 % of the generated captions are the same for more than one image: the model hardly looks at the images.</source>
        <translation>生成されたキャプションの %1% が複数の画像で同じです。モデルは画像をほとんど見ていません。</translation>
    </message>
    <message>
        <source>check that captions and images belong together</source>
        <translation>キャプションと画像の対応を確認する</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last %1 steps; more of the same training is unlikely to help.</source>
        <translation>直近の %1 ステップで損失が下がらなくなりました。このまま続けても効果はわずかです。</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>ここで停止する</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: the model is overfitting. Its best epoch is kept.</source>
        <translation>学習損失が下がる一方で検証損失が上がっています。モデルが過学習しています。最良のエポックは保存されています。</translation>
    </message>
    <message>
        <source>use more data</source>
        <translation>データを増やす</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used.</source>
        <translation>ウォームアップ（%1 ステップ）が実行全体（%2 ステップ）と同じかそれより長いため、設定した学習率が使われることはありません。</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>validation loss</source>
        <translation>検証損失</translation>
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
        <translation>一覧図に描く画像がありません。</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>TrainingChapter</name>
    <message>
        <source>From nothing to a caption</source>
        <translation>ゼロからキャプションまで</translation>
    </message>
    <message>
        <source>Now you watch a small model learn: its weights start as random numbers, and the program draws its images. It takes about two minutes.</source>
        <translation>今度は、小さなモデルが学ぶ様子を見ます。重みは乱数から始まり、画像はプログラムが描きます。約 2 分かかります。</translation>
    </message>
    <message>
        <source>Click “Train on Scenes for two minutes”.</source>
        <translation>「Scenes で 2 分間学習」をクリックしてください。</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>In training the decoder reads the true caption, whatever it would have said itself (teacher forcing). The loss is the negative logarithm of the probability that it gave to the true next word, averaged over all words. Each step changes all weights a little so that the loss falls.</source>
        <translation>学習では、デコーダーは自分なら何と言ったかに関係なく、正しいキャプションを読みます（teacher forcing）。損失は、正しい次の単語に与えた確率の対数にマイナスを付け、すべての単語で平均したものです。ステップごとに、損失が下がるようにすべての重みを少しずつ変えます。</translation>
    </message>
    <message>
        <source>Watch the loss for twenty steps.</source>
        <translation>20 ステップの間、損失を見てください。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>A pause keeps everything in memory. The run then continues as if nothing had happened.

If your run has ended meanwhile, go back to the first page of this chapter and start another.</source>
        <translation>一時停止では、すべてがメモリに残ります。再開すると、何もなかったかのように実行が続きます。

その間に実行が終わっていたら、この章の最初のページに戻り、新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>Click “Pause”.</source>
        <translation>「一時停止」をクリックしてください。</translation>
    </message>
    <message>
        <source>A single step</source>
        <translation>1 ステップだけ</translation>
    </message>
    <message>
        <source>In one step, the model reads a batch of images with captions, computes the loss and its gradient, and changes its weights. Then it captions the pinned images again. At first it says the most frequent words, whatever the image.</source>
        <translation>1 ステップで、モデルは画像とキャプションのバッチを読み、損失とその勾配を計算し、重みを変えます。続いて、ピン留めした画像にもう一度キャプションを付けます。はじめは画像にかかわらず、最もよく使われる単語を言います。</translation>
    </message>
    <message>
        <source>Click “Step” a few times and see how captions and maps change.</source>
        <translation>「ステップ」を何度かクリックし、キャプションとマップの変化を見てください。</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>スローモーション</translation>
    </message>
    <message>
        <source>In slow motion you see attention form: the maps gather on the objects as they are named. In this run the model is also shown where the objects are (attention supervision); without that, it takes far longer.</source>
        <translation>スローモーションでは、アテンションが形づくられる様子が見えます。物体が名指されるにつれて、マップがその上に集まります。この実行では、物体がどこにあるかもモデルに教えています（アテンションの教師あり学習）。それがないと、はるかに長くかかります。</translation>
    </message>
    <message>
        <source>Choose “1 step per second” and resume the training.</source>
        <translation>「毎秒 1 ステップ」を選び、学習を再開してください。</translation>
    </message>
    <message>
        <source>Learning or overfitting?</source>
        <translation>学んでいるのか、過学習か?</translation>
    </message>
    <message>
        <source>An epoch ends when all images have been used once. The model then captions images that it never learned from, the validation images. While their loss falls too, it learns something general. Once it rises while the training loss still falls, the model learns by heart: it overfits. The best epoch is kept.</source>
        <translation>すべての画像を 1 回使うと、エポックが終わります。続いてモデルは、学習に使ったことのない検証用画像にキャプションを付けます。その損失も下がっている間は、一般に通用することを学んでいます。学習損失が下がる一方で検証損失が上がり始めたら、丸暗記です。つまり過学習しています。最良のエポックは保存されます。</translation>
    </message>
    <message>
        <source>Choose “Full speed” and wait for the end of an epoch.</source>
        <translation>「全速」を選び、エポックが終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Break it: steps too large</source>
        <translation>壊してみる: ステップが大きすぎる</translation>
    </message>
    <message>
        <source>The learning rate sets how far a step goes. If it is too small, training takes very long; if too large, each step overshoots.

If a run is going on, stop it and click “Show it again”: the options are those of the two-minute run.</source>
        <translation>学習率は 1 ステップで進む距離を決めます。小さすぎると学習に長い時間がかかり、大きすぎるとステップのたびに行き過ぎます。

実行中なら停止し、「もう一度表示」をクリックしてください。オプションは 2 分間の学習のものになります。</translation>
    </message>
    <message>
        <source>Set “Learning rate” to 1, start, and watch the loss.</source>
        <translation>「学習率」を 1 にして開始し、損失を見てください。</translation>
    </message>
    <message>
        <source>Break it: without shuffling</source>
        <translation>壊してみる: シャッフルなし</translation>
    </message>
    <message>
        <source>If images are sorted by caption, a batch holds only similar scenes. The model adapts to each kind in turn and forgets the one before: the loss goes up and down.

Stop the run and click “Show it again”.</source>
        <translation>画像をキャプション順に並べると、バッチには似た場面だけが入ります。モデルはその都度、今の種類に合わせて、前の種類を忘れます。損失は上がったり下がったりします。

実行を停止し、「もう一度表示」をクリックしてください。</translation>
    </message>
    <message>
        <source>Set “Order of images” to “Sorted by caption”, and start.</source>
        <translation>「画像の順序」を「キャプション順」にして、開始してください。</translation>
    </message>
    <message>
        <source>Break it: attention too even</source>
        <translation>壊してみる: 均等すぎるアテンション</translation>
    </message>
    <message>
        <source>The paper adds λ times a term to the loss that rewards looking at every part of the image over a caption. A small λ keeps it from looking at one place only; a large λ makes all maps even. In the two-minute run, λ is 1.

Stop the run and click “Show it again”.</source>
        <translation>論文では、キャプション全体を通して画像のあらゆる部分を見ることを促す項を λ 倍し、損失に加えます。λ が小さいと、一か所ばかり見るのを防げます。λ が大きいと、マップがすべて均等になります。2 分間の学習では λ は 1 です。

実行を停止し、「もう一度表示」をクリックしてください。</translation>
    </message>
    <message>
        <source>Set “Doubly stochastic attention” to 20, start, and watch the maps.</source>
        <translation>「二重確率的アテンション」を 20 にして開始し、マップを見てください。</translation>
    </message>
    <message>
        <source>Before learning</source>
        <translation>学ぶ前</translation>
    </message>
    <message>
        <source>Perplexity is exp(loss): among how many equally likely words the model would be as unsure. Scenes are described with fewer than a hundred words, of which “a” is the most frequent.</source>
        <translation>パープレキシティは exp(損失) です。どれも同じくらい確からしい単語がいくつあれば、モデルと同じだけ迷うかを表します。Scenes の説明に使う単語は 100 語未満で、最もよく使われるのは「a」です。</translation>
    </message>
    <message>
        <source>How large was the perplexity at the first step of your last run?</source>
        <translation>最後の実行の最初のステップで、パープレキシティはどれくらいでしたか？</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Your last run has made no step yet.</source>
        <translation>最後の実行はまだ 1 ステップも進んでいません。</translation>
    </message>
    <message>
        <source>The first step of your last run has no perplexity.</source>
        <translation>最後の実行の最初のステップにはパープレキシティがありません。</translation>
    </message>
    <message>
        <source>It was %1 at the first step and %2 at the last. A model that has learned nothing yet can only go by how frequent each word is.</source>
        <translation>最初のステップでは %1、最後のステップでは %2 でした。まだ何も学んでいないモデルは、各単語の出現頻度だけを頼りにするしかありません。</translation>
    </message>
    <message>
        <source>The model gives the true words of a caption the probabilities 1/2, 1/4 and 1/8. Compute the loss and the perplexity.</source>
        <translation>モデルが、あるキャプションの正しい単語に 1/2、1/4、1/8 の確率を与えます。損失とパープレキシティを計算してください。</translation>
    </message>
    <message>
        <source>The mean of ln 2, ln 4 and ln 8 is 2 · ln 2 ≈ 1.39; the perplexity is exp(1.39) = 4.</source>
        <translation>ln 2、ln 4、ln 8 の平均は 2 · ln 2 ≈ 1.39。パープレキシティは exp(1.39) = 4。</translation>
    </message>
    <message>
        <source>Draw the curves of training loss and validation loss of a model that learns by heart, and mark the epoch that you would keep.</source>
        <translation>丸暗記するモデルの学習損失と検証損失の曲線を描き、残すべきエポックに印を付けてください。</translation>
    </message>
    <message>
        <source>Training loss falls all the way; validation loss falls, then rises. Keep the epoch where validation loss is lowest.</source>
        <translation>学習損失は最後まで下がり続け、検証損失は下がってから上がります。残すのは、検証損失が最も小さいエポックです。</translation>
    </message>
    <message>
        <source>The decoder reads the true words in training, but its own words when it captions. What can go wrong?</source>
        <translation>デコーダーは、学習では正しい単語を読み、キャプションを付けるときは自身が選んだ単語を読みます。何が起こりえますか？</translation>
    </message>
    <message>
        <source>After a wrong word of its own it is in a situation that it never met in training, and errors may add up. Scheduled sampling and training on whole captions are remedies.</source>
        <translation>自身が間違った単語を選んだ後は、学習で一度も出会わなかった状況になり、間違いが積み重なることがあります。Scheduled sampling や、キャプション全体での学習が対策になります。</translation>
    </message>
    <message>
        <source>Two runs differ only in the seed, and their scores by 0.02. A third run with a new option is 0.01 better than the first. Did the option help?</source>
        <translation>2 つの実行はシードだけが異なり、スコアの差は 0.02 です。新しいオプションを使った 3 つ目の実行は、1 つ目より 0.01 良い結果でした。オプションは役に立ちましたか？</translation>
    </message>
    <message>
        <source>That cannot be said: the difference is smaller than what chance alone can cause.</source>
        <translation>そうとは言えません。その差は、偶然だけで生じうる差より小さいからです。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>A real run in two minutes: watch it, slow it down, break it.</source>
        <translation>2 分間の本当の学習。見て、遅くして、壊してみる。</translation>
    </message>
</context>
<context>
    <name>ViewExport</name>
    <message>
        <source>probability %1</source>
        <translation>確率 %1</translation>
    </message>
    <message>
        <source>, gate %1</source>
        <translation>, ゲート %1</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Name: %1 Date: %2</source>
        <translation>名前: %1 日付: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解答</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AboutDialog</name>
    <message>
        <source>About Saccade</source>
        <translation>Saccade について</translation>
    </message>
    <message>
        <source>Saccade %1</source>
        <translation>Saccade %1</translation>
    </message>
    <message>
        <source>Saccade captions images and shows, word by word, where the model looked. It trains such models, too. The eye jumps from place to place as it reads a scene: each jump is a saccade, and so is each word here.</source>
        <translation>Saccade は画像にキャプションを付け、モデルがどこを見たかを 1 語ずつ示します。そのようなモデルの学習もできます。目は情景を読み取るとき、場所から場所へと跳ぶように動きます。この動きの一つひとつをサッカードと呼び、ここでは一つひとつの単語がそれにあたります。</translation>
    </message>
    <message>
        <source>The method: %1. Kelvin Xu and others, 2015.</source>
        <translation>手法: %1。Kelvin Xu ほか、2015 年。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 (%1). It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3（%1）に基づくフリーソフトウェアです。一切の保証はありません。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AlternativesPanel</name>
    <message>
        <source>(end of the caption)</source>
        <translation>（キャプションの終わり）</translation>
    </message>
    <message>
        <source>(a word it does not know)</source>
        <translation>（モデルの知らない単語）</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>ほかの単語</translation>
    </message>
    <message>
        <source>Point at a word of the caption to see what else the model considered there.</source>
        <translation>キャプションの単語にポインターを合わせると、そこでモデルが検討したほかの単語が表示されます。</translation>
    </message>
    <message>
        <source>Instead of “%1” the model might have said</source>
        <translation>「%1」の代わりにモデルが選び得た単語</translation>
    </message>
    <message>
        <source>This result has no other words.</source>
        <translation>この結果にはほかの単語が含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is the word of this caption. Probability %2</source>
        <translation>「%1」はこのキャプションの単語です。確率 %2</translation>
    </message>
    <message>
        <source>“%1” after the same words: probability %2. Click to see what would follow.</source>
        <translation>同じ単語列の後の「%1」: 確率 %2。クリックすると、その後に続く言葉が表示されます。</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions: the one with “%2” has the higher score.</source>
        <translation>ここでは「%1」のほうが確率が高いのですが、探索はキャプション全体を比べます。「%2」を含むキャプションのほうがスコアが高くなりました。</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions, and keeps several.</source>
        <translation>ここでは「%1」のほうが確率が高いのですが、探索はキャプション全体を比べ、複数を残します。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AnotherWord</name>
    <message>
        <source>Another word, or several</source>
        <translation>別の語（複数も可）</translation>
    </message>
    <message>
        <source>Below 1 the model is surer of its favourites, above 1 it is less sure</source>
        <translation>1 より小さいと上位の単語への自信が強まり、1 より大きいと弱まります</translation>
    </message>
    <message>
        <source>Select a word to see its map; double-click or press Enter to force it</source>
        <translation>単語を選ぶとマップが表示されます。ダブルクリックまたは Enter キーでその単語を強制します</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>ビーム幅</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>ほかの単語</translation>
    </message>
    <message>
        <source>Click a word of the original caption.</source>
        <translation>元のキャプションの単語をクリックしてください。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>Never say “%1” from here on</source>
        <translation>ここから先は「%1」を使わない</translation>
    </message>
    <message>
        <source>Force “%1” here and continue the caption from it</source>
        <translation>ここで「%1」を強制し、その続きを生成します</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>「%1」の代わり</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Now, at temperature %1</source>
        <translation>現在（温度 %1）</translation>
    </message>
    <message>
        <source>What if it had said another word?</source>
        <translation>別の単語を選んでいたら?</translation>
    </message>
    <message>
        <source>Choose or type another word for the selected one: it is forced there, and the model continues the caption from it.</source>
        <translation>選択した単語の代わりになる単語を選ぶか入力します。その単語がそこに強制され、モデルがその続きを生成します。</translation>
    </message>
    <message>
        <source>The caption on show was found in another way; here it is a beam search.</source>
        <translation>表示中のキャプションは別の方法で得られました。ここではビーム探索を使います。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AttentionView</name>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Colours of an object that the caption names: red in “a red bus”. The mask is that of the object.</source>
        <translation>キャプションが挙げる物体の色：“a red bus” の red。マスクはその物体のものです。</translation>
    </message>
    <message>
        <source>Words between two objects that the caption names: on in “a cat on a chair”. The mask is that of both objects.</source>
        <translation>キャプションが挙げる二つの物体の間の単語：“a cat on a chair” の on。マスクは両方の物体のものです。</translation>
    </message>
    <message>
        <source>Words that name an object of the image. The mask is that of the object.</source>
        <translation>画像内の物体を指す単語。マスクはその物体のものです。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a score and its interval</comment>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No caption names an object that its masks could confirm.</source>
        <translation>マスクで確認できる物体を挙げるキャプションはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln object(s) that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</source>
        <translation>
            <numerusform>キャプションが挙げる %Ln 個の物体のうち %1 は画像になく、輪郭も付けられておらず、人も挙げていません（CHAIRi）。そのような物体を挙げるキャプションは %2 です（CHAIRs）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>最も多いもの：%1。</translation>
    </message>
    <message>
        <source>Attention by class of word</source>
        <translation>単語の種類別の注意</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Nobody has outlined the objects in these images, so where the words should look is not known. COCO&apos;s instances files and the Scenes have outlines.</source>
        <translation>これらの画像の物体には輪郭が付けられていないため、単語がどこを見るべきかは分かりません。COCO の instances ファイルと Scenes には輪郭があります。</translation>
    </message>
    <message>
        <source>Mass ratio: how many times more attention lies on what a word speaks of than if the model looked everywhere alike. Pointing: how often the place that got most lies on it.</source>
        <translation>質量比：単語が指すものに、一様に見た場合の何倍の注意が向いているか。ポインティング：最も注意を集めた場所がその上にある割合。</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, by bootstrap over the images.</source>
        <translation>括弧内：画像に対するブートストラップによる 95 % 区間。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BarList</name>
    <message>
        <source>%1, %2, marked</source>
        <translation>%1、%2、印あり</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BeamTree</name>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>ここで終了</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Words that the search considered</source>
        <translation>探索で検討された単語</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>（終わり）</translation>
    </message>
    <message>
        <source>Word (grey: dropped)</source>
        <translation>語（灰色：除外）</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BrushControls</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシのサイズ</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Objects that the dataset outlines</source>
        <translation>データセットで輪郭が付けられた物体</translation>
    </message>
    <message>
        <source>Choose an outlined object…</source>
        <translation>輪郭のある物体を選択…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Canvas</name>
    <message>
        <source>The wheel zooms, dragging moves the image, dragging with Shift marks a region.</source>
        <translation>ホイールで拡大・縮小、ドラッグで画像の移動、Shift を押しながらのドラッグで領域の指定ができます。</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Attention of the word “%1” over %2</source>
        <translation>%2 に重ねた単語「%1」のアテンション</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Saccade says what it sees and shows where it looked, word by word.</source>
        <translation>Saccade は見えたものを言葉にし、どこを見たかを 1 語ずつ示します。</translation>
    </message>
    <message>
        <source>Drop photographs here, or press %1</source>
        <translation>写真をここにドロップするか、%1 を押してください</translation>
    </message>
    <message>
        <source>This image cannot be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>モデルには見えない部分</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionDoubts</name>
    <message>
        <source>How sure the model is says how likely it holds each word to be. Several words often fit equally well, so an unsure caption can be right; and a model can be sure and wrong.</source>
        <translation>モデルの自信は、各単語をどれほど確からしいと見ているかを表します。複数の単語が同じくらい当てはまることは多いため、自信のないキャプションが正しいこともあり、自信を持って間違えることもあります。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionFacts</name>
    <message>
        <source>The model is confident: %1 per word.</source>
        <translation>モデルは確信しています: 1 語あたり %1。</translation>
    </message>
    <message>
        <source>The model is fairly sure: %1 per word.</source>
        <translation>モデルはおおむね自信があります: 1 語あたり %1。</translation>
    </message>
    <message>
        <source>The model is unsure: %1 per word.</source>
        <translation>モデルは自信がありません: 1 語あたり %1。</translation>
    </message>
    <message>
        <source>The model is mostly guessing: %1 per word.</source>
        <translation>モデルはほとんど推測しています: 1 語あたり %1。</translation>
    </message>
    <message>
        <source>The probability per word: the geometric mean over the words of this caption and its end. Several words often fit equally well, so a good caption can have a low number; and a model can be sure and wrong.</source>
        <translation>1 語あたりの確率: このキャプションの各単語と終わりの記号にわたる幾何平均です。複数の単語が同じくらい当てはまることは多いため、良いキャプションでも値が低いことがあります。また、モデルが自信を持って間違えることもあります。</translation>
    </message>
    <message>
        <source>Attention is nearly uniform: the maps say little.</source>
        <translation>アテンションはほぼ均等です。マップから分かることはわずかです。</translation>
    </message>
    <message>
        <source>Attention is widely spread, with some places above the rest.</source>
        <translation>アテンションは広く分散していますが、ほかより強い場所もあります。</translation>
    </message>
    <message>
        <source>Attention is spread over parts of the image.</source>
        <translation>アテンションは画像のいくつかの部分に広がっています。</translation>
    </message>
    <message>
        <source>Attention is focused on a few places.</source>
        <translation>アテンションは少数の場所に集中しています。</translation>
    </message>
    <message>
        <source>Entropy of the attention: %1. It is 0 where a word looks at a single place and 1 where it looks at all places equally. This caption&apos;s words look about as widely as if they shared their attention evenly among %2 of %3 places.</source>
        <translation>アテンションのエントロピー: %1。単語が一か所だけを見ていれば 0、すべての場所を等しく見ていれば 1 です。このキャプションの単語は、%3 か所のうち %2 か所に均等にアテンションを配分した場合とほぼ同じ広さを見ています。</translation>
    </message>
    <message>
        <source>“%1” (%2 ×)</source>
        <translation>「%1」（%2 回）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>All words looked at the same places: attention does not depend on the word here.</source>
        <translation>すべての単語が同じ場所を見ました。ここではアテンションが単語に依存していません。</translation>
    </message>
    <message>
        <source>Words that looked at the same places: %1.</source>
        <translation>同じ場所を見た単語: %1。</translation>
    </message>
    <message>
        <source>Their maps differ by less than %1 bits (Jensen-Shannon divergence: 0 for equal maps, 1 for maps that share no place).</source>
        <translation>マップの差が %1 ビット未満です（Jensen-Shannon ダイバージェンス: 同じマップなら 0、共通の場所がまったくなければ 1）。</translation>
    </message>
    <message>
        <source>The model is sure of most words: %1 per word.</source>
        <translation>モデルはほとんどの単語に確信があります: 1 語あたり %1。</translation>
    </message>
    <message>
        <source>Unsure words: %1 of %2.</source>
        <translation>不確かな単語: %2 語中 %1 語。</translation>
    </message>
    <message>
        <source>Model: %1, which learned from %2.</source>
        <translation>モデル: %1（学習データ: %2）。</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>モデル: %1。</translation>
    </message>
    <message>
        <source>The image is like these.</source>
        <translation>この画像はそれらと似ています。</translation>
    </message>
    <message>
        <source>How far the features of this image are from those of the training images: farther than %1 of images of the same kind. Beyond 99 %, the image counts as unlike them.</source>
        <translation>この画像の特徴が訓練画像の特徴からどれだけ離れているか: 同じ種類の画像の %1 より遠くにあります。99 % を超えると、似ていない画像とみなされます。</translation>
    </message>
    <message>
        <source>This model does not know what its training images looked like, so it cannot say when an image is unlike them. Training writes it into the model; “saccade learned-from” adds it to a model without it.</source>
        <translation>このモデルには訓練画像の特徴の情報がないため、画像がそれらと似ていないかどうかを判断できません。訓練時にモデルへ書き込まれます。情報のないモデルには「saccade learned-from」で追加できます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionPage</name>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>画像のフォルダーを開く</translation>
    </message>
    <message>
        <source>The other captions in the list are those of the previous model.</source>
        <translation>リスト内のほかのキャプションは、前のモデルによるものです。</translation>
    </message>
    <message>
        <source>Caption all again</source>
        <translation>すべて再生成</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>キャプション(&amp;C)</translation>
    </message>
    <message>
        <source>Drop to caption</source>
        <translation>ドロップしてキャプションを生成</translation>
    </message>
    <message>
        <source>Another export is running; start this one when it has finished.</source>
        <translation>別の書き出しを実行中です。終了してから開始してください。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Drop an image on the window first.</source>
        <translation>書き出すものがまだありません。まず画像をウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>キャプションを再生成(&amp;A)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Caption all a&amp;gain</source>
        <translation>すべてのキャプションを再生成(&amp;G)</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Stop captioning</source>
        <translation>キャプションの生成を中止(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>リスト内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>次の画像(&amp;X)</translation>
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
        <translation>再生/一時停止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>次の単語(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious word</source>
        <translation>前の単語(&amp;V)</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>速く(&amp;T)</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>遅く(&amp;W)</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>F&amp;it the image</source>
        <translation>画像をウィンドウに合わせる(&amp;I)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>実際のサイズ(&amp;C)</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Ask about a &amp;rectangle</source>
        <translation>矩形を調べる(&amp;R)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Show the true cells of the gri&amp;d</source>
        <translation>グリッドの実際のセルを表示(&amp;D)</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Cop&amp;y the caption</source>
        <translation>キャプションをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy a picture or an image file first.</source>
        <translation>クリップボードに画像がありません。先に画像または画像ファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>ポインターの位置で拡大・縮小</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Fit the image to the window</source>
        <translation>画像をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>画像をダブルクリック</translation>
    </message>
    <message>
        <source>Ask which words looked at a rectangle</source>
        <translation>矩形を見た単語を調べる</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>See where the model looked for a word</source>
        <translation>単語についてモデルが見た場所を表示</translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation>単語にポインターを合わせる</translation>
    </message>
    <message>
        <source>Keep a word, or release it</source>
        <translation>単語を固定または固定解除</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>単語をクリック</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) removed from the list.</source>
        <translation>
            <numerusform>%n 枚の画像をリストから削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opens images or a folder of images</source>
        <translation>画像または画像のフォルダーを開きます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Images (%1);;All files (*)</source>
        <translation>画像 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>質問する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release this word</source>
        <translation>この単語の固定を解除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep this word on the image</source>
        <translation>この単語を画像上に固定(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;alternatives</source>
        <translation>ほかの候補を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;word</source>
        <translation>単語をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>There is no image to copy yet.</source>
        <translation>コピーする画像がまだありません。</translation>
    </message>
    <message>
        <source>The image is copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>There is no caption to copy yet.</source>
        <translation>コピーするキャプションがまだありません。</translation>
    </message>
    <message>
        <source>The caption is copied.</source>
        <translation>キャプションをコピーしました。</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>「%1」をコピーしました。</translation>
    </message>
    <message>
        <source>See what can be done with the image, a word or a listed image</source>
        <translation>画像、単語、リストの画像に対してできる操作を表示</translation>
    </message>
    <message>
        <source>Right click on it</source>
        <translation>その上で右クリック</translation>
    </message>
    <message>
        <source>Previous i&amp;mage</source>
        <translation>前の画像(&amp;M)</translation>
    </message>
    <message>
        <source>Copy t&amp;he image</source>
        <translation>画像をコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Exports captions, maps and animations to files</source>
        <translation>キャプション、マップ、アニメーションをファイルに書き出します</translation>
    </message>
    <message>
        <source>Drop to caption with this model</source>
        <translation>ドロップしてこのモデルでキャプションを生成</translation>
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
        <translation>1 語あたりの確率（幾何平均）: %1。キャプションを選ぶとマップが表示されます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChapterCard</name>
    <message>
        <source>Worksheet…</source>
        <translation>ワークシート…</translation>
    </message>
    <message>
        <source>Saves a PDF of exercises on this chapter, with answers</source>
        <translation>この章の練習問題と解答を PDF で保存します</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChartBoard</name>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>実行の曲線がここに表示されます。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What the charts run along.</source>
        <translation>グラフの横軸にするもの。</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>横軸(&amp;O)</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>対数目盛(&amp;G)</translation>
    </message>
    <message>
        <source>Equal ratios get equal heights: small changes late in a run become visible.</source>
        <translation>等しい比を等しい高さで表します。実行の後半の小さな変化が見えるようになります。</translation>
    </message>
    <message>
        <source>Smoot&amp;hing</source>
        <translation>平滑化(&amp;H)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Choose which charts are shown.</source>
        <translation>表示するグラフを選びます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Draw the curves of other runs together with these.</source>
        <translation>ほかの実行の曲線を重ねて描きます。</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>実行を追加(&amp;R)…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Choose the folder of a run to compare with</source>
        <translation>比較する実行のフォルダーを選択</translation>
    </message>
    <message numerus="yes">
        <source>The bold line is an average over about %n step(s), and at most a tenth of the run; the raw values are shown faintly behind it.</source>
        <translation>
            <numerusform>太い線は約 %n ステップ（最大で実行の 10 分の 1）の平均です。元の値はその後ろに薄く表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ColourBar</name>
    <message>
        <source>How strongly the model looked at a place, in multiples of even attention: 1 is what every place would get if the model looked everywhere alike. The line across the bar stands there.</source>
        <translation>モデルがある場所をどれだけ強く見たかを、均等なアテンションに対する倍率で表します。1 は、モデルがすべての場所を同じように見た場合に各場所が得る値です。バーを横切る線がその位置を示します。</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>均等の %1 倍</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Comparison</name>
    <message>
        <source>%1 with beam %2</source>
        <translation>%1、ビーム %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is better than %2 on these %Ln image(s): CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>この %Ln 枚の画像では %1 が %2 より優れています：CIDEr +%3、95 % 区間 %4～%5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln image(s) do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>この %Ln 枚の画像では %1 と %2 のどちらが優れているか分かりません：CIDEr +%3、95 % 区間 %4～%5。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ContextIndexForm</name>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>画像とキャプションを含むフォルダーまたはファイル</translation>
    </message>
    <message>
        <source>Dataset that the model was trained on</source>
        <translation>モデルの学習に使われたデータセット</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>データセットのフォルダーまたはファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>キャプションファイル(&amp;I)…</translation>
    </message>
    <message>
        <source>Make the index</source>
        <translation>索引を作成</translation>
    </message>
    <message>
        <source>Every training caption is read once, which takes some minutes. Captions and questions are answered meanwhile.</source>
        <translation>学習用キャプションをそれぞれ一度読みます。数分かかりますが、その間もキャプションの生成や質問は使えます。</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>索引の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the making of the index; nothing of it is kept.</source>
        <translation>索引の作成を終了します。途中までのものは残りません。</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>データセットのフォルダー</translation>
    </message>
    <message>
        <source>Captions file of the dataset</source>
        <translation>データセットのキャプションファイル</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>キャプション (*.json *.txt *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 of %2 training images read</source>
        <translation>学習用画像 %2 枚中 %1 枚を読み込みました</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>モデルとデータセットを開いています…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CostNote</name>
    <message>
        <source>Up to about %1 on this computer, %2 per epoch.</source>
        <translation>このコンピューターで最長約 %1、1 エポックあたり %2。</translation>
    </message>
    <message>
        <source>About %1 on this computer, %2 per epoch.</source>
        <translation>このコンピューターで約 %1、1 エポックあたり %2。</translation>
    </message>
    <message>
        <source>Disk space: about %1.</source>
        <translation>ディスク容量：約 %1。</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>空きは %1 しかありません。</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>所要時間を測定しています…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CoverageView</name>
    <message>
        <source>Words that are counted</source>
        <translation>対象とする語</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>No word with a map is ticked.</source>
        <translation>マップのある語が選ばれていません。</translation>
    </message>
    <message>
        <source>Half of the attention lies on %1 of what the model saw; %2 of it got less than a tenth of an even share.</source>
        <translation>アテンションの半分は、モデルが見た範囲の %1 に集まっています。%2 は、均等な場合の 10 分の 1 未満しか見られていません。</translation>
    </message>
    <message>
        <source>How much of the image did it look at?</source>
        <translation>画像のどれだけを見たか</translation>
    </message>
    <message>
        <source>The image shows where the ticked words looked, all together. To ask which words looked at one place, drag a rectangle with Shift held down.</source>
        <translation>チェックした語が見た場所を、すべて合わせて画像に示します。ある場所をどの語が見たかを調べるには、Shift を押しながら長方形をドラッグします。</translation>
    </message>
    <message>
        <source>Attention of the ticked words</source>
        <translation>チェックした語のアテンション</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveChart</name>
    <message>
        <source>Holding this view</source>
        <translation>この表示を保持中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Show the whole run again and follow it (double click on the chart).</source>
        <translation>実行全体の表示に戻り、その後も追従します（グラフをダブルクリック）。</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>このグラフを書き出し</translation>
    </message>
    <message>
        <source>Export the chart %1</source>
        <translation>グラフ「%1」を書き出し</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>PNG として書き出し(&amp;N)…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>PDF として書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>Export the numbers as &amp;CSV…</source>
        <translation>数値を CSV として書き出し(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveReadout</name>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>ステップ %1、エポック %2</translation>
    </message>
    <message>
        <source> (best epoch: %1)</source>
        <translation>（最良のエポック: %1）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetCard</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>&amp;Join another</source>
        <translation>ほかを追加(&amp;J)</translation>
    </message>
    <message>
        <source>Learn from several datasets at once</source>
        <translation>複数のデータセットから同時に学習します</translation>
    </message>
    <message>
        <source>Drop a folder of images with captions here, or choose one.</source>
        <translation>キャプション付きの画像のフォルダーをここにドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>Scenes データセットを作成(&amp;D)…</translation>
    </message>
    <message>
        <source>No data at hand? Draw illustrated scenes with captions to learn from</source>
        <translation>手元にデータがない場合は、学習用のキャプション付きイラストを描けます</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>A f&amp;ile of captions…</source>
        <translation>キャプションファイル(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a &amp;Scenes dataset…</source>
        <translation>Scenes データセットを作成(&amp;S)…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Choose images with captions to learn from.</source>
        <translation>学習に使うキャプション付きの画像を選択してください。</translation>
    </message>
    <message>
        <source>Leave this dataset out</source>
        <translation>このデータセットを外す</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>このデータは使用できません。</translation>
    </message>
    <message>
        <source>Ch&amp;oose data</source>
        <translation>データを選択(&amp;C)</translation>
    </message>
    <message>
        <source>The data is being read…</source>
        <translation>データを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetDialogs</name>
    <message>
        <source>Folder of images with captions</source>
        <translation>キャプション付きの画像のフォルダー</translation>
    </message>
    <message>
        <source>Files of captions</source>
        <translation>キャプションファイル</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>キャプション (*.json *.txt *.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetField</name>
    <message>
        <source>Drop a dataset here, or choose its folder.</source>
        <translation>データセットをここにドロップするか、フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>画像とキャプションを含むフォルダーまたはファイル</translation>
    </message>
    <message>
        <source>Images with reference captions to compare with: a folder in the layout of COCO, Flickr8k or Scenes, images with .txt files next to them, or a captions file.</source>
        <translation>比較に使う参照キャプション付きの画像です。COCO、Flickr8k、Scenes の構成のフォルダー、同じ場所に .txt ファイルがある画像、またはキャプションファイルを指定できます。</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>データセットのフォルダーまたはファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>キャプションファイル(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s)</source>
        <translation>
            <numerusform>キャプション %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) that cannot be used</source>
        <translation>
            <numerusform>使用できない項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of drawing the scenes</source>
        <translation>場面の描画の進み具合</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>中止(&amp;N)</translation>
    </message>
    <message>
        <source>Ends the drawing of the scenes.</source>
        <translation>場面の描画を終えます。</translation>
    </message>
    <message>
        <source>Use Sce&amp;nes</source>
        <translation>Scenes を使う(&amp;N)</translation>
    </message>
    <message>
        <source>No data at hand? Illustrated scenes with captions and masks are drawn once, in %1; %2 of them are held out for evaluation.</source>
        <translation>手元にデータがなければ、キャプションとマスクの付いたイラストの場面を %1 に一度だけ描きます。そのうち %2 枚は評価用に取り分けられます。</translation>
    </message>
    <message>
        <source>Drawing scene %1 of %2…</source>
        <translation>場面を描画しています：%1/%2 …</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>データセットを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetView</name>
    <message>
        <source>Problems of the dataset</source>
        <translation>データセットの問題</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1: 画像 %2 枚、キャプション %3 件</translation>
    </message>
    <message>
        <source>Splits: %1</source>
        <translation>分割: %1</translation>
    </message>
    <message>
        <source>&amp;Problems: %1; the rest is used</source>
        <translation>問題(&amp;P): %1。残りは使用されます</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DecodingFields</name>
    <message>
        <source>Beam search</source>
        <translation>ビーム探索</translation>
    </message>
    <message>
        <source>Diverse beam search</source>
        <translation>多様なビーム探索</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Beam search looks for the most probable caption. A diverse one also looks for captions that differ from each other. Sampling draws words by their probabilities.</source>
        <translation>ビーム探索は最も確率の高いキャプションを探します。多様なビーム探索は互いに異なるキャプションも探します。サンプリングは確率に従って単語を抽出します。</translation>
    </message>
    <message>
        <source>Searc&amp;h:</source>
        <translation>探索方法(&amp;H):</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions.</source>
        <translation>探索が各単語で保持するキャプションの数です。1 が最速で、3～5 ではより良いキャプションが得られます。</translation>
    </message>
    <message>
        <source>&amp;Beam:</source>
        <translation>ビーム幅(&amp;B):</translation>
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
        <translation>灰色にする</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>ぼかす</translation>
    </message>
    <message>
        <source>Fill it from its surroundings</source>
        <translation>周囲の色で埋める</translation>
    </message>
    <message>
        <source>What happens to the painted part</source>
        <translation>塗った部分の扱い</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>The caption is the same.</source>
        <translation>キャプションは変わりません。</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Save the edited image</source>
        <translation>編集した画像を保存</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg)</source>
        <translation>画像 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>%1 edited.png</source>
        <comment>file name of an edited picture</comment>
        <translation>%1 編集済み.png</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>画像が違っていたら?</translation>
    </message>
    <message>
        <source>Paint over a part of the image: it is removed, and the model captions what is left. The file on disk is not touched.</source>
        <translation>画像の一部を塗ると、その部分が取り除かれ、残りについてモデルがキャプションを付けます。ディスク上のファイルは変わりません。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EpochExportBar</name>
    <message>
        <source>Progress of the animation</source>
        <translation>アニメーションの進み具合</translation>
    </message>
    <message>
        <source>Stop writing the animation</source>
        <translation>アニメーションの書き出しを中止</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationForm</name>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list; they can be dropped on this page, too.</source>
        <translation>モデルファイル（.safetensors）をリストに追加します。このページにドロップすることもできます。</translation>
    </message>
    <message>
        <source>The part of the dataset that is captioned. Take one that the model was not trained on: the test split, or validation.</source>
        <translation>データセットのうち、キャプションを付ける部分です。モデルの学習に使われなかったもの（テスト用または検証用の分割）を選んでください。</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions; more hardly helps.</source>
        <translation>探索が各単語で保持するキャプションの数です。1 が最速で、3～5 ではより良いキャプションが得られます。それより多くしてもほとんど効果はありません。</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>データセット(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Beam</source>
        <translation>ビーム幅(&amp;B)</translation>
    </message>
    <message>
        <source>Models to evaluate</source>
        <translation>評価するモデル</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>モデルファイル (*.safetensors)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln image(s))</source>
        <translation>
            <numerusform>%1（画像 %Ln 枚）</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions every image of the split with each model and scores the captions.</source>
        <translation>分割のすべての画像に各モデルでキャプションを付け、そのスコアを計算します。</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>評価(&amp;U)</translation>
    </message>
    <message>
        <source>Tick one or more models and choose a dataset first.</source>
        <translation>まず 1 つ以上のモデルにチェックを入れ、データセットを選択してください。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationPage</name>
    <message>
        <source>&amp;Evaluation</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (model %2 of %3)</source>
        <translation>%1（モデル %2 / %3）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n image(s) were left out. %2</source>
        <translation>
            <numerusform>%1: 画像 %n 枚を除外しました。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>%1 は評価されませんでした: %2</translation>
    </message>
    <message>
        <source>Caption results (*.json)</source>
        <translation>キャプションの結果 (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Drop a dataset or a model to evaluate</source>
        <translation>評価するデータセットまたはモデルをドロップ</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>評価をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy the scores</source>
        <translation>スコアをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the table of scores, to be pasted into a document or a spreadsheet.</source>
        <translation>文書や表計算に貼り付けられるように、スコアの表をコピーします。</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen row</source>
        <translation>選択した行を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen model from the table; its file stays.</source>
        <translation>選択したモデルを表から削除します。ファイルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Filter images</source>
        <translation>画像を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>書き出し(&amp;X)</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>評価(&amp;U)</translation>
    </message>
    <message>
        <source>Tick one or more models, choose a dataset, and evaluate. You will see the scores of each model and how sure they are, which model is better, every image with its caption next to what people wrote, and how far the model&apos;s probabilities can be trusted.</source>
        <translation>モデルを一つ以上チェックし、データセットを選んで評価します。各モデルのスコアとその確かさ、どのモデルが優れているか、各画像のキャプションと人が書いた文、そしてモデルの確率がどこまで信頼できるかが表示されます。</translation>
    </message>
    <message>
        <source>Which model is better, and where does it fail?</source>
        <translation>どのモデルが優れていて、どこで間違えるか</translation>
    </message>
    <message>
        <source>Ima&amp;ges</source>
        <translation>画像(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>信頼性(&amp;R)</translation>
    </message>
    <message>
        <source>Every image of the chosen model with its caption and scores.</source>
        <translation>選んだモデルの各画像と、そのキャプションとスコア。</translation>
    </message>
    <message>
        <source>How often words of a given probability are right, for the chosen model.</source>
        <translation>選んだモデルについて、ある確率の単語がどれだけ正しいか。</translation>
    </message>
    <message>
        <source>Bootstrap: the images are drawn again 1,000 times, with repeats, and the CIDEr of the two models is compared on each draw. The interval holds the middle 95 % of the differences. It says nothing about what another training of the same models would give.</source>
        <translation>ブートストラップ：画像を重複ありで 1,000 回引き直し、そのたびに二つのモデルの CIDEr を比べます。区間は差の中央 95 % です。同じモデルを学習し直した場合については何も言えません。</translation>
    </message>
    <message>
        <source>Export the captions</source>
        <translation>キャプションを書き出し</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表を書き出し</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>書き出すものがまだありません。</translation>
    </message>
    <message>
        <source>Export the table of &amp;scores…</source>
        <translation>スコアの表を書き出し(&amp;S)…</translation>
    </message>
    <message>
        <source>Export the table of &amp;images…</source>
        <translation>画像の表を書き出し(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the ca&amp;ptions…</source>
        <translation>キャプションを書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>Images, attention or reliability</source>
        <translation>画像、注意、信頼性</translation>
    </message>
    <message>
        <source>A&amp;ttention</source>
        <translation>注意(&amp;T)</translation>
    </message>
    <message>
        <source>Whether words look at what they speak of, and objects that are named but not there, for the chosen model.</source>
        <translation>選んだモデルについて、単語が指すものを見ているか、そして挙げられたのに存在しない物体。</translation>
    </message>
    <message>
        <source>Exports scores, images or captions to a file.</source>
        <translation>スコア、画像、またはキャプションをファイルに書き出します。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportDialog</name>
    <message>
        <source>&amp;Replace captions that exist</source>
        <translation>既存のキャプションを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>scale of a picture</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>2 × is sharp on paper and on dense screens.</source>
        <translation>2 倍にすると、印刷でも高精細な画面でも鮮明です。</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Existing text files next to the images are kept unless this is on.</source>
        <translation>オフの場合、画像と同じ場所にすでにあるテキストファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>書き出し(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>倍率(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>幅(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Time per word:</source>
        <translation>1 語の時間(&amp;T):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the file</source>
        <translation>保存先のフォルダーとファイル名を選択</translation>
    </message>
    <message>
        <source>image</source>
        <comment>file name</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>captions</source>
        <comment>file name</comment>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>このファイルはすでに存在し、置き換えられます。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportProgressBar</name>
    <message>
        <source>Exporting…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進捗</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>書き出しを中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Exporter</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Captions written: %1.</source>
        <translation>書き出したキャプション: %1。</translation>
    </message>
    <message>
        <source>Existing files kept: %1.</source>
        <translation>残した既存のファイル: %1。</translation>
    </message>
    <message>
        <source>Not written: %1 (%2).</source>
        <translation>書き出せなかったもの: %1（%2）。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成されていません。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FieldDemo</name>
    <message>
        <source>Layers</source>
        <translation>層の数</translation>
    </message>
    <message numerus="yes">
        <source>After %n layer(s) of 3 × 3 convolutions, every second with stride 2:</source>
        <translation>
            <numerusform>3 × 3 の畳み込みを %n 層重ねた後（1 層おきにストライド 2）:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %1 values; each sees %2 × %2 of the %3 × %3 pixels.</source>
        <translation>値は %1 × %1 個で、それぞれが %3 × %3 ピクセルのうち %2 × %2 を見ます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FirstRun</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Attention forms while you watch: the program draws %1 simple scenes, and a small model learns to describe them and to look at what it names.</source>
        <translation>注意が形づくられていく様子を見られます。プログラムが簡単な場面を %1 枚描き、小さなモデルがそれを説明し、言葉にするものを見ることを学びます。</translation>
    </message>
    <message>
        <source>&amp;Train on Scenes for two minutes</source>
        <translation>Scenes で 2 分間学習(&amp;T)</translation>
    </message>
    <message>
        <source>Makes a Scenes dataset in a new folder and starts a run of about two minutes on two cores</source>
        <translation>新しいフォルダーに Scenes データセットを作り、2 コアで約 2 分の学習を始めます</translation>
    </message>
    <message>
        <source>Drawing scenes: %p %</source>
        <translation>場面を描いています：%p %</translation>
    </message>
    <message>
        <source>Drawing scenes</source>
        <translation>場面を描いています</translation>
    </message>
    <message>
        <source>See a model learn</source>
        <translation>モデルの学習を見る</translation>
    </message>
    <message>
        <source>Once training has started, you will see here how the loss falls and the scores rise, and on some images what the model says and where it looks, epoch by epoch.</source>
        <translation>学習を始めると、損失が下がりスコアが上がっていく様子と、いくつかの画像についてモデルが何を言いどこを見ているかが、エポックごとにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FlowStrip</name>
    <message>
        <source>From the image to the word</source>
        <translation>画像から単語まで</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEmpty</name>
    <message>
        <source>No image fits the filter.</source>
        <translation>条件に合う画像がありません。</translation>
    </message>
    <message>
        <source>Drop images or folders here.</source>
        <translation>画像またはフォルダーをここにドロップしてください。</translation>
    </message>
    <message>
        <source>You can also paste a picture, or drag one out of your browser.</source>
        <translation>画像を貼り付けたり、ブラウザーからドラッグしたりすることもできます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEntry</name>
    <message>
        <source>being captioned</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>生成済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止済み</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryModel</name>
    <message>
        <source>pasted image %1</source>
        <translation>貼り付けた画像 %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryStateBar</name>
    <message>
        <source>Show all images (%L1)</source>
        <translation>すべての画像を表示（%L1）</translation>
    </message>
    <message>
        <source>Show images that wait for a caption (%L1)</source>
        <translation>キャプション待ちの画像を表示（%L1）</translation>
    </message>
    <message>
        <source>Show captioned images (%L1)</source>
        <translation>キャプション生成済みの画像を表示（%L1）</translation>
    </message>
    <message>
        <source>Show images that failed (%L1)</source>
        <translation>失敗した画像を表示（%L1）</translation>
    </message>
    <message>
        <source>Show captions that the model is unsure of (%L1)</source>
        <translation>モデルに自信のないキャプションを表示（%L1）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryView</name>
    <message>
        <source>Filter by name or caption</source>
        <translation>名前またはキャプションで絞り込む</translation>
    </message>
    <message>
        <source>Lists the images whose name or caption contains these words</source>
        <translation>名前またはキャプションにこれらの語を含む画像を一覧表示します</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images captioned</source>
        <translation>キャプション生成済みの画像</translation>
    </message>
    <message>
        <source>%L1 of %L2 captioned</source>
        <translation>%L2 枚中 %L1 枚が生成済み</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>キャプションを再生成(&amp;A)</translation>
    </message>
    <message>
        <source>Captions the selected images again</source>
        <translation>選択した画像のキャプションを作り直します</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>キャプションをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the captions of the selected images, one per line</source>
        <translation>選択した画像のキャプションを 1 行に 1 つずつコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files, one per line</source>
        <translation>選択したファイルの場所を 1 行に 1 つずつコピーします</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>ほかのプログラムで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the file in the program that is set up for it</source>
        <translation>関連付けられたプログラムでファイルを開きます</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Opens the folder of the file</source>
        <translation>ファイルのあるフォルダーを開きます</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Forgets the selected images; their files stay</source>
        <translation>選択した画像をリストから外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops captioning; you can continue later</source>
        <translation>キャプションの生成を中止します。後で続行できます</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Captions the remaining images</source>
        <translation>残りの画像のキャプションを生成します</translation>
    </message>
    <message>
        <source>Stopped at %L1 of %L2</source>
        <translation>%L2 枚中 %L1 枚で中止</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n 件のパスをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) copied.</source>
        <translation>
            <numerusform>%n 件のキャプションをコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::GateBars</name>
    <message>
        <source>Input gate</source>
        <translation>入力ゲート</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>忘却ゲート</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>出力ゲート</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>センチネルゲート</translation>
    </message>
    <message>
        <source>word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>What the gates were computed from</source>
        <translation>ゲートの計算のもと</translation>
    </message>
    <message>
        <source>How much the word before, the state, the image and the bias contribute to each gate: the means of the absolute values, as shares</source>
        <translation>前の単語、状態、画像、バイアスが各ゲートに与える寄与。絶対値の平均の割合です</translation>
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
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A dog runs on the beach</source>
        <translation>例: A dog runs on the beach</translation>
    </message>
    <message>
        <source>Your caption</source>
        <translation>自分のキャプション</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Click to ask about these words</source>
        <translation>クリックすると、この文について質問します</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>人が書いたキャプション</translation>
    </message>
    <message>
        <source>The model does not know %1; it reads all unknown words alike.</source>
        <translation>モデルは %1 を知りません。未知の単語はすべて同じものとして扱われます。</translation>
    </message>
    <message>
        <source>These are the model&apos;s own words.</source>
        <translation>モデル自身のキャプションと同じです。</translation>
    </message>
    <message>
        <source>The model prefers its own caption: %1 per word against %2 for yours.</source>
        <translation>モデルは自身のキャプションを選びます: 1 語あたり %1、入力したキャプションは %2。</translation>
    </message>
    <message>
        <source>The model prefers your caption: %2 per word against %1 for its own. Its search did not find it, or the settings rule it out.</source>
        <translation>モデルはあなたのキャプションを好みます：1 語あたり %2（モデル自身は %1）。探索では見つからなかったか、設定で除外されています。</translation>
    </message>
    <message>
        <source>They part at “%1”.</source>
        <translation>「%1」から分かれます。</translation>
    </message>
    <message>
        <source>Its words and yours</source>
        <translation>モデルと自分のキャプション</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>How likely are my words?</source>
        <translation>自分の言葉はどれくらい確からしい?</translation>
    </message>
    <message>
        <source>Type a caption. The words below the image are then yours: each bar shows how probable the model finds the word after those before it, and each map where it looks for it.</source>
        <translation>キャプションを入力すると、画像の下の単語が入力したものに変わります。各バーは、それまでの単語の後にその単語が来る確率をモデルがどう見ているかを、各マップはその単語でモデルが見る場所を表します。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GripSplitter</name>
    <message>
        <source>Drag to resize the two parts.</source>
        <translation>ドラッグすると、2 つの領域の大きさを変更できます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuessView</name>
    <message>
        <source>As&amp;k the model</source>
        <translation>モデルに質問する(&amp;K)</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet.</source>
        <translation>まだ質問の対象がありません。</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>モデルに質問しています…</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>The model says otherwise: %1.</source>
        <translation>モデルの答えは違います: %1。</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>どれでもありません。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuidePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Next page, without marking this one as done</source>
        <translation>このページを完了とせずに、次のページへ進みます</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>ワークシート(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Reset this chapter</source>
        <translation>この章をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Close the chapter</source>
        <translation>章を閉じる</translation>
    </message>
    <message>
        <source>S&amp;how it again</source>
        <translation>もう一度表示(&amp;H)</translation>
    </message>
    <message>
        <source>Shows again the part of the window that this page is about</source>
        <translation>このページで扱うウィンドウの部分を、もう一度示します</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a chapter</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>どう思いますか?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>やってみましょう</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatControls</name>
    <message>
        <source>Opacit&amp;y</source>
        <translation>不透明度(&amp;Y)</translation>
    </message>
    <message>
        <source>Style of the attention map</source>
        <translation>アテンションマップのスタイル</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>As in the paper “Show, Attend and Tell”: the image is bright where the model looked and dark elsewhere.</source>
        <translation>論文「Show, Attend and Tell」と同じ表示です。モデルが見た場所は明るく、それ以外は暗くなります。</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Colours from dark blue over green to yellow, evenly graded and readable for people who see colours differently.</source>
        <translation>濃い青から緑を経て黄色に至る配色です。段階が均等で、色の見え方が異なる人にも読み取れます。</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Colours from black over red to light yellow, evenly graded; they stay right when printed in grey.</source>
        <translation>黒から赤を経て淡い黄色に至る配色です。段階が均等で、白黒で印刷しても正しく読み取れます。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>輪郭線</translation>
    </message>
    <message>
        <source>The image keeps its colours, and a line goes round the smallest region that holds half of the attention.</source>
        <translation>画像の色はそのままで、アテンションの半分を含む最小の領域を線で囲みます。</translation>
    </message>
    <message>
        <source>Scale of the attention map</source>
        <translation>アテンションマップの目盛</translation>
    </message>
    <message>
        <source>Per word</source>
        <translation>単語ごと</translation>
    </message>
    <message>
        <source>Every word has a scale of its own, from its least to its most attended place. This shows the shape of every map, even of a faint one, but not which word looked more sharply.</source>
        <translation>単語ごとに、アテンションが最も弱い場所から最も強い場所までの独自の目盛を使います。弱いマップも含めて各マップの形が分かりますが、どの単語がより一点に集中していたかは分かりません。</translation>
    </message>
    <message>
        <source>Per caption</source>
        <translation>キャプションごと</translation>
    </message>
    <message>
        <source>All words of the caption share one scale that begins at zero. Words that looked at one place stand out against words that looked everywhere.</source>
        <translation>キャプションのすべての単語が、ゼロから始まる 1 つの目盛を共有します。一か所を見た単語が、全体を見た単語に対して際立ちます。</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>絶対</translation>
    </message>
    <message>
        <source>The same scale for every image and model: full strength is ten times even attention. For comparing images and models.</source>
        <translation>すべての画像とモデルで同じ目盛を使います。最大の強さは均等なアテンションの 10 倍です。画像やモデルの比較に適しています。</translation>
    </message>
    <message>
        <source>Show the cells of the grid</source>
        <translation>グリッドのセルを表示</translation>
    </message>
    <message>
        <source>Show the true cells of the grid. The model gives one weight to each cell; otherwise they are smoothed into each other, which hides how coarse the grid is.</source>
        <translation>グリッドの実際のセルを表示します。モデルは各セルに 1 つの重みを与えます。オフの場合はセル間が滑らかに補間され、グリッドの粗さが見えなくなります。</translation>
    </message>
    <message>
        <source>Opacity of the attention map</source>
        <translation>アテンションマップの不透明度</translation>
    </message>
    <message>
        <source>Opacity of the map over the image: %1 %</source>
        <translation>画像に重ねたマップの不透明度: %1%</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatLegend</name>
    <message>
        <source>Here: %1 × even</source>
        <translation>ここ: 均等の %1 倍</translation>
    </message>
    <message>
        <source>Here: not seen by the model</source>
        <translation>ここ: モデルには見えない</translation>
    </message>
    <message>
        <source>Point at a word to see where the model looked as it said it.</source>
        <translation>単語にポインターを合わせると、その単語を生成したときにモデルが見た場所が表示されます。</translation>
    </message>
    <message>
        <source>“%1”: the smallest region with %2 % of the attention</source>
        <translation>「%1」: アテンションの %2% を含む最小の領域</translation>
    </message>
    <message>
        <source>Attention of “%1”</source>
        <translation>「%1」のアテンション</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 times even attention</source>
        <translation>%1、均等なアテンションの %2 倍から %3 倍</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>モデルには見えない部分</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HypothesesPanel</name>
    <message>
        <source>Best captions</source>
        <translation>上位のキャプション</translation>
    </message>
    <message>
        <source>The best captions of the search will be listed here.</source>
        <translation>探索で得られた上位のキャプションがここに表示されます。</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（単語なし）</translation>
    </message>
    <message>
        <source>Score %1: the log probability of the whole caption. The higher it is, the better; long captions are at a disadvantage.</source>
        <translation>スコア %1: キャプション全体の対数確率。高いほど良く、長いキャプションは不利になります。</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / %3 ^ %4 (words and end ^ length penalty).</source>
        <translation>スコア %1 = 対数確率 %2 / %3 ^ %4（終了記号を含む単語数 ^ 長さペナルティ）。</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / length ^ length penalty.</source>
        <translation>スコア %1 = 対数確率 %2 / 長さ ^ 長さペナルティ。</translation>
    </message>
    <message>
        <source>The higher it is, the better. Every word makes a caption less probable; the division keeps longer ones from losing for that alone.</source>
        <translation>高いほど良い値です。単語が増えるほどキャプションの確率は下がりますが、長さで割ることで、長いというだけで不利になるのを防ぎます。</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1.</source>
        <translation>1 語あたりの確率（幾何平均）: %1。</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>抽出したキャプション</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageDrop</name>
    <message>
        <source>%1 is not on this computer; save it first, or drag the picture itself.</source>
        <translation>%1 はこのコンピューター上にありません。先に保存するか、画像そのものをドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageFinder</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもう存在しません。</translation>
    </message>
    <message>
        <source>%1 is not an image that can be read: JPEG, PNG, WebP, BMP and TIFF can.</source>
        <translation>%1 は読み込める画像ではありません。読み込めるのは JPEG、PNG、WebP、BMP、TIFF です。</translation>
    </message>
    <message>
        <source>The pasted picture could not be read.</source>
        <translation>貼り付けた画像を読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>ほかに %n 件を使用できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 has no images: JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>フォルダー %1 に画像がありません。読み込めるのは JPEG、PNG、WebP、BMP、TIFF です。</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2.</source>
        <translation>フォルダー %1 を読み込めませんでした: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>
            <numerusform>%n 枚の画像を除外しました（%1）。読み込めるのは JPEG、PNG、WebP、BMP、TIFF です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageModel</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The name of the image file.</source>
        <translation>画像ファイルの名前です。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>What the model said of the image.</source>
        <translation>モデルが画像について生成したキャプションです。</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference in a metric</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>%1 of this model less that of %2: above 0 this model did better on the image.</source>
        <translation>このモデルの %1 から %2 の値を引いたものです。0 より大きければ、この画像ではこのモデルの方が優れています。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImagePreview</name>
    <message>
        <source>The chosen image</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>Double click opens the image on the caption page.</source>
        <translation>ダブルクリックすると、画像をキャプションのページで開きます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageTable</name>
    <message>
        <source>Filter images</source>
        <translation>画像を絞り込む</translation>
    </message>
    <message>
        <source>Shows the images whose file name, caption or reference captions contain this text.</source>
        <translation>ファイル名、キャプション、または参照キャプションにこの文字列を含む画像を表示します。</translation>
    </message>
    <message>
        <source>Com&amp;pare with:</source>
        <translation>比較対象(&amp;P):</translation>
    </message>
    <message>
        <source>Adds a column with the difference to another model that captioned the same images.</source>
        <translation>同じ画像にキャプションを付けた別のモデルとの差を示す列を追加します。</translation>
    </message>
    <message>
        <source>Images of the chosen model</source>
        <translation>選択したモデルの画像</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>ほかのモデルなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%2 枚中 %1 枚</translation>
    </message>
</context>
<context>
    <name>saccade::ui::InsideWord</name>
    <message>
        <source>Click a word of the caption.</source>
        <translation>キャプションの単語をクリックしてください。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its shape</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>From %1 (dark) to %2 (bright)</source>
        <translation>%1（暗い）～%2（明るい）</translation>
    </message>
    <message>
        <source>Value %1 of %2: %3</source>
        <translation>%2 個中 %1 番目の値: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention (its weight in the context)</source>
        <translation>%1 行 %2 列: スコア %3、このセルはアテンションの %4 を占めます（コンテキストでの重み）</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>（キャプションの終わり）</translation>
    </message>
    <message>
        <source>Softmax: probabilities of the word</source>
        <translation>ソフトマックス: 単語の確率</translation>
    </message>
    <message>
        <source>How did this word come about?</source>
        <translation>この単語はどのように決まりましたか？</translation>
    </message>
    <message>
        <source>Below the image, from left to right: what the model computes on the way to the word, with its real numbers. Click a step to see its values. The controls change how this word is computed; the caption stays as it is.</source>
        <translation>画像の下に、左から右へ、単語に至るまでのモデルの計算を実際の数値で示します。ステップをクリックすると値が見られます。操作部でこの単語の計算を変えられます。キャプションはそのままです。</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention, the most: it alone becomes the context</source>
        <translation>%1 行 %2 列: スコア %3、このセルのアテンションは %4 で最大です。このセルだけがコンテキストになります</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention; the context is taken from another cell</source>
        <translation>%1 行 %2 列: スコア %3、このセルのアテンションは %4 です。コンテキストは別のセルから取られます</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LearnPage</name>
    <message>
        <source>From pixels to your own model</source>
        <translation>ピクセルから自分のモデルまで</translation>
    </message>
    <message>
        <source>Each chapter leads you through this window with a real model. Every page explains one thing and asks you to try it. You can leave at any time; your progress is kept.</source>
        <translation>各章では、実際のモデルを使いながら、このウィンドウを案内します。どのページも 1 つのことを説明し、試してみるように促します。いつでも中断でき、進み具合は保存されます。</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and title of a chapter</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Reset all chapters</source>
        <translation>すべての章をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>ワークシートを保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet %1 %2.pdf</source>
        <comment>file name: number and title of a chapter</comment>
        <translation>ワークシート %1 %2.pdf</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学ぶ(&amp;L)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LegendEntry</name>
    <message>
        <source>%1: click to hide or show this line.</source>
        <translation>%1: クリックすると、この線の表示と非表示を切り替えます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LessonDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>モデルを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Model &amp;details…</source>
        <translation>モデルの詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>システムの配色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>キーボードとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>&amp;About Saccade</source>
        <translation>Saccade について(&amp;A)</translation>
    </message>
    <message>
        <source>The model could not be opened: %1</source>
        <translation>モデルを開けませんでした: %1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>別のモデルを開く…</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>学習を実行中です</translation>
    </message>
    <message>
        <source>Stop training and close the window?</source>
        <translation>学習を停止してウィンドウを閉じますか？</translation>
    </message>
    <message>
        <source>The run is saved first, and you can resume it at any time from where it stopped.</source>
        <translation>実行は先に保存され、停止したところからいつでも再開できます。</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>保存して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>学習を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>page, share done</comment>
        <translation>%1（%2%）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapChooser</name>
    <message>
        <source>Attention layer</source>
        <translation>アテンション層</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>アテンションヘッド</translation>
    </message>
    <message>
        <source>The decoder has several attention layers, one after another; later ones have a more direct influence on the next word.</source>
        <translation>デコーダーには複数のアテンション層が順に並んでいます。後の層ほど、次の単語により直接影響します。</translation>
    </message>
    <message>
        <source>Each layer has several heads, which attend to different things. The mean shows where they look overall, the maximum every place that at least one of them looks at.</source>
        <translation>各層には、異なるものに注目する複数のヘッドがあります。平均は全体としてどこを見ているか、最大は少なくとも 1 つのヘッドが見ているすべての場所を示します。</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 層</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>ヘッド %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapTrial</name>
    <message>
        <source>the map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>無作為な順序</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>画像全体を均等に</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>キャプションの単語をクリックしてください。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Testing: %1 %</source>
        <translation>検証中: %1%</translation>
    </message>
    <message>
        <source>Does the map matter?</source>
        <translation>マップに意味はある?</translation>
    </message>
    <message>
        <source>The image is blurred part by part in the order of the word&apos;s map, and then brought back in the same order. If the map finds what the word depends on, the word&apos;s probability falls sooner and returns sooner than in a random order.</source>
        <translation>画像を単語のマップの順に少しずつぼかし、次に同じ順に元へ戻します。単語が依存するものをマップが見つけていれば、無作為な順序の場合よりも早く単語の確率が下がり、早く戻ります。</translation>
    </message>
    <message>
        <source>hardly depends on the image</source>
        <translation>画像にほとんど依存しない</translation>
    </message>
    <message>
        <source>better than chance</source>
        <translation>偶然より良い</translation>
    </message>
    <message>
        <source>partly better than chance</source>
        <translation>一部で偶然より良い</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>偶然より良くない</translation>
    </message>
    <message>
        <source>Test all words</source>
        <translation>すべての単語を試す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>%1, insertion %2</source>
        <translation>%1、挿入 %2</translation>
    </message>
    <message>
        <source>Random orders (mean)</source>
        <translation>ランダムな順序（平均）</translation>
    </message>
    <message>
        <source>The tick on each bar; deletion ± %1, insertion ± %2</source>
        <translation>各バーの目盛り。削除 ± %1、挿入 ± %2</translation>
    </message>
    <message>
        <source>Whole image evenly</source>
        <translation>画像全体を一様に</translation>
    </message>
    <message>
        <source>From the centre outwards</source>
        <translation>中心から外へ</translation>
    </message>
    <message>
        <source>Area below the deletion curve (lower is better)</source>
        <translation>削除曲線の下の面積（低いほど良い）</translation>
    </message>
    <message>
        <source>Tested words: deletion, and the tick of random orders</source>
        <translation>試した単語：削除とランダムな順序の目盛り</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Metrics</name>
    <message>
        <source>Mass ratio: how many times more attention lies on the named objects than if the model looked everywhere alike. 1 is no better than that; 2 is twice what the objects&apos; size alone would get.</source>
        <translation>質量比: どこも同じように見る場合に比べて、単語が指す物体の上にアテンションが何倍あるかです。1 ならそれと変わらず、2 なら物体の大きさだけで得られる量の 2 倍です。</translation>
    </message>
    <message>
        <source>Pointing game: how often the place where a word looked most lies on the object that the word names, give or take half a cell of the grid. 0 to 1, higher is better.</source>
        <translation>ポインティングゲーム: 単語が最も強く見た場所が、その単語が指す物体の上にある割合です。グリッドの半セル分のずれは許します。0～1 で、高いほど良い値です。</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>質量比</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>metric</comment>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Pointing</source>
        <comment>metric</comment>
        <translation>ポインティング</translation>
    </message>
    <message>
        <source>Attention mass: how much of a word&apos;s attention lies on the object that the word names, where masks drawn by people show it. Mean over the words that name an object of the image. 0 to 1; large objects get more by themselves, so compare models by the mass ratio.</source>
        <translation>注意の質量：人が描いたマスクで示された、単語が名指す物体の上に、その単語の注意がどれだけあるか。画像の物体を名指す単語についての平均。0～1。大きな物体はそれだけで多くの注意を得るので、モデルの比較には質量比を使ってください。</translation>
    </message>
    <message>
        <source>Words of the captions that name an object of the image, of which a mask shows where it is. The scores of the attention are means over these words.</source>
        <translation>画像の物体を名指し、その位置がマスクで示されている、キャプションの単語。注意のスコアはこれらの単語についての平均です。</translation>
    </message>
    <message>
        <source>The share of captions that name only objects that are in the scene. 0 to 1, higher is better.</source>
        <translation>場面にある物体だけを名指すキャプションの割合。0～1、高いほど良い。</translation>
    </message>
    <message>
        <source>The share of captions that name an object with its colour, and nothing that is not in the scene as they describe it. 0 to 1, higher is better.</source>
        <translation>物体をその色とともに名指し、記述どおりに場面にないものを一つも挙げないキャプションの割合。0～1、高いほど良い。</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that name an object</comment>
        <translation>単語</translation>
    </message>
    <message>
        <source>Right objects</source>
        <translation>正しい物体</translation>
    </message>
    <message>
        <source>Right colours</source>
        <translation>正しい色</translation>
    </message>
    <message>
        <source>CHAIRi: of the objects that the captions name, the share that is not in the image, neither outlined nor named by a person. 0 to 1, lower is better.</source>
        <translation>CHAIRi：キャプションが挙げる物体のうち、画像になく、輪郭も付けられず人も挙げていないものの割合。0～1、低いほど良い。</translation>
    </message>
    <message>
        <source>CHAIRs: the share of captions that name an object which is not in the image. 0 to 1, lower is better.</source>
        <translation>CHAIRs：画像にない物体を挙げるキャプションの割合。0～1、低いほど良い。</translation>
    </message>
    <message>
        <source>Distinct-1: different words per word of all captions together.</source>
        <translation>Distinct-1：全キャプションの総単語数に対する異なる単語の割合です。</translation>
    </message>
    <message>
        <source>Distinct-2: different pairs of neighbouring words per pair of all captions together. 0 to 1: the higher it is, the less the captions repeat each other. It falls with the number of images, so compare models on the same images.</source>
        <translation>Distinct-2：全キャプションの隣り合う 2 語の総数に対する、異なる 2 語の組の割合です。0～1 で、高いほどキャプション同士の繰り返しが少なくなります。画像が多いほど下がるため、同じ画像でモデルを比較してください。</translation>
    </message>
    <message>
        <source>Different words in all captions together.</source>
        <translation>全キャプションに含まれる異なる単語の数です。</translation>
    </message>
    <message>
        <source>The share of captions that are not among the training captions of the dataset, word for word.</source>
        <translation>データセットの訓練用キャプションに一字一句同じものがないキャプションの割合です。</translation>
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
        <translation>使用単語数</translation>
    </message>
    <message>
        <source>Novel</source>
        <comment>captions</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelChooser</name>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>モデルファイル (*.safetensors)</translation>
    </message>
    <message>
        <source>With Saccade</source>
        <translation>Saccade に付属</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>&amp;Newest weights of the training run</source>
        <translation>学習中の実行の最新の重み(&amp;N)</translation>
    </message>
    <message>
        <source>Captions with what the model has learned so far, updated after each checkpoint.</source>
        <translation>モデルがこれまでに学習した内容でキャプションを生成します。チェックポイントごとに更新されます。</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Details of this model…</source>
        <translation>このモデルの詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Chooses the model that captions.</source>
        <translation>キャプションを生成するモデルを選びます。</translation>
    </message>
    <message>
        <source>Chooses the model that captions. Now: %1</source>
        <translation>キャプションを生成するモデルを選びます。現在: %1</translation>
    </message>
    <message>
        <source>&amp;Several models together…</source>
        <translation>複数のモデルを一緒に使う(&amp;S)…</translation>
    </message>
    <message>
        <source>Captions with the mean of the probabilities that several models give a word.</source>
        <translation>複数のモデルが単語に与える確率の平均でキャプションを付けます。</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelDialog</name>
    <message>
        <source>Model details</source>
        <translation>モデルの詳細</translation>
    </message>
    <message>
        <source>Scores on the validation images</source>
        <translation>検証用画像でのスコア</translation>
    </message>
    <message>
        <source>Search all details</source>
        <translation>すべての詳細を検索</translation>
    </message>
    <message>
        <source>All details of the training</source>
        <translation>学習のすべての詳細</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>すべての詳細</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all details as text.</source>
        <translation>すべての詳細をテキストとしてコピーします。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelFacts</name>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Format of the dataset</source>
        <translation>データセットの形式</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>学習用画像</translation>
    </message>
    <message>
        <source>Training captions</source>
        <translation>学習用キャプション</translation>
    </message>
    <message>
        <source>Epochs behind this model</source>
        <translation>このモデルまでのエポック数</translation>
    </message>
    <message>
        <source>Steps behind this model</source>
        <translation>このモデルまでのステップ数</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>検証用画像</translation>
    </message>
    <message>
        <source>Beam in validation</source>
        <translation>検証時のビーム幅</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1, looks at %2 × %2 pixels in a grid of %3 × %3</source>
        <translation>%1、%2 × %2 ピクセルを %3 × %3 のグリッドで見る</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1: 画像 %2 枚、キャプション %3 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Numbers that the model is made of; training finds them.</source>
        <translation>モデルを構成する数値です。学習によって求められます。</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features.</source>
        <translation>画像を特徴のグリッドに変換するネットワークです。</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word.</source>
        <translation>キャプションを 1 語ずつ生成するネットワークです。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>The words the model can use, with the marks for start, end and unknown words.</source>
        <translation>モデルが使える単語です。開始、終了、未知語の記号を含みます。</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the training images behind this model.</source>
        <translation>このモデルまでに学習用画像全体を通した回数です。</translation>
    </message>
    <message>
        <source>Words of the calibration</source>
        <translation>較正に使った単語数</translation>
    </message>
    <message>
        <source>Calibration error before calibration</source>
        <translation>較正前の較正誤差</translation>
    </message>
    <message>
        <source>Calibration error after calibration</source>
        <translation>較正後の較正誤差</translation>
    </message>
    <message>
        <source>temperature %1; error %2 before, %3 after</source>
        <translation>温度 %1、誤差は較正前 %2、較正後 %3</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>How far the probabilities can be taken at their word. The error is the mean distance of how sure the model is to how often it is right; a temperature above 1 makes it less sure.</source>
        <translation>確率をどこまで文字どおりに受け取れるかを示します。誤差は、モデルの自信と実際に正しい頻度との平均的な差です。温度が 1 より高いと、自信は弱まります。</translation>
    </message>
    <message>
        <source>%1, looks at whole images with as many pixels as a square of %2 × %2, in grids of up to %3 cells</source>
        <translation>%1、%2 × %2 の正方形と同じピクセル数までの画像全体を、最大 %3 セルのグリッドで見る</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelList</name>
    <message>
        <source>Models to evaluate</source>
        <translation>評価するモデル</translation>
    </message>
    <message>
        <source>The models with a check mark are evaluated one after another, on the same images.</source>
        <translation>チェックを入れたモデルを、同じ画像で順に評価します。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ObjectCheck</name>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Keep this result in the list below while the caption is on show</source>
        <translation>キャプションの表示中、この結果を下の一覧に残します</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>キャプションの単語をクリックしてください。</translation>
    </message>
    <message>
        <source>%1 × even, inside</source>
        <translation>均等の %1 倍、内側</translation>
    </message>
    <message>
        <source>%1 × even, outside</source>
        <translation>均等の %1 倍、外側</translation>
    </message>
    <message>
        <source>Kept: the strongest place lies inside for %1 of %2</source>
        <translation>残した結果：%2 件中 %1 件で最も強い場所が内側</translation>
    </message>
    <message>
        <source>Is the map on the object?</source>
        <translation>マップは物体の上にあるか</translation>
    </message>
    <message>
        <source>Drag a rectangle around what “%1” speaks of, or paint over it.</source>
        <translation>「%1」が指すものをドラッグして四角で囲むか、塗ってください。</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies inside.</source>
        <translation>「%2」の注意の %1 が印を付けた部分にあります（一様の %3 倍）。最も強い場所はその内側です。</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies outside.</source>
        <translation>「%2」の注意の %1 が印を付けた部分にあります（一様の %3 倍）。最も強い場所はその外側です。</translation>
    </message>
    <message>
        <source>Select a word that names an object, and mark that object. Where the dataset outlines it, it is marked already. The attention on it is compared with an even map, and the strongest place should lie inside (pointing game).</source>
        <translation>物体を指す単語を選び、その物体に印を付けます。データセットに輪郭があれば、すでに印が付いています。そこに向く注意を一様なマップと比べます。最も強い場所はその内側にあるはずです（ポインティングゲーム）。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionField</name>
    <message>
        <source>Inside the run&apos;s folder</source>
        <translation>実行のフォルダー内</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>重み (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionForm</name>
    <message>
        <source>Must be a number between %1 and %2.</source>
        <translation>%1 から %2 までの数値を指定してください。</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>既定値(&amp;D)</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>&amp;Open a configuration…</source>
        <translation>設定ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as a configuration…</source>
        <translation>設定ファイルとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin with options that are known to work, or with those of a file</source>
        <translation>実績のあるオプション、またはファイルのオプションから始めます</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>この値は認識されません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>Training needs at least one epoch.</source>
        <translation>学習には少なくとも 1 エポックが必要です。</translation>
    </message>
    <message>
        <source>Without pretrained weights the whole encoder is trained, which takes long and needs many images.</source>
        <translation>事前学習済みの重みがない場合はエンコーダー全体を学習します。長い時間と多くの画像が必要です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of this run</source>
        <translation>この実行の値</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>設定ファイル (*.json)</translation>
    </message>
    <message>
        <source>Save as a configuration</source>
        <translation>設定ファイルとして保存</translation>
    </message>
    <message>
        <source>Advance&amp;d</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <source>As in the starting model (under &quot;Advanced&quot;).</source>
        <translation>開始モデルと同じです（「詳細設定」を参照）。</translation>
    </message>
    <message>
        <source>This is not a model file (.safetensors).</source>
        <translation>これはモデルファイル (.safetensors) ではありません。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherExplanations</name>
    <message>
        <source>Explanations</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>キャプションの単語をクリックしてください。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>説明を計算中…</translation>
    </message>
    <message>
        <source>finds nothing</source>
        <translation>見つかるものなし</translation>
    </message>
    <message>
        <source>%1, rank correlation %2</source>
        <translation>%1、順位相関 %2</translation>
    </message>
    <message>
        <source>Explanations of “%1”</source>
        <translation>「%1」の説明</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>ほかの説明は?</translation>
    </message>
    <message>
        <source>Other ways to find where a word comes from. Each bar shows how far the strongest fifth of the map overlaps with that of the attention. The rank correlation is 1 if both maps order all places alike, and 0 if they are unrelated. Choose a map to see it on the image.</source>
        <translation>単語がどこから来たかを調べる別の方法です。各バーは、マップの最も強い 5 分の 1 がアテンションのそれとどれだけ重なるかを表します。順位相関は、2 つのマップがすべての場所を同じ順に並べるなら 1、無関係なら 0 です。マップを選ぶと画像上に表示されます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherModel</name>
    <message>
        <source>Choose a &amp;model…</source>
        <translation>モデルを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>選んだ実行</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of a run…</source>
        <translation>実行のフォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Open another model</source>
        <translation>別のモデルを開く</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>モデルファイル (*.safetensors)</translation>
    </message>
    <message>
        <source>The folder of the run</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of a training run.</source>
        <translation>%1 には実行のチェックポイントがありません。</translation>
    </message>
    <message>
        <source>Other model: %1</source>
        <translation>別のモデル: %1</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>%1 captions the image…</source>
        <translation>%1 がキャプションを生成しています…</translation>
    </message>
    <message>
        <source>The captions cannot be compared: %1</source>
        <translation>キャプションを比較できません: %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>%1: %2, %3 per word.</source>
        <translation>%1: %2、1 語あたり %3。</translation>
    </message>
    <message>
        <source>It learned from %1.</source>
        <translation>%1 から学習しました。</translation>
    </message>
    <message>
        <source>The image is unlike these.</source>
        <translation>この画像はそれらとは異なります。</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Both say the same words.</source>
        <translation>どちらも同じ単語を述べています。</translation>
    </message>
    <message>
        <source>They differ in %1 of %2 places.</source>
        <translation>%2 か所のうち %1 か所が異なります。</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1: 「%2」 %3</translation>
    </message>
    <message>
        <source>What would another model say?</source>
        <translation>別のモデルなら何と言うか？</translation>
    </message>
    <message>
        <source>Another model, or another checkpoint of a training run, captions the same image with the same options. Its caption stands below, word beside word; what differs is marked. Choose a pair to see both maps: they zoom and move together.</source>
        <translation>別のモデル、または実行の別のチェックポイントが、同じ画像に同じ設定でキャプションを付けます。そのキャプションは下に単語ごとに並び、異なる所に印が付きます。組を選ぶと両方のマップが表示され、拡大と移動は連動します。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OutlinedObjects</name>
    <message>
        <source>%1, all %2</source>
        <translation>%1、全 %2 個</translation>
    </message>
    <message>
        <source>%1, number %2 by size</source>
        <translation>%1、大きさ順 %2 番目</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PaintedGaze</name>
    <message>
        <source>Look only here</source>
        <translation>ここだけを見る</translation>
    </message>
    <message>
        <source>Look anywhere but here</source>
        <translation>ここ以外を見る</translation>
    </message>
    <message>
        <source>What the painted part means</source>
        <translation>塗った部分の意味</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>モデルが選ぶ単語</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>キャプションの単語をクリックしてください。</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>「%1」の代わり</translation>
    </message>
    <message>
        <source>Paint on the image.</source>
        <translation>画像に塗ってください。</translation>
    </message>
    <message>
        <source>“%1”: %2 with your map, %3 with the model&apos;s own</source>
        <translation>「%1」: 塗ったマップでは %2、モデル自身のマップでは %3</translation>
    </message>
    <message>
        <source>How much the choice of this word changes with the gaze: %1 between the model&apos;s own map and yours, %2 between its own and an even one (Jensen-Shannon divergence of the probabilities of all words: 0 the same, 1 nothing in common).</source>
        <translation>この単語の選び方が視線によってどれだけ変わるか: モデル自身のマップと塗ったマップの間で %1、モデル自身のマップと均等なマップの間で %2（全単語の確率の Jensen-Shannon ダイバージェンス: 同じなら 0、共通部分がなければ 1）。</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What if it had looked elsewhere?</source>
        <translation>別の場所を見ていたら?</translation>
    </message>
    <message>
        <source>Paint where the model should look for the selected word. The bars change as you paint; the tick on each bar is the probability with the model&apos;s own map. When you let go, the model continues the caption from there.</source>
        <translation>選択した単語でモデルに見せたい場所を塗ります。塗る間にバーが変わります。各バーの印は、モデル自身のマップでの確率です。ボタンを離すと、モデルがその続きを生成します。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PlayerControls</name>
    <message>
        <source>Previous word</source>
        <translation>前の単語</translation>
    </message>
    <message>
        <source>Previous word (Left)</source>
        <translation>前の単語（←）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>次の単語</translation>
    </message>
    <message>
        <source>Next word (Right)</source>
        <translation>次の単語（→）</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>とても遅い</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>標準の速さ</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>とても速い</translation>
    </message>
    <message>
        <source>Words per second: %1</source>
        <translation>1 秒あたりの単語数: %1</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause at this word (Space)</source>
        <translation>この単語で一時停止（Space）</translation>
    </message>
    <message>
        <source>Play the caption word by word (Space)</source>
        <translation>キャプションを 1 語ずつ再生（Space）</translation>
    </message>
    <message>
        <source>How fast the caption is played; now %1 words per second</source>
        <translation>キャプションを再生する速さ、現在は 1 秒あたり %1 語</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgramQuestion</name>
    <message>
        <source>&amp;Do not ask again for this file</source>
        <translation>このファイルについては再び確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>Run a program?</source>
        <translation>プログラムを実行しますか？</translation>
    </message>
    <message>
        <source>This model runs a program contained in %1. Run it only if you trust where it came from.</source>
        <translation>このモデルは %1 に含まれるプログラムを実行します。入手元を信頼できる場合だけ実行してください。</translation>
    </message>
    <message>
        <source>The program is the model&apos;s encoder. It can do whatever you can do: read, change and delete your files, and use the network.</source>
        <translation>このプログラムはモデルのエンコーダーです。ファイルの読み取り、変更、削除、ネットワークの使用など、あなたにできることは何でも実行できます。</translation>
    </message>
    <message>
        <source>If the file changes, the question comes again.</source>
        <translation>ファイルが変更されると、再び確認します。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgressRow</name>
    <message>
        <source>less than a second left</source>
        <translation>残り 1 秒未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>残り約 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>評価の進捗</translation>
    </message>
    <message>
        <source>Ends the evaluation; the models that are done keep their scores.</source>
        <translation>評価を終了します。完了したモデルのスコアは残ります。</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%2 枚中 %1 枚</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>モデルとデータセットを開いています…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::QuestionSide</name>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>質問する(&amp;Q)…</translation>
    </message>
    <message>
        <source>Change a word, the gaze or the image, and find out whether a map can be trusted</source>
        <translation>単語、視線、画像を変えてみて、マップが信頼できるかを確かめます</translation>
    </message>
    <message>
        <source>Close the question and bring back the caption (Esc)</source>
        <translation>質問を閉じて元のキャプションに戻します（Esc）</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>質問を閉じる</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RecentRuns</name>
    <message numerus="yes">
        <source>finished, %n epoch(s)</source>
        <translation>
            <numerusform>完了、%n エポック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%n エポック中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>最良：%1</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the run</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Trains it further from where it stopped</source>
        <translation>止まったところから学習を続けます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Shows its curves, captions and attention</source>
        <translation>曲線・キャプション・注意を表示します</translation>
    </message>
    <message>
        <source>Caption with it</source>
        <translation>これでキャプションを付ける</translation>
    </message>
    <message>
        <source>Captions images with the best model of this run</source>
        <translation>この実行の最良のモデルで画像にキャプションを付けます</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Scores the best model of this run on its dataset</source>
        <translation>この実行の最良のモデルをそのデータセットで採点します</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>オプション…</translation>
    </message>
    <message>
        <source>Trains it further, for instance over more epochs</source>
        <translation>エポックを増やすなどして学習を続けます</translation>
    </message>
    <message>
        <source>Resumes it after a look at its options</source>
        <translation>オプションを確認してから再開します</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencePanel</name>
    <message>
        <source>Open on the caption page</source>
        <translation>キャプションのページで開く</translation>
    </message>
    <message>
        <source>Captions and references of the chosen image</source>
        <translation>選択した画像のキャプションと参照キャプション</translation>
    </message>
    <message>
        <source>Shows the image with its attention, word by word (Enter in the table of images).</source>
        <translation>画像をアテンションとともに 1 語ずつ表示します（画像の表では Enter）。</translation>
    </message>
    <message>
        <source>Reference captions</source>
        <translation>参照キャプション</translation>
    </message>
    <message>
        <source>Words in bold occur both in the model&apos;s caption and in a reference caption. Words such as “a” and “of” are left out; a word such as “left” or “behind” only counts if the references say it of the same things.</source>
        <translation>太字の単語は、モデルのキャプションと参照キャプションの両方にあります。「a」や「of」のような単語は除きます。「left」や「behind」のような単語は、参照が同じものについて述べている場合だけ数えます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencesPanel</name>
    <message>
        <source>What people wrote</source>
        <translation>人が書いたキャプション</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RegionPanel</name>
    <message>
        <source>Words that looked at the rectangle</source>
        <translation>矩形を見た単語</translation>
    </message>
    <message>
        <source>Drag a rectangle on the image with Shift held down to ask which words looked there.</source>
        <translation>Shift を押しながら画像上で矩形をドラッグすると、そこを見た単語を調べられます。</translation>
    </message>
    <message>
        <source>The words are ranked here as soon as there is a caption.</source>
        <translation>キャプションができると、ここに単語が順位付けされます。</translation>
    </message>
    <message>
        <source>The model sees nothing of this rectangle: it lies outside the part of the image that is given to the network.</source>
        <translation>モデルにはこの矩形がまったく見えません。ネットワークに渡される画像の範囲の外にあります。</translation>
    </message>
    <message>
        <source>%1, %2 × even</source>
        <translation>%1、均等の %2 倍</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the rectangle. Attention that is the same everywhere would put %3 there (the mark on the bar).</source>
        <translation>「%2」のアテンションの %1 がこの矩形の中にあります。どこでも同じ強さのアテンションなら %3 になります（バーの印）。</translation>
    </message>
    <message>
        <source>Clear recta&amp;ngle</source>
        <translation>矩形を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReliabilityView</name>
    <message>
        <source>Probabilities that come true</source>
        <translation>そのとおりになる確率</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正解の割合</translation>
    </message>
    <message>
        <source>Probability of the most probable word</source>
        <translation>最も確からしい単語の確率</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>The model is too sure of its words.</source>
        <translation>モデルは自分の単語に自信を持ちすぎています。</translation>
    </message>
    <message>
        <source>The model is not sure enough of its words.</source>
        <translation>モデルは自分の単語に自信が足りません。</translation>
    </message>
    <message>
        <source>On average, the probabilities can be believed.</source>
        <translation>平均して、確率は信じられます。</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>確率の信頼性</translation>
    </message>
    <message>
        <source>Over the words of the reference captions, its most probable word has a probability of %1 on average and is right in %2 of cases.</source>
        <translation>参照キャプションの単語について、最も確からしい単語の確率は平均 %1 で、%2 の場合に正解です。</translation>
    </message>
    <message numerus="yes">
        <source>Expected calibration error: %1 over %Ln word(s).</source>
        <translation>
            <numerusform>期待較正誤差：%1（%Ln 語）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar holds the words with a probability in its range; its height is how often they are right. Where bars reach the dashed line, the probabilities can be believed; where they end below it, the model is too sure.</source>
        <translation>各棒は、その範囲の確率を持つ単語をまとめたもので、高さはそれらがどれだけ正しいかを示します。棒が破線に届くところでは確率を信じられ、破線より下で終わるところではモデルは自信を持ちすぎています。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the first %Ln image(s).</source>
        <translation>
            <numerusform>最初の %Ln 枚の画像で測定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probability %1 to %2: %Ln word(s), right in %3 of cases</source>
        <translation>
            <numerusform>確率 %1～%2：%Ln 語、%3 の場合に正解</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunChooser</name>
    <message>
        <source>&amp;Resume a run</source>
        <translation>実行を再開(&amp;G)</translation>
    </message>
    <message>
        <source>Train a run further that was stopped or has ended</source>
        <translation>停止または終了した実行の学習を続けます</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>実行を監視(&amp;W)…</translation>
    </message>
    <message>
        <source>Follow a run that another program is training</source>
        <translation>ほかのプログラムが学習している実行を追います</translation>
    </message>
    <message>
        <source>The folder of the run to resume</source>
        <translation>再開する実行のフォルダー</translation>
    </message>
    <message>
        <source>The folder of the run to watch</source>
        <translation>監視する実行のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose its folder…</source>
        <translation>フォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunControls</name>
    <message>
        <source>Reading the data</source>
        <translation>データを読み込み中</translation>
    </message>
    <message>
        <source>Computing features: image %1 of %2</source>
        <translation>特徴を計算中: 画像 %1 / %2</translation>
    </message>
    <message>
        <source>Training: step %1 of %2</source>
        <translation>学習中: ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進捗</translation>
    </message>
    <message>
        <source>Ends after this step with a checkpoint; the run can be resumed later</source>
        <translation>このステップの後にチェックポイントを保存して終了します。実行は後で再開できます</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Resumes where it was paused</source>
        <translation>一時停止したところから再開します</translation>
    </message>
    <message>
        <source>Pauses after this step and keeps everything in memory</source>
        <translation>このステップの後に一時停止し、すべてをメモリに保持します</translation>
    </message>
    <message>
        <source>Close the &amp;run</source>
        <translation>実行を閉じる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>新しい実行(&amp;N)</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>一時停止中。%1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>About %1 left, %2</source>
        <translation>残り約 %1、%2</translation>
    </message>
    <message>
        <source>Checking on the validation images: %1 %</source>
        <translation>検証用画像で確認中: %1 %</translation>
    </message>
    <message>
        <source>Adjusting the probabilities: image %1 of %2</source>
        <translation>確率を調整中: 画像 %1 / %2</translation>
    </message>
    <message>
        <source>Ended before the first step</source>
        <translation>最初のステップの前に終了</translation>
    </message>
    <message>
        <source>Ended after all %1 steps</source>
        <translation>全 %1 ステップで終了</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2</source>
        <translation>ステップ %1 / %2 で停止</translation>
    </message>
    <message>
        <source>Only shown here. If another program trains this run, the charts follow it.</source>
        <translation>表示のみです。別のプログラムがこの実行を学習中なら、グラフはそれに追従します。</translation>
    </message>
    <message>
        <source>Stopping; a checkpoint is written…</source>
        <translation>停止しています。チェックポイントを書き込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>Makes one step and pauses again; the pinned images are captioned after it</source>
        <translation>1 ステップ進んで再び一時停止します。その後、ピン留めした画像のキャプションを作ります</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>In slow motion, the pinned images are captioned after every step, so you can see the captions and where the model looks change</source>
        <translation>スローモーションでは、ステップごとにピン留めした画像のキャプションを作るので、キャプションとモデルの見る場所の変化が見られます</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>4 steps per second</source>
        <translation>毎秒 4 ステップ</translation>
    </message>
    <message>
        <source>2 steps per second</source>
        <translation>毎秒 2 ステップ</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>毎秒 1 ステップ</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunFolderField</name>
    <message>
        <source>&amp;Keep the run in</source>
        <translation>実行の保存先(&amp;K)</translation>
    </message>
    <message>
        <source>The folder for the measurements, the checkpoints and the captions of each epoch</source>
        <translation>測定値、チェックポイント、各エポックのキャプションを保存するフォルダー</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Say where the run is to be kept.</source>
        <translation>実行の保存先を指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path of the run&apos;s folder.</source>
        <translation>実行のフォルダーを完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>This folder already has a run; choose another, or resume that run.</source>
        <translation>このフォルダーにはすでに実行があります。別のフォルダーを選ぶか、その実行を再開してください。</translation>
    </message>
    <message>
        <source>A new or empty folder for the run</source>
        <translation>実行に使う新しいフォルダーまたは空のフォルダー</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunModels</name>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>model (metric score)</comment>
        <translation>%1（%2 %3）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunMonitor</name>
    <message>
        <source>Waiting for the first numbers of %1.</source>
        <translation>%1 の最初の数値を待っています。</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>実行の曲線がここに表示されます。</translation>
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
        <translation>%1 に重ねたアテンション</translation>
    </message>
    <message>
        <source>all</source>
        <comment>all words of a caption together</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>The attention of all words together.</source>
        <translation>すべての単語を合わせたアテンションです。</translation>
    </message>
    <message>
        <source>The attention of this word, here and at every epoch.</source>
        <translation>この単語のアテンションを、ここでも各エポックでも表示します。</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>画像はもう存在しません。</translation>
    </message>
    <message>
        <source>Outlined: %1 of the attention</source>
        <translation>輪郭内：注意の %1</translation>
    </message>
    <message>
        <source>Attention from %1 to %2 times even</source>
        <translation>注意は均等の %1 倍から %2 倍</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SampleViewer</name>
    <message>
        <source>&amp;Pinned images</source>
        <translation>ピン留めした画像(&amp;P)</translation>
    </message>
    <message>
        <source>Play through the epochs: see attention form.</source>
        <translation>エポックを順に再生し、アテンションが形作られる様子を見ます。</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>エポックを順に再生</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Show the newest epoch, now and as they come.</source>
        <translation>最新のエポックを表示し、新しいものが出るたびに切り替えます。</translation>
    </message>
    <message>
        <source>Captions and attention appear here after the first epoch.</source>
        <translation>最初のエポックの後、ここにキャプションとアテンションが表示されます。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>Show the best epoch: the green mark below the slider.</source>
        <translation>最良のエポックを表示します。スライダーの下の緑の印です。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, the best</source>
        <translation>エポック %1 / %2（最良）</translation>
    </message>
    <message>
        <source>Save a pinned image over the epochs as an animation</source>
        <translation>ピン留めした画像のエポックごとの変化をアニメーションとして保存</translation>
    </message>
    <message>
        <source>All epochs as an animation</source>
        <translation>すべてのエポックをアニメーションに</translation>
    </message>
    <message>
        <source>The chosen &amp;word as GIF…</source>
        <translation>選んだ単語を GIF で(&amp;W)…</translation>
    </message>
    <message>
        <source>The &amp;chosen word as MP4…</source>
        <translation>選んだ単語を MP4 で(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;All words together as GIF…</source>
        <translation>すべての単語をまとめて GIF で(&amp;A)…</translation>
    </message>
    <message>
        <source>All words &amp;together as MP4…</source>
        <translation>すべての単語をまとめて MP4 で(&amp;T)…</translation>
    </message>
    <message>
        <source>The &amp;strongest word of each epoch as GIF…</source>
        <translation>各エポックで最も強い単語を GIF で(&amp;S)…</translation>
    </message>
    <message>
        <source>The strongest word of each &amp;epoch as MP4…</source>
        <translation>各エポックで最も強い単語を MP4 で(&amp;E)…</translation>
    </message>
    <message>
        <source>Another animation is being written; try again when it is done.</source>
        <translation>別のアニメーションを書き出しています。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>アニメーションを保存</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>GIF アニメーション (*.gif)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4 動画 (*.mp4)</translation>
    </message>
    <message>
        <source>%1-epochs</source>
        <comment>file name</comment>
        <translation>%1-epochs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>epoch and its score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>ステップ %1 の後</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDemo</name>
    <message>
        <source>&amp;Another scene</source>
        <translation>別の場面(&amp;A)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDialog</name>
    <message>
        <source>Make a Scenes dataset</source>
        <translation>Scenes データセットの作成</translation>
    </message>
    <message>
        <source>Draws illustrated scenes, each with five captions, and the masks of the things in them. A tenth is held out for checking. A model learns 2,000 of them in minutes.</source>
        <translation>イラストの情景を描き、それぞれに 5 つのキャプションと、描かれた物のマスクを付けます。10 分の 1 は検証用に取り分けます。2,000 枚ならモデルは数分で学習します。</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>作成(&amp;M)</translation>
    </message>
    <message>
        <source>The same number gives the same scenes</source>
        <translation>同じ数値からは同じ情景ができます</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Scenes:</source>
        <translation>情景の数(&amp;S):</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>シード(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新しいフォルダーまたは空のフォルダー</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreModel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model file that was evaluated.</source>
        <translation>評価したモデルファイルです。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images that were captioned and scored.</source>
        <translation>キャプションを付けてスコアを計算した画像の数です。</translation>
    </message>
    <message>
        <source>Captions/s</source>
        <translation>キャプション/秒</translation>
    </message>
    <message>
        <source>Captions per second on this computer, with everything else it was doing.</source>
        <translation>このコンピューターでの 1 秒あたりのキャプション数です。ほかの処理も並行していた場合の値です。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Where the images and their reference captions come from. Scores on different datasets cannot be compared.</source>
        <translation>画像と参照キャプションの出所です。異なるデータセットでのスコアは比較できません。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The part of the dataset that was captioned. Scores on images that the model was trained on say little.</source>
        <translation>データセットのうち、キャプションを付けた部分です。モデルの学習に使った画像でのスコアには、あまり意味がありません。</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>ビーム幅</translation>
    </message>
    <message>
        <source>Captions that the search kept at each word; 1 takes the most probable word each time.</source>
        <translation>探索が各単語で保持したキャプションの数です。1 では毎回、最も確率の高い単語を選びます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) that name an object. A map that looks everywhere alike would have a mass of %1.</source>
        <translation>
            <numerusform>物体を指す単語は %Ln 個です。どこも同じように見るマップなら、質量は %1 になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2, where the score would be on other images of the same kind (bootstrap over the images).</source>
        <translation>95 % 区間：%1～%2。同じ種類の別の画像なら、スコアはこの範囲になるでしょう（画像についてのブートストラップ）。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreTable</name>
    <message>
        <source>Scores of the evaluated models</source>
        <translation>評価したモデルのスコア</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SeenOrGuessed</name>
    <message>
        <source>Seen in the image</source>
        <translation>画像に見たもの</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>Reading the caption without the image…</source>
        <translation>画像なしでキャプションを読み取り中…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>probability with and without the image</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” has a probability of %2 with the image and %3 without it, after the same words.</source>
        <translation>同じ単語列の後の「%1」の確率は、画像ありで %2、画像なしで %3 です。</translation>
    </message>
    <message>
        <source>Seen in the image (probability with → without it)</source>
        <translation>画像に見たもの（確率: 画像あり → なし）</translation>
    </message>
    <message>
        <source>“Without the image”: the mean of all images that the model learned from.</source>
        <translation>「画像なし」: モデルが学習したすべての画像の平均です。</translation>
    </message>
    <message>
        <source>“Without the image”: the image itself, blurred until only its colours are left.</source>
        <translation>「画像なし」: 色だけが残るまでぼかした、その画像自身です。</translation>
    </message>
    <message>
        <source>Did it look, or guess?</source>
        <translation>見たのか、推測したのか?</translation>
    </message>
    <message>
        <source>A long bar: the word needs the image. No bar: the word is just as likely without the image; the model can guess it from the words before it.</source>
        <translation>バーが長い単語は画像を必要とします。バーがない単語は、画像がなくても同じくらい確からしく、モデルはそれまでの単語から推測できます。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 語</translation>
    </message>
    <message>
        <source>A caption that has not come to an end by then is cut.</source>
        <translation>この長さまでに終わらないキャプションは打ち切られます。</translation>
    </message>
    <message>
        <source>Every word makes a caption less probable, so the search prefers short ones. A higher number makes up for it: longer captions; 0 leaves it as it is.</source>
        <translation>単語が増えるほどキャプションの確率は下がるため、探索は短いものを好みます。値を大きくするとこれを補い、キャプションが長くなります。0 では補正しません。</translation>
    </message>
    <message>
        <source>&amp;Play a new caption word by word</source>
        <translation>新しいキャプションを 1 語ずつ再生(&amp;P)</translation>
    </message>
    <message>
        <source>Shows once, for each new caption, where the model looked at each word.</source>
        <translation>新しいキャプションごとに一度、モデルが各単語で見た場所を示します。</translation>
    </message>
    <message>
        <source> words per second</source>
        <translation> 語/秒</translation>
    </message>
    <message>
        <source>How fast a caption is played.</source>
        <translation>キャプションを再生する速さです。</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Longest &amp;caption:</source>
        <translation>キャプションの最大長(&amp;C):</translation>
    </message>
    <message>
        <source>Length p&amp;enalty:</source>
        <translation>長さペナルティ(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速さ(&amp;S):</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Sets everything in this dialog as it was at first.</source>
        <translation>このダイアログのすべての設定を最初の状態に戻します。</translation>
    </message>
    <message>
        <source>&amp;No repeated group of:</source>
        <translation>繰り返さない語の並び(&amp;N):</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SetupPanel</name>
    <message>
        <source>&amp;New run</source>
        <translation>新しい実行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>The data has no split called &quot;%1&quot;.</source>
        <translation>データに「%1」という分割はありません。</translation>
    </message>
    <message>
        <source>Starts the run with these options</source>
        <translation>これらのオプションで実行を開始します</translation>
    </message>
    <message>
        <source>Re&amp;sume training</source>
        <translation>学習を再開(&amp;T)</translation>
    </message>
    <message>
        <source>Choose another under &quot;Advanced&quot; at &quot;%1&quot;. The data has: %2.</source>
        <translation>「詳細設定」の「%1」で別のものを選んでください。データにある分割: %2。</translation>
    </message>
    <message>
        <source>Resuming the run &quot;%1&quot;. Only a few options can still be changed.</source>
        <translation>実行「%1」を再開します。変更できるオプションは一部だけです。</translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>この実行は完了しています（%n エポック）。さらに学習するには「%1」を増やしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>キーボードとマウス</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SoftmaxDemo</name>
    <message>
        <source>Annotation vector a</source>
        <translation>アノテーションベクトル a</translation>
    </message>
    <message>
        <source>Score e</source>
        <translation>スコア e</translation>
    </message>
    <message>
        <source>exp(sharpness · e)</source>
        <translation>exp(鋭さ · e)</translation>
    </message>
    <message>
        <source>Weight α = exp(…) / sum</source>
        <translation>重み α = exp(…) / 和</translation>
    </message>
    <message>
        <source>Score of cell %1</source>
        <translation>セル %1 のスコア</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鋭さ</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>コンテキスト z</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TogetherDialog</name>
    <message>
        <source>Several models together</source>
        <translation>複数のモデルを一緒に使う</translation>
    </message>
    <message>
        <source>Each word has the mean of the probabilities that the models give it. They must have the same vocabulary; their encoders and decoders may differ.</source>
        <translation>各単語の確率は、各モデルが与える確率の平均になります。語彙は同じでなければなりませんが、エンコーダーとデコーダーは異なっていてもかまいません。</translation>
    </message>
    <message>
        <source>Models that caption together</source>
        <translation>一緒にキャプションを付けるモデル</translation>
    </message>
    <message>
        <source>Caption &amp;together</source>
        <translation>一緒にキャプションを付ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list.</source>
        <translation>モデルファイル (.safetensors) を一覧に追加します。</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>モデルファイル (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TraceKnobs</name>
    <message>
        <source>Sharpness</source>
        <translation>鋭さ</translation>
    </message>
    <message>
        <source>The scores of attention are multiplied by this: above 1 the map concentrates on its strongest cells, below 1 it becomes more even.</source>
        <translation>アテンションのスコアにこの値を掛けます。1 より大きいとマップは値の最も高いセルに集中し、1 より小さいとより均等になります。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The logits are divided by this, beside the model&apos;s own temperature: above 1 the probabilities become more alike, below 1 the most probable word gains.</source>
        <translation>モデル自体の温度に加えて、ロジットをこの値で割ります。1 より大きいと確率の差が縮まり、1 より小さいと最も確からしい単語の確率が上がります。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>計算どおり</translation>
    </message>
    <message>
        <source>Shut (0)</source>
        <translation>閉じる (0)</translation>
    </message>
    <message>
        <source>Open (1)</source>
        <translation>開く (1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingActions</name>
    <message>
        <source>&amp;Start training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Sto&amp;p and keep a checkpoint</source>
        <translation>停止してチェックポイントを保存(&amp;P)</translation>
    </message>
    <message>
        <source>Open a &amp;dataset…</source>
        <translation>データセットを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a &amp;file of captions…</source>
        <translation>キャプションファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>Scenes データセットを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Resume a run…</source>
        <translation>実行を再開(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>実行を監視(&amp;W)…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>One st&amp;ep</source>
        <translation>1 ステップ(&amp;E)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingNeighbours</name>
    <message>
        <source>Only where it reads the same word</source>
        <translation>同じ語を読んだ箇所のみ</translation>
    </message>
    <message>
        <source>Make another index…</source>
        <translation>別の索引を作成…</translation>
    </message>
    <message>
        <source>From another dataset, in place of this one</source>
        <translation>別のデータセットから作り、今の索引と置き換えます</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>キャプションはまだありません。</translation>
    </message>
    <message>
        <source>To answer this, the captions that the model was trained on are read once and kept in an index. Choose the dataset of that training.</source>
        <translation>これに答えるには、モデルの学習に使われたキャプションを一度すべて読み、索引に保存します。その学習に使ったデータセットを選んでください。</translation>
    </message>
    <message>
        <source>Index: %1 words of %2 captions from %3 (%4)</source>
        <translation>索引：%3（%4）のキャプション %2 件、%1 語</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>最も近い学習用画像</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>キャプションの単語をクリックしてください。</translation>
    </message>
    <message>
        <source>Nearest training images for “%1”</source>
        <translation>「%1」に最も近い学習用画像</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No training caption of the index has this word.</source>
        <translation>索引内の学習用キャプションにこの語はありません。</translation>
    </message>
    <message>
        <source>%1
Click to bring your image back</source>
        <translation>%1
クリックすると元の画像に戻ります</translation>
    </message>
    <message>
        <source>%1
Cosine of the contexts: %2. Click to see it in place of your image</source>
        <translation>%1
コンテキストのコサイン：%2。クリックすると元の画像の代わりに表示します</translation>
    </message>
    <message>
        <source>Where did it learn that?</source>
        <translation>どこで学んだのか</translation>
    </message>
    <message>
        <source>The training images in which the model looked at something most like what it looks at for this word, each with the word that it read there. They are alike; that the model learned the word from just these is not proven by that.</source>
        <translation>この語で見ているものに最も似たものをモデルが見た学習用画像を、そこで読んだ語とともに示します。似ているというだけで、モデルがまさにこれらの画像からこの語を学んだという証明にはなりません。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingPage</name>
    <message>
        <source>Saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>You can choose data for another run when this one has finished.</source>
        <translation>別の実行のデータは、この実行の終了後に選択できます。</translation>
    </message>
    <message>
        <source>%1: %2, %3, epochs: %4</source>
        <translation>%1: %2, %3, エポック: %4</translation>
    </message>
    <message>
        <source>Training was stopped. Epochs done: %1. The run is saved and can be resumed.</source>
        <translation>学習を停止しました。完了したエポック: %1。実行は保存されており、再開できます。</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Caption with this model</source>
        <translation>このモデルでキャプションを生成</translation>
    </message>
    <message>
        <source>Drop a dataset to train on, or a run to watch</source>
        <translation>学習に使うデータセット、または監視する実行をドロップ</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n epoch(s).</source>
        <translation>
            <numerusform>完了: %n エポック。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: it stopped early after %n epoch(s), as there was no further improvement. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>この実行は完了しています。改善が止まったため、%n エポックで早期に終了しました。さらに学習するには「%1」を増やしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>この実行は完了しています（%n エポック）。さらに学習するには「%1」を増やしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>オプションを変更</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>最後のチェックポイントから再開</translation>
    </message>
    <message>
        <source>Best: epoch %1, %2.</source>
        <translation>最良：エポック %1、%2。</translation>
    </message>
    <message>
        <source>Best: the model it started from, %1.</source>
        <translation>最良：開始時のモデル、%1。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrialChart</name>
    <message>
        <source>Deletion: image blurred (%)</source>
        <translation>削除: ぼかした割合（%）</translation>
    </message>
    <message>
        <source>Insertion: image brought back (%)</source>
        <translation>挿入: 元に戻した割合（%）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Uncertainty</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」(%2)</translation>
    </message>
    <message>
        <source>The model is unsure of this caption: %1 per word.</source>
        <translation>モデルはこのキャプションに自信がありません: 1 語あたり %1。</translation>
    </message>
    <message>
        <source>It is not finished: it stopped at the length limit.</source>
        <translation>途中で終わっています: 長さの上限で停止しました。</translation>
    </message>
    <message>
        <source>The model looked everywhere equally: the maps say little.</source>
        <translation>モデルはどこも同じように見ていました: マップから分かることはわずかです。</translation>
    </message>
    <message>
        <source>The model is unsure of this word: %1.</source>
        <translation>モデルはこの単語に自信がありません: %1。</translation>
    </message>
    <message>
        <source>It might have said: %1.</source>
        <translation>ほかの候補: %1。</translation>
    </message>
    <message>
        <source>It looked nearly everywhere equally: the map says little.</source>
        <translation>ほぼどこも同じように見ていました: マップから分かることはわずかです。</translation>
    </message>
    <message>
        <source>The model says nothing about this image.</source>
        <translation>モデルはこの画像について何も述べていません。</translation>
    </message>
    <message>
        <source>The model&apos;s output is NaN or infinite: its weights are damaged.</source>
        <translation>モデルの出力が NaN または無限大です: 重みが壊れています。</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from (%1), so the caption may be nonsense.</source>
        <translation>この画像は、モデルが学習した画像（%1）と似ていません。キャプションは意味をなさない可能性があります。</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from, so the caption may be nonsense.</source>
        <translation>この画像は、モデルが学習した画像と似ていません。キャプションは意味をなさない可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln 個のシーン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::UnseenText</name>
    <message>
        <source>The model saw only the middle %1 of this image.</source>
        <translation>モデルはこの画像の中央 %1 しか見ていません。</translation>
    </message>
    <message>
        <source>The model saw only %1 of this image.</source>
        <translation>モデルはこの画像の %1 しか見ていません。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WeightsDownload</name>
    <message>
        <source>Download weights</source>
        <translation>重みをダウンロード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Downloading weights</source>
        <translation>重みをダウンロードしています</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept, and the download can be resumed.</source>
        <translation>キャンセルしました。受信した分は保存され、ダウンロードを再開できます。</translation>
    </message>
    <message>
        <source>Download what torchvision trained on ImageNet: %1</source>
        <translation>torchvision が ImageNet で学習した重みをダウンロードします: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordChip</name>
    <message>
        <source>“%1”: probability %2</source>
        <translation>「%1」: 確率 %2</translation>
    </message>
    <message>
        <source>%1, gate %2: how much the model relied on what it saw rather than on the words so far</source>
        <translation>%1、ゲート %2: モデルがそれまでの単語よりも、見たものをどれだけ頼りにしたか</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1、不確か</translation>
    </message>
    <message>
        <source>%1, looked: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1、見た：この単語の %2 は画像から、残りはそれまでの単語から来ています</translation>
    </message>
    <message>
        <source>%1, did not look: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1、見なかった：この単語の %2 は画像から、残りはそれまでの単語から来ています</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordLegend</name>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>The upper bar under a word is the probability that the model gave to it. The lower one is the gate: how much the model relied on what it saw rather than on the words so far. A dotted line marks a word that the model is unsure of.</source>
        <translation>単語の下の上側のバーは、モデルがその単語に与えた確率です。下側はゲートで、モデルがそれまでの単語よりも、見たものをどれだけ頼りにしたかを表します。点線は、モデルに自信のない単語を示します。</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Marks under the words: %1</source>
        <translation>単語の下の印: %1</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>見た</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordPair</name>
    <message>
        <source>no word</source>
        <translation>単語なし</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>「%1」 %2</translation>
    </message>
    <message>
        <source>%1, and other: %2</source>
        <translation>%1、異なる語: %2</translation>
    </message>
    <message>
        <source>%1, and the same: %2</source>
        <translation>%1、同じ語: %2</translation>
    </message>
    <message>
        <source>Above: %1
Below: %2
Shows both maps.</source>
        <translation>上: %1
下: %2
両方のマップを表示します。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordStrip</name>
    <message>
        <source>The caption will appear here, word by word.</source>
        <translation>キャプションがここに 1 語ずつ表示されます。</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>キャプション: %1</translation>
    </message>
    <message>
        <source>… (stopped at the length limit)</source>
        <translation>…（長さの上限で停止）</translation>
    </message>
    <message>
        <source>The model found nothing to say.</source>
        <translation>モデルは何も生成しませんでした。</translation>
    </message>
    <message>
        <source>More words are coming.</source>
        <translation>続きの単語を生成しています。</translation>
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
        <translation>文</translation>
    </message>
    <message>
        <source>&lt;unk&gt; %1</source>
        <comment>the unknown word and its number</comment>
        <translation>&lt;unk&gt; %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>まだモデルが開かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>The model does not know %n of these words: it reads each as &lt;unk&gt;.</source>
        <translation>
            <numerusform>モデルはこのうち %n 語を知りません。どれも &lt;unk&gt; として読みます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ZoomButton</name>
    <message>
        <source>How large the image is drawn; at 100 % each of its pixels is a pixel of the screen</source>
        <translation>画像の表示サイズ。100 % では画像の 1 ピクセルが画面の 1 ピクセルになります</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>ズーム: %1</translation>
    </message>
</context>
</TS>
