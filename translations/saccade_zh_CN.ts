<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AttentionChapter</name>
    <message>
        <source>Scores become shares</source>
        <translation>得分化为份额</translation>
    </message>
    <message>
        <source>For each word, the decoder gives each cell of the grid a score: how much it matters for this word. The softmax turns the scores into weights that are positive and sum to 1.

Here is an image of three cells. So that you can see them, their annotation vectors are colours. What the decoder gets is the context: their weighted sum.</source>
        <translation>每生成一个词，解码器都会给网格的每个单元格打一个得分，表示它对这个词有多重要。softmax 将这些得分变成权重：全部为正，总和为 1。

这里有一幅由三个单元格组成的图像。为了让您看得见，它们的标注向量用颜色表示。解码器得到的是上下文，即它们的加权和。</translation>
    </message>
    <message>
        <source>Move the scores until one cell has at least 90 % of the attention. What happens to the colour of the context?</source>
        <translation>调整得分，让某个单元格至少得到 90 % 的注意力。上下文的颜色会怎样变化？</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>处处都看</translation>
    </message>
    <message>
        <source>If all scores are equal, the context is the mean of the annotation vectors. The colours blur into one: it tells what is in the image, but not where.</source>
        <translation>如果所有得分都相等，上下文就是标注向量的平均值。各种颜色混成一种：它能说明图像里有什么，却说不出在哪里。</translation>
    </message>
    <message>
        <source>Make the three weights equal.</source>
        <translation>让三个权重相等。</translation>
    </message>
    <message>
        <source>Soft and sharp</source>
        <translation>柔和与锐利</translation>
    </message>
    <message>
        <source>Only differences between scores count. Sharpness multiplies all scores: if it is large, the highest score gets almost all the weight; at 0, all cells get the same.</source>
        <translation>起作用的只是得分之间的差。锐度与所有得分相乘：锐度很大时，得分最高的单元格几乎占有全部权重；锐度为 0 时，所有单元格的权重都相同。</translation>
    </message>
    <message>
        <source>Give the cells different scores, then raise the sharpness to 3 or more.</source>
        <translation>给各单元格不同的得分，然后把锐度提高到 3 或以上。</translation>
    </message>
    <message>
        <source>The same on an image</source>
        <translation>换成真正的图像</translation>
    </message>
    <message>
        <source>The model does the same with all cells of its grid, anew for each word. The image is bright where the weights α are large. Words such as “a” or “of” often look at no particular place.</source>
        <translation>模型对其网格的所有单元格做同样的事，而且每个词都重新做一遍。图像明亮之处，权重 α 较大。“a”或“of”这样的词往往不看任何特定的位置。</translation>
    </message>
    <message>
        <source>Click words of the caption and compare where the model looked.</source>
        <translation>单击描述中的各个词，比较模型看了哪里。</translation>
    </message>
    <message>
        <source>Sharpness of the model</source>
        <translation>模型的锐度</translation>
    </message>
    <message>
        <source>This is how the model computed the word. “Sharpness” multiplies its scores, as before; the probabilities of words follow at once.</source>
        <translation>这里显示模型如何计算出这个词。与之前一样，“锐度”与模型的得分相乘；词的概率会立即随之变化。</translation>
    </message>
    <message>
        <source>Change “Sharpness” and watch the attention and the words. “Reset” undoes it.</source>
        <translation>改变“锐度”，观察注意力和词的变化。“重置”可恢复原状。</translation>
    </message>
    <message>
        <source>Look in its place</source>
        <translation>替模型去看</translation>
    </message>
    <message>
        <source>You can choose the weights yourself: paint where the model has to look, and it says the word again. If its words hardly change, it did not need to look there.</source>
        <translation>您可以自己选择权重：涂出模型必须看的地方，它会重新说出这个词。如果它的用词几乎不变，说明它原本不必看那里。</translation>
    </message>
    <message>
        <source>Paint on the image, somewhere other than where the model looked.</source>
        <translation>在图像上涂抹，选一处模型没有看的地方。</translation>
    </message>
    <message>
        <source>Did it have to look there?</source>
        <translation>它非看那里不可吗？</translation>
    </message>
    <message>
        <source>The question is about the word marked in the caption. Click another word to ask about that one.</source>
        <translation>问题针对描述中标记的词。要问别的词，请单击那个词。</translation>
    </message>
    <message>
        <source>If the model looked everywhere equally, would it still say this word?</source>
        <translation>如果模型均匀地看各处，它还会说这个词吗？</translation>
    </message>
    <message>
        <source>Yes, “%1” again</source>
        <translation>会，仍是“%1”</translation>
    </message>
    <message>
        <source>No, another word</source>
        <translation>不会，换成别的词</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>没有可供提问的描述。</translation>
    </message>
    <message>
        <source>Looking everywhere equally, it says “%1”. The probability of “%2” goes from %3 to %4.</source>
        <translation>均匀地看各处时，它说“%1”。“%2”的概率由 %3 变为 %4。</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>（描述结束）</translation>
    </message>
    <message>
        <source>Three cells have the scores 0, 0 and ln 2. Compute the weights. (exp(0) = 1, exp(ln 2) = 2)</source>
        <translation>三个单元格的得分分别为 0、0 和 ln 2。请计算权重。（exp(0) = 1，exp(ln 2) = 2）</translation>
    </message>
    <message>
        <source>1/4, 1/4 and 1/2: the sum of 1, 1 and 2 is 4.</source>
        <translation>1/4、1/4 和 1/2：1、1、2 的和为 4。</translation>
    </message>
    <message>
        <source>What happens to the weights if 5 is added to every score?</source>
        <translation>如果每个得分都加上 5，权重会怎样变化？</translation>
    </message>
    <message>
        <source>They stay the same. Each exp(e) is multiplied by exp(5), and so is the sum.</source>
        <translation>不变。每个 exp(e) 都乘以 exp(5)，总和也一样。</translation>
    </message>
    <message>
        <source>The annotation vectors of two cells are (2, 0) and (0, 4), their weights 3/4 and 1/4. Compute the context.</source>
        <translation>两个单元格的标注向量为 (2, 0) 和 (0, 4)，权重为 3/4 和 1/4。请计算上下文。</translation>
    </message>
    <message>
        <source>3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1).</source>
        <translation>3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1)。</translation>
    </message>
    <message>
        <source>The map lies on the dog while the model says “dog”. Does this prove that the model said “dog” because of the dog? How could you test it?</source>
        <translation>模型说“dog”时，注意力图落在狗身上。这能证明模型是因为看到狗才说“dog”的吗？怎样检验？</translation>
    </message>
    <message>
        <source>No: it shows where the weights were large, not what the word depended on. Cover the dog, or make the model look elsewhere, and see whether the word changes.</source>
        <translation>不能：它只显示哪里的权重大，并不显示这个词依赖什么。可以把狗遮住，或让模型看别处，再看这个词是否改变。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Scores, softmax and context: first by hand, then on an image.</source>
        <translation>得分、softmax 与上下文：先动手算，再看图像。</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How surprised the model is by a word of a true caption, on average; less is better. When the validation loss rises while the training loss falls, the model learns its images by heart. With penalties: what the optimiser minimises.</source>
        <translation>模型对真实描述中每个词的平均意外程度，越小越好。如果训练损失下降而验证损失上升，说明模型在死记训练图像。“含惩罚项”是优化器实际最小化的值。</translation>
    </message>
    <message>
        <source>Caption scores</source>
        <translation>描述得分</translation>
    </message>
    <message>
        <source>How much the generated captions of the validation images share with what people wrote; more is better.</source>
        <translation>为验证图像生成的描述与人工描述的相似程度，越高越好。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How large the steps of the optimiser are; the schedule sets it.</source>
        <translation>优化器每一步的步长，由调度策略决定。</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>How strongly a batch pulls at the weights, before clipping. A calm line is good; jumps by a factor of ten mean that the learning rate is too high.</source>
        <translation>裁剪之前，一个批次对权重的拉动强度。曲线平稳为佳；如果出现十倍的跳变，说明学习率过高。</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>每秒描述数</translation>
    </message>
    <message>
        <source>How many training captions are processed per second.</source>
        <translation>每秒处理的训练描述数量。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How many words the model wavers between, if all were equally likely; the loss on another scale.</source>
        <translation>模型相当于在多少个等可能的词之间犹豫；是损失的另一种尺度。</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>重复描述</translation>
    </message>
    <message>
        <source>The share of validation images that got a caption which another image got too; less is better.</source>
        <translation>与其他图像得到相同描述的验证图像所占比例，越小越好。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>The mean score (CIDEr-D) of the captions drawn for a batch: what self-critical training raises; more is better.</source>
        <translation>为一个批次采样的描述的平均得分（CIDEr-D）：自批判（self-critical）训练提高的就是它；越高越好。</translation>
    </message>
    <message>
        <source>Entropy: 1 when attention is spread evenly over the image, 0 when it lies in one place. Difference between words: 0 when every word looks at the same place. On named objects: the share of a word&apos;s attention that lies on the objects it names, if the validation images have object masks.</source>
        <translation>熵：注意力均匀分布于整幅图像时为 1，集中于一处时为 0。词间差异：所有词都关注同一处时为 0。所指物体上：在验证图像有物体掩码时，一个词的注意力中落在其所指物体上的比例。</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>质量比</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>指向游戏</translation>
    </message>
</context>
<context>
    <name>DataChapter</name>
    <message>
        <source>Images with captions</source>
        <translation>带描述的图像</translation>
    </message>
    <message>
        <source>A caption model learns from examples: an image, and what people wrote about it. Here the program draws the image and writes five captions; this data is called Scenes. Datasets of photographs with captions by people, such as COCO or Flickr8k, work in the same way.

The captions differ, and none tells everything, but all are right.</source>
        <translation>图像描述模型从例子中学习：一幅图像，以及人们为它写的话。这里由程序绘制图像并写出五条描述；这种数据称为 Scenes。由照片和人工描述组成的数据集（如 COCO 或 Flickr8k）也是同样的道理。

各条描述互不相同，没有一条说全，但都是对的。</translation>
    </message>
    <message>
        <source>Click “Another scene” three times. What do the five captions of a scene agree on?</source>
        <translation>单击“另一个场景”三次。同一场景的五条描述有哪些共同点？</translation>
    </message>
    <message>
        <source>Words become numbers</source>
        <translation>词变成数</translation>
    </message>
    <message>
        <source>A network computes with numbers, so every word gets one: its position in the vocabulary, the list of words that the model knows. The most frequent word comes first, after four reserved numbers. For each number the model learns a vector, the embedding of the word.</source>
        <translation>网络用数来计算，所以每个词都有一个编号：它在词汇表中的位置。词汇表就是模型认识的词的列表，最常见的词排在最前，仅次于四个保留编号。模型为每个编号学习一个向量，称为该词的词嵌入。</translation>
    </message>
    <message>
        <source>Type at least three words, all of which the model knows, and press Return.</source>
        <translation>输入至少三个模型都认识的词，然后按回车键。</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>未知词</translation>
    </message>
    <message>
        <source>Words that are too rare in the training captions are left out of the vocabulary. They all become the same word, &lt;unk&gt;, and the model can never say any of them.

A larger vocabulary has more words with too few examples; a smaller one makes captions vaguer. “Keep words seen at least” in a training run sets the limit.</source>
        <translation>在训练描述中出现太少的词不会收入词汇表。它们都变成同一个词 &lt;unk&gt;，模型永远说不出其中任何一个。

词汇表越大，例子太少的词就越多；词汇表越小，描述就越含糊。训练选项“保留的单词至少出现（次）”用于设定这个界限。</translation>
    </message>
    <message>
        <source>Type a word that the model does not know, and press Return.</source>
        <translation>输入一个模型不认识的词，然后按回车键。</translation>
    </message>
    <message>
        <source>One word after another</source>
        <translation>一词接一词</translation>
    </message>
    <message>
        <source>This caption is the model&apos;s own. It wrote it from left to right: for each word, it looked at the image and the words before, and chose one word of its vocabulary. Its last choice, not shown, was &lt;end&gt;.</source>
        <translation>这条描述是模型自己写的。它从左到右逐词写出：每写一个词，都看图像和前面的词，再从词汇表中选一个词。它最后选的是 &lt;end&gt;，这里没有显示。</translation>
    </message>
    <message>
        <source>Click a word of the caption to see where the model looked as it said it.</source>
        <translation>单击描述中的一个词，查看模型说这个词时看了哪里。</translation>
    </message>
    <message>
        <source>How many words?</source>
        <translation>有多少个词？</translation>
    </message>
    <message>
        <source>An adult knows tens of thousands of words, a child of two a few hundred.</source>
        <translation>成年人认识数万个词，两岁的孩子认识几百个。</translation>
    </message>
    <message>
        <source>How many words does the model in this window know?</source>
        <translation>此窗口中的模型认识多少个词？</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>尚未打开模型。</translation>
    </message>
    <message>
        <source>Its vocabulary has %1 words; anything else is &lt;unk&gt;.</source>
        <translation>它的词汇表有 %1 个词；其他一切都是 &lt;unk&gt;。</translation>
    </message>
    <message>
        <source>Write five captions for one photograph of your own. Underline the words that all five share.</source>
        <translation>为您自己的一张照片写五条描述。给五条描述都有的词画上下划线。</translation>
    </message>
    <message>
        <source>Usually the main object, and perhaps what it does. The model learns first what all captions agree on.</source>
        <translation>通常是主要的物体，也许还有它在做什么。模型最先学会的，就是所有描述一致的内容。</translation>
    </message>
    <message>
        <source>A dataset has 5,000 images with five captions of ten words each. How many words does the model read in one pass over the data?</source>
        <translation>某数据集有 5,000 幅图像，每幅有五条描述，每条十个词。模型把数据读一遍，共读多少个词？</translation>
    </message>
    <message>
        <source>5,000 × 5 × 10 = 250,000 words.</source>
        <translation>5,000 × 5 × 10 = 250,000 个词。</translation>
    </message>
    <message>
        <source>The word “giraffe” occurs twice in the training captions, and words that occur fewer than five times are left out. What does the model say of a giraffe?</source>
        <translation>“giraffe”（长颈鹿）一词在训练描述中出现两次，而出现不足五次的词会被舍去。模型会怎样描述长颈鹿？</translation>
    </message>
    <message>
        <source>Something similar that it has a word for, such as “an animal”, or a wrong word such as “horse”. It cannot say “giraffe”.</source>
        <translation>用一个它认识的相近说法，如“an animal”，或者说错，如“horse”。它说不出“giraffe”。</translation>
    </message>
    <message>
        <source>Why must the images used to judge a model not be among those that it learned from?</source>
        <translation>为什么用来评判模型的图像不能是它学习过的图像？</translation>
    </message>
    <message>
        <source>It may have learned their captions by heart. Only images it has never seen show what it can describe.</source>
        <translation>它可能把那些图像的描述死记下来了。只有它从未见过的图像，才能看出它会描述什么。</translation>
    </message>
    <message>
        <source>What a caption model sees</source>
        <translation>图像描述模型看到什么</translation>
    </message>
    <message>
        <source>Images and captions, words as numbers, and words that are not known.</source>
        <translation>图像与描述、用数表示的词，以及不认识的词。</translation>
    </message>
</context>
<context>
    <name>DecoderChapter</name>
    <message>
        <source>One word at a time</source>
        <translation>一次一个词</translation>
    </message>
    <message>
        <source>The decoder is a loop. Each round takes the previous word, computes a context from the grid, and chooses the next word; that word goes into the next round. The loop ends with &lt;end&gt;.</source>
        <translation>解码器是一个循环。每一轮都取前一个词，由网格计算上下文，再选出下一个词；这个词又进入下一轮。遇到 &lt;end&gt;，循环结束。</translation>
    </message>
    <message>
        <source>Play the caption, or go through its words with the arrow keys.</source>
        <translation>播放这条描述，或用方向键逐词浏览。</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>它记住了什么</translation>
    </message>
    <message>
        <source>From round to round, the decoder keeps a memory. In an LSTM, gates decide what is forgotten, what is added and what is let out: a gate holds a number from 0 to 1 for every value of the memory. Below a gate you see how much the previous word, the state and the image contributed to it.

A transformer keeps all words so far instead, and looks back at them in each layer.</source>
        <translation>解码器在各轮之间保留记忆。在 LSTM 中，由各个门决定遗忘什么、加入什么、放出什么：对记忆中的每个值，门都有一个 0 到 1 之间的数。门的下方显示前一个词、状态和图像各贡献了多少。

Transformer 则保留此前所有的词，并在每一层中回看它们。</translation>
    </message>
    <message>
        <source>Click a gate of the LSTM in the strip (or a layer, if the model is a transformer).</source>
        <translation>单击流程条中 LSTM 的一个门（如果模型是 Transformer，则单击一层）。</translation>
    </message>
    <message>
        <source>Look, or go on without</source>
        <translation>看图，还是不看</translation>
    </message>
    <message>
        <source>Some words need the image, others follow from the words before. The gate β says how much of the context is let through. If it is shut, the decoder must do without the image for this word. If your model has no such gate, skip this page.</source>
        <translation>有些词需要看图像，有些词由前面的词就能推出。门控 β 表示让上下文通过多少。如果关闭，解码器说这个词时就只能不靠图像。如果您的模型没有这种门控，请跳过此页。</translation>
    </message>
    <message>
        <source>Set “Gate” to “Shut (0)” for this word. Which words become more probable?</source>
        <translation>针对这个词，将“门控”设为“关闭 (0)”。哪些词的概率变大了？</translation>
    </message>
    <message>
        <source>Another word, another ending</source>
        <translation>换一个词，换一个结尾</translation>
    </message>
    <message>
        <source>Because each word goes into the next round, one word can change all that follows.</source>
        <translation>每个词都会进入下一轮，所以换一个词，后面的一切都可能改变。</translation>
    </message>
    <message>
        <source>Click an early word, choose another one in its place, and see how the caption goes on.</source>
        <translation>单击靠前的一个词，换成别的词，看描述如何继续。</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>束搜索</translation>
    </message>
    <message>
        <source>The most probable next word may lead to a less probable caption. Beam search therefore keeps several beginnings after each word and compares the captions at the end. A beam of 1 keeps only one: greedy search.</source>
        <translation>选了概率最高的下一个词，得到的整条描述未必概率最高。因此，束搜索在每个词之后都保留几个开头，最后再比较各条描述。束宽为 1 时只保留一个，即贪心搜索。</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and change “Beam” under “Captions”.</source>
        <translation>打开设置（Ctrl+,），在“描述”中更改“束宽”。</translation>
    </message>
    <message>
        <source>Does the beam matter here?</source>
        <translation>束宽在这里有影响吗？</translation>
    </message>
    <message>
        <source>A wider beam usually finds a more probable caption, but takes more work.</source>
        <translation>束宽越大，通常能找到概率更高的描述，但计算量也更大。</translation>
    </message>
    <message>
        <source>Would greedy search (beam 1) have found the caption that you see?</source>
        <translation>贪心搜索（束宽 1）能找到您看到的这条描述吗？</translation>
    </message>
    <message>
        <source>Yes, the same caption</source>
        <translation>能，描述相同</translation>
    </message>
    <message>
        <source>No, another caption</source>
        <translation>不能，是另一条描述</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>没有可供提问的描述。</translation>
    </message>
    <message>
        <source>With a beam of 1 it says “%1”.</source>
        <translation>束宽为 1 时，它说“%1”。</translation>
    </message>
    <message>
        <source>After “a”, a model gives “dog” 0.6 and “cat” 0.4. After “a dog”, the best word has 0.3; after “a cat”, 0.9. Which two words does greedy search add, and which does a beam of 2?</source>
        <translation>在“a”之后，模型给“dog”的概率为 0.6，给“cat”的为 0.4。在“a dog”之后，最佳的词概率为 0.3；在“a cat”之后为 0.9。贪心搜索会加上哪两个词？束宽为 2 时又是哪两个？</translation>
    </message>
    <message>
        <source>Greedy: “a dog …” with 0.6 · 0.3 = 0.18. Beam of 2: “a cat …” with 0.4 · 0.9 = 0.36.</source>
        <translation>贪心搜索：“a dog …”，0.6 · 0.3 = 0.18。束宽为 2：“a cat …”，0.4 · 0.9 = 0.36。</translation>
    </message>
    <message>
        <source>A forget gate is 0 everywhere. What does the LSTM remember of the words before?</source>
        <translation>如果遗忘门处处为 0，LSTM 对前面的词还记得什么？</translation>
    </message>
    <message>
        <source>Its memory keeps nothing: only the previous word, the previous state and the image still count.</source>
        <translation>它的记忆什么也不保留：起作用的只有前一个词、前一状态和图像。</translation>
    </message>
    <message>
        <source>For which words of “a dog on the beach” would you expect the gate β to be small, and why?</source>
        <translation>在“a dog on the beach”中，您认为门控 β 在哪些词上较小？为什么？</translation>
    </message>
    <message>
        <source>For “on”, “the” and perhaps “a”: they follow from the other words. Your model may differ; look at its gate.</source>
        <translation>在“on”“the”上，也许还有“a”：它们可由其他词推出。您的模型可能有所不同，请看它的门控。</translation>
    </message>
    <message>
        <source>Why does a search add logarithms of probabilities instead of multiplying the probabilities?</source>
        <translation>搜索时为什么把概率的对数相加，而不把概率相乘？</translation>
    </message>
    <message>
        <source>A product of many small numbers soon becomes too small for a computer to hold. The sum of their logarithms does not, and the same caption has the highest one.</source>
        <translation>许多小数相乘，很快就会小到计算机无法表示。对数之和则不会，而且最大值仍属于同一条描述。</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>One word at a time: memory, gates, another word, beam search.</source>
        <translation>一次一个词：记忆、门、换词、束搜索。</translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>The picture would be too large; choose a smaller scale.</source>
        <translation>图片过大，请选择较小的缩放比例。</translation>
    </message>
</context>
<context>
    <name>EncoderChapter</name>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>The encoder turns pixels into features. It is a convolutional network: a value after one layer of 3 × 3 convolutions depends on 3 × 3 pixels. This patch, the receptive field of the value, grows with each layer. A layer with stride 2 makes it grow twice as fast from then on, and halves the number of values per side.

Move the pointer over the image to see the receptive field of each value.</source>
        <translation>编码器将像素变成特征。它是一个卷积网络：经过一层 3 × 3 卷积，一个值取决于 3 × 3 个像素。这块区域称为该值的感受野，每过一层就会变大。步幅为 2 的层使它此后增长速度加倍，并使每边的值数减半。

在图像上移动指针，查看每个值的感受野。</translation>
    </message>
    <message>
        <source>Move “Layers” until a value sees more than half of the width of the image. How many layers does it take?</source>
        <translation>移动“层数”，直到一个值能看到图像一半以上的宽度。需要多少层？</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>一个阶段接一个阶段</translation>
    </message>
    <message>
        <source>Each stage of the encoder looks for patterns in what the stage before found: first edges and colours, then textures and parts, finally objects.

Its stages are at the left end of the strip below the image. The pictures show the channels that vary most over this image.</source>
        <translation>编码器的每个阶段都在前一阶段的结果中寻找模式：先是边缘和颜色，然后是纹理和部件，最后是物体。

各阶段位于图像下方流程条的左端。图片显示在这幅图像各处变化最大的通道。</translation>
    </message>
    <message>
        <source>Scroll the strip to its left end and click a stage of the encoder.</source>
        <translation>将流程条滚动到左端，单击编码器的一个阶段。</translation>
    </message>
    <message>
        <source>The annotation grid</source>
        <translation>标注网格</translation>
    </message>
    <message>
        <source>The output of the encoder is a grid. Each of its cells holds a vector of hundreds of numbers, the annotation vector, which describes what is there and around it. The decoder never sees a pixel: this grid is all that it knows of the image.</source>
        <translation>编码器的输出是一个网格。每个单元格都有一个由数百个数组成的向量，称为标注向量，描述那里及其周围有什么。解码器看不到任何像素：它对图像的了解全部来自这个网格。</translation>
    </message>
    <message>
        <source>Point at a cell in the picture of the values, and see which part of the image it stands for.</source>
        <translation>指向数值图中的一个单元格，查看它代表图像的哪一部分。</translation>
    </message>
    <message>
        <source>How fine is the grid?</source>
        <translation>网格有多细？</translation>
    </message>
    <message>
        <source>A finer grid can point at smaller things, but the model has to choose among more cells, and everything takes longer.</source>
        <translation>网格越细，能指出的东西就越小，但模型要在更多单元格中选择，一切也更费时。</translation>
    </message>
    <message>
        <source>How many cells does the grid of the model in this window have?</source>
        <translation>此窗口中模型的网格有多少个单元格？</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>没有可供提问的描述。</translation>
    </message>
    <message numerus="yes">
        <source>Its grid has %1 rows and %2 columns: %n cell(s) to look at.</source>
        <translation>
            <numerusform>它的网格有 %1 行 %2 列：可看的单元格共 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the receptive field after two layers of 3 × 3 convolutions with stride 1. And after three?</source>
        <translation>计算经过两层步幅为 1 的 3 × 3 卷积之后的感受野。三层之后呢？</translation>
    </message>
    <message>
        <source>5 × 5 and 7 × 7 pixels: each layer adds one pixel on every side.</source>
        <translation>5 × 5 和 7 × 7 像素：每一层都在四周各增加一个像素。</translation>
    </message>
    <message>
        <source>An image of 224 × 224 pixels goes through a network that halves the sides four times. How many cells does the grid have?</source>
        <translation>一幅 224 × 224 像素的图像经过一个将边长减半四次的网络。网格有多少个单元格？</translation>
    </message>
    <message>
        <source>224 / 16 = 14 cells per side, 14 × 14 = 196 cells.</source>
        <translation>每边 224 / 16 = 14 个单元格，共 14 × 14 = 196 个。</translation>
    </message>
    <message>
        <source>Why is the encoder usually taken from a network that learned to classify images, instead of being trained on captions alone?</source>
        <translation>为什么编码器通常取自学过图像分类的网络，而不是只用描述来训练？</translation>
    </message>
    <message>
        <source>It has seen many more images than there are captions for, and what it learned about edges, textures and objects helps captioning as well.</source>
        <translation>它见过的图像远多于有描述的图像，而它学到的关于边缘、纹理和物体的知识也有助于生成描述。</translation>
    </message>
    <message>
        <source>A bird in the image is smaller than a cell of the grid. Can the model say that there is a bird? Can the map show exactly where?</source>
        <translation>图像中有一只鸟，比网格的一个单元格还小。模型能说出有鸟吗？注意力图能准确显示鸟的位置吗？</translation>
    </message>
    <message>
        <source>It can say so: the annotation vector of the cell can describe it. The map cannot be finer than the cell.</source>
        <translation>能说出：该单元格的标注向量可以描述它。但注意力图不可能比单元格更细。</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>From pixels to a grid of vectors: stages, receptive field, annotation grid.</source>
        <translation>从像素到向量网格：阶段、感受野、标注网格。</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>文件正在使用</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>服务器上的文件已不存在</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>驱动器未连接</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>无法打开（%1）</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>is too large to be read (%1 bytes; at most %2)</source>
        <translation>太大，无法读取（%1 字节，上限 %2）</translation>
    </message>
    <message>
        <source>does not have the expected size</source>
        <translation>大小与应有的不符</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>could not be written (%1)</source>
        <translation>写入失败（%1）</translation>
    </message>
    <message>
        <source>could not be flushed to the disk (%1)</source>
        <translation>未能写入磁盘（%1）</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>无法创建文件夹（%1）</translation>
    </message>
    <message>
        <source>the JSON is malformed (byte %1): %2</source>
        <translation>JSON 格式有误（第 %1 字节）：%2</translation>
    </message>
    <message>
        <source>the JSON breaks off (byte %1): %2</source>
        <translation>JSON 中途断开（第 %1 字节）：%2</translation>
    </message>
    <message>
        <source>is a folder, not an image</source>
        <translation>是文件夹，不是图像</translation>
    </message>
    <message>
        <source>is larger than 1 GiB, more than an image may have</source>
        <translation>超过 1 GiB，超出图像的上限</translation>
    </message>
    <message>
        <source>is not an image (JPEG, PNG, WebP, BMP and TIFF are read)</source>
        <translation>不是图像（可读取 JPEG、PNG、WebP、BMP 和 TIFF）</translation>
    </message>
    <message>
        <source>is %1; JPEG, PNG, WebP, BMP and TIFF are read</source>
        <translation>是 %1；可读取 JPEG、PNG、WebP、BMP 和 TIFF</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 图像</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>HEIC 图像</translation>
    </message>
    <message>
        <source>a HEIF image</source>
        <translation>HEIF 图像</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>AVIF 图像</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>JPEG 2000 图像</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>is an animated WebP image; only still images can be read</source>
        <translation>是 WebP 动图；只能读取静态图像</translation>
    </message>
    <message>
        <source>is truncated</source>
        <translation>不完整，中途截断</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1 bytes cannot hold %2 x %3 pixels</source>
        <translation>被截断或已损坏：%1 字节容不下 %2 x %3 像素</translation>
    </message>
    <message>
        <source>is damaged: its header is missing</source>
        <translation>已损坏：缺少文件头</translation>
    </message>
    <message>
        <source>is damaged: its header has no size</source>
        <translation>已损坏：文件头中没有尺寸</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; images above %3 million pixels are refused</source>
        <translation>有 %1 x %2 像素；不接受超过 %3 百万像素的图像</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; a side above %3 pixels is refused</source>
        <translation>有 %1 x %2 像素；不接受边长超过 %3 像素的图像</translation>
    </message>
    <message>
        <source>has a pixel format that is not read</source>
        <translation>其像素格式不受支持</translation>
    </message>
    <message>
        <source>has CMYK pixels of 16 bits; those of 8 bits are read</source>
        <translation>为 16 位 CMYK 像素；可读取 8 位的</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind</source>
        <translation>无法解码：已损坏或类型特殊</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>内存容纳不下</translation>
    </message>
    <message>
        <source>cannot be written as GIF (%1)</source>
        <translation>无法写成 GIF（%1）</translation>
    </message>
    <message>
        <source>could not be written as GIF</source>
        <translation>写成 GIF 失败</translation>
    </message>
    <message>
        <source>there is no MP4 encoder on this computer; save the animation as GIF instead</source>
        <translation>此计算机上没有 MP4 编码器；请改为将动画保存为 GIF</translation>
    </message>
    <message>
        <source>could not be written whole; is the disk full?</source>
        <translation>未能完整写入；磁盘是否已满？</translation>
    </message>
    <message>
        <source>no dataset was given</source>
        <translation>未指定数据集</translation>
    </message>
    <message>
        <source>a folder that was written by &quot;saccade scenes&quot;</source>
        <translation>由“saccade scenes”写出的文件夹</translation>
    </message>
    <message>
        <source>folder with sidecars</source>
        <translation>附带文本文件的文件夹</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>COCO 描述</translation>
    </message>
    <message>
        <source>has no image with a caption</source>
        <translation>没有带描述的图像</translation>
    </message>
    <message>
        <source>has no image with a caption; %1</source>
        <translation>没有带描述的图像；%1</translation>
    </message>
    <message>
        <source>comes twice; it is used once</source>
        <translation>出现两次；只使用一次</translation>
    </message>
    <message>
        <source>comes twice, as do %1 more images; each is used once</source>
        <translation>出现两次，另有 %1 幅图像也是如此；每幅只使用一次</translation>
    </message>
    <message>
        <source>no image in split &quot;%1&quot;; the dataset has: %2</source>
        <translation>划分“%1”中没有图像；数据集包含：%2</translation>
    </message>
    <message>
        <source>none of its %1 images can be used: looked for %2 in %3</source>
        <translation>其 %1 幅图像均无法使用：曾在 %3 中查找 %2</translation>
    </message>
    <message>
        <source>image %1 (%2) is listed twice</source>
        <translation>图像 %1（%2）被列出两次</translation>
    </message>
    <message>
        <source>image %1 is listed before</source>
        <translation>图像 %1 前面已列出</translation>
    </message>
    <message>
        <source>image %1 is missing</source>
        <translation>缺少图像 %1</translation>
    </message>
    <message>
        <source>image %1 has no caption</source>
        <translation>图像 %1 没有描述</translation>
    </message>
    <message>
        <source>empty caption of %1</source>
        <translation>%1 的描述为空</translation>
    </message>
    <message>
        <source>%1; the %2 captioned images before it are used</source>
        <translation>%1；使用此前的 %2 幅带描述的图像</translation>
    </message>
    <message>
        <source>has no folder Images or Flicker8k_Dataset with the photographs</source>
        <translation>没有存放照片的文件夹 Images 或 Flicker8k_Dataset</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>has no caption</source>
        <translation>没有描述</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>另有 %1 项：%2</translation>
    </message>
    <message>
        <source>images that are missing</source>
        <translation>缺少的图像</translation>
    </message>
    <message>
        <source>images listed twice</source>
        <translation>重复列出的图像</translation>
    </message>
    <message>
        <source>images listed before</source>
        <translation>前面已列出的图像</translation>
    </message>
    <message>
        <source>images without a caption</source>
        <translation>没有描述的图像</translation>
    </message>
    <message>
        <source>images without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>没有“id”或“file_name”的图像</translation>
    </message>
    <message>
        <source>annotations without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>没有“image_id”或“caption”的标注</translation>
    </message>
    <message>
        <source>annotations for unknown images</source>
        <translation>所属图像未知的标注</translation>
    </message>
    <message>
        <source>empty captions</source>
        <translation>空描述</translation>
    </message>
    <message>
        <source>lines that are not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>不是“图像#编号&lt;TAB&gt;描述”的行</translation>
    </message>
    <message>
        <source>is not of the earlier dataset and would be overwritten; move it elsewhere</source>
        <translation>不属于先前的数据集，会被覆盖；请移到别处</translation>
    </message>
    <message>
        <source>has files that are not a Scenes dataset; choose an empty or new folder</source>
        <translation>其中有不属于 Scenes 数据集的文件；请选择空文件夹或新文件夹</translation>
    </message>
    <message>
        <source>could not be encoded as PNG</source>
        <translation>未能编码为 PNG</translation>
    </message>
    <message>
        <source>shares its sidecar %1 with %2</source>
        <translation>与 %2 共用文本文件 %1</translation>
    </message>
    <message>
        <source>is not a Saccade model: it has no %1</source>
        <translation>不是 Saccade 模型：其中没有 %1</translation>
    </message>
    <message>
        <source>was written by a newer version of Saccade</source>
        <translation>由更新版本的 Saccade 写出</translation>
    </message>
    <message>
        <source>the metadata &quot;%1&quot; is not valid JSON</source>
        <translation>元数据“%1”不是有效的 JSON</translation>
    </message>
    <message>
        <source>the vocabulary is larger than that of any language</source>
        <translation>词汇表比任何语言的都大</translation>
    </message>
    <message>
        <source>the vocabulary is not a list of words</source>
        <translation>词汇表不是词的列表</translation>
    </message>
    <message>
        <source>the vocabulary does not start with &lt;pad&gt;, &lt;start&gt;, &lt;end&gt;, &lt;unk&gt;</source>
        <translation>词汇表不是以 &lt;pad&gt;、&lt;start&gt;、&lt;end&gt;、&lt;unk&gt; 开头</translation>
    </message>
    <message>
        <source>the vocabulary has the word &quot;%1&quot; twice</source>
        <translation>词汇表中“%1”一词出现两次</translation>
    </message>
    <message>
        <source>the model that its configuration describes is larger than the file</source>
        <translation>其配置所描述的模型比文件还大</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>the tensor %1 has another shape than the model</source>
        <translation>张量 %1 的形状与模型不符</translation>
    </message>
    <message>
        <source>cannot be loaded: %1</source>
        <translation>无法加载：%1</translation>
    </message>
    <message>
        <source>is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)</source>
        <translation>不是 safetensors 文件，或已被截断（文件 %2 字节，文件头 %1 字节）</translation>
    </message>
    <message>
        <source>the header is not valid JSON (at byte %1)</source>
        <translation>文件头不是有效的 JSON（第 %1 字节）</translation>
    </message>
    <message>
        <source>the header is not an object of tensors</source>
        <translation>文件头不是由张量组成的对象</translation>
    </message>
    <message>
        <source>the header&apos;s entry &quot;%1&quot; is malformed</source>
        <translation>文件头中的条目“%1”格式有误</translation>
    </message>
    <message>
        <source>the header names &quot;%1&quot; twice</source>
        <translation>文件头中“%1”出现两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice for &quot;%2&quot;</source>
        <translation>“%2”的“%1”被指定两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is out of range</source>
        <translation>“%1”中有超出范围的数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the element type &quot;%2&quot;, which is not supported</source>
        <translation>“%1”的元素类型“%2”不受支持</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>“%1”的结尾在开头之前</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches beyond the end of the file; the file may be cut off</source>
        <translation>“%1”超出文件末尾；文件可能已被截断</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a shape that is out of range</source>
        <translation>“%1”的形状超出范围</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes where its shape needs %3</source>
        <translation>“%1”有 %2 字节，而其形状需要 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>“%1”与“%2”重叠</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;; these are not the weights of this encoder</source>
        <translation>没有“%1”；这不是该编码器的权重</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the shape %2 where the encoder needs %3</source>
        <translation>“%1”的形状为 %2，而编码器需要 %3</translation>
    </message>
    <message>
        <source>the encoder &quot;%1&quot; has no coarser features to fuse in</source>
        <translation>编码器“%1”没有可融合的更粗特征</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: a name must have between 1 and 64 letters.</source>
        <translation>模型的配置：名称须为 1 到 64 个字符。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: the image size must be a multiple of 32.</source>
        <translation>模型的配置：图像尺寸必须是 32 的倍数。</translation>
    </message>
    <message>
        <source>was written on a big-endian machine, which is not supported</source>
        <translation>在大端序机器上写出，不受支持</translation>
    </message>
    <message>
        <source>is a zip file, but none that torch.save wrote</source>
        <translation>是 zip 文件，但不是 torch.save 写出的</translation>
    </message>
    <message>
        <source>is a zip file that is cut off</source>
        <translation>是被截断的 zip 文件</translation>
    </message>
    <message>
        <source>is a zip file with a broken directory</source>
        <translation>是目录已损坏的 zip 文件</translation>
    </message>
    <message>
        <source>has compressed records, which torch.save never writes</source>
        <translation>含有 torch.save 从不写出的压缩记录</translation>
    </message>
    <message>
        <source>claims more data than it holds</source>
        <translation>声称的数据多于实际内容</translation>
    </message>
    <message>
        <source>has a larger index than any state dictionary needs</source>
        <translation>其索引大于任何状态字典所需</translation>
    </message>
    <message>
        <source>the data of the tensor &quot;%1&quot; is cut off</source>
        <translation>张量“%1”的数据被截断</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; reaches beyond its storage</source>
        <translation>张量“%1”超出其存储区</translation>
    </message>
    <message>
        <source>has no named tensors</source>
        <translation>没有具名的张量</translation>
    </message>
    <message>
        <source>holds the Python object %1, which is not a weight; nothing of it was run. Save the bare weights instead: torch.save(model.state_dict(), &quot;weights.pth&quot;)</source>
        <translation>含有 Python 对象 %1，它不是权重；其中没有任何内容被运行。请只保存权重：torch.save(model.state_dict(), &quot;weights.pth&quot;)</translation>
    </message>
    <message>
        <source>the pickle holds more values than a state dictionary needs</source>
        <translation>pickle 中的值多于状态字典所需</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation>pickle 取用了不存在的值</translation>
    </message>
    <message>
        <source>the pickle closes a group that was not opened</source>
        <translation>pickle 关闭了未打开的组</translation>
    </message>
    <message>
        <source>the pickle has something else where %1 belongs</source>
        <translation>pickle 中应为 %1 之处是别的内容</translation>
    </message>
    <message>
        <source>the pickle recalls a value that it never stored</source>
        <translation>pickle 取回了从未存入的值</translation>
    </message>
    <message>
        <source>the pickle has a key without a value</source>
        <translation>pickle 中有缺少值的键</translation>
    </message>
    <message>
        <source>the pickle has protocol %1; 5 is the newest known</source>
        <translation>pickle 的协议为 %1；已知的最新协议是 5</translation>
    </message>
    <message>
        <source>the pickle has the operation %1, which no state dictionary needs; nothing of it was run</source>
        <translation>pickle 含有状态字典不需要的操作 %1；其中没有任何内容被运行</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation>选项“%1”必须是整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, not &quot;%2&quot;.</source>
        <translation>选项“%1”必须是数，而不是“%2”。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>选项“%1”必须是 true 或 false，而不是“%2”。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be between %2 and %3, not %4.</source>
        <translation>选项“%1”必须在 %2 到 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be %2.</source>
        <translation>选项“%1”必须是%2。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The option &quot;encoder&quot; must name an encoder.</source>
        <translation>选项“encoder”必须指定一个编码器。</translation>
    </message>
    <message>
        <source>The option &quot;decoder&quot; must name a decoder.</source>
        <translation>选项“decoder”必须指定一个解码器。</translation>
    </message>
    <message>
        <source>The option &quot;train_split&quot; must name a split.</source>
        <translation>选项“train_split”必须指定一个划分。</translation>
    </message>
    <message>
        <source>The option &quot;image_size&quot; must be a multiple of 32.</source>
        <translation>选项“image_size”必须是 32 的倍数。</translation>
    </message>
    <message>
        <source>The model would be judged by what it learned from: &quot;validation_split&quot; and &quot;train_split&quot; must differ.</source>
        <translation>这样会用训练数据来评判模型：“validation_split”与“train_split”必须不同。</translation>
    </message>
    <message>
        <source>The option &quot;fine_tune_from&quot; must be below %1, the number of stages of this encoder.</source>
        <translation>选项“fine_tune_from”必须小于 %1，即该编码器的阶段数。</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;; did you mean &quot;%3&quot;? Known: %4.</source>
        <translation>未知的%1“%2”；是否指“%3”？已知的有：%4。</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适配方式</translation>
    </message>
    <message>
        <source>training option</source>
        <translation>训练选项</translation>
    </message>
    <message>
        <source>value of the option &quot;%1&quot;</source>
        <translation>选项“%1”的值</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3.</source>
        <translation>%1：“%2”%3。</translation>
    </message>
    <message>
        <source>The training configuration</source>
        <translation>训练配置</translation>
    </message>
    <message>
        <source>The model&apos;s configuration</source>
        <translation>模型的配置</translation>
    </message>
    <message>
        <source>The state of the training run</source>
        <translation>训练的状态</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>must be a whole number between %1 and %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数</translation>
    </message>
    <message>
        <source>is out of bounds</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>必须是数的列表</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>必须是对象的列表</translation>
    </message>
    <message>
        <source>%1 training images with %2 captions, %3 validation images, %4 words</source>
        <translation>训练图像 %1 幅（描述 %2 条），验证图像 %3 幅，词 %4 个</translation>
    </message>
    <message>
        <source>The encoder starts without pretrained weights, so all of it is trained, which takes long; encoder_weights names a file of them.</source>
        <translation>编码器没有预训练权重，因此要整个训练，耗时较长；可用 encoder_weights 指定权重文件。</translation>
    </message>
    <message>
        <source>Resuming after step %1.</source>
        <translation>从第 %1 步之后恢复训练。</translation>
    </message>
    <message>
        <source>The features of %1 images are kept in %2 (%3 MB).</source>
        <translation>%1 幅图像的特征保存在 %2 中（%3 MB）。</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>所有训练图像均无法读取。</translation>
    </message>
    <message>
        <source>None of the images to be captioned and scored can be read.</source>
        <translation>待描述和评分的图像均无法读取。</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to train on.</source>
        <translation>划分“%1”中没有带描述、可供训练的图像。</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption to compare with.</source>
        <translation>划分“%1”中没有带描述、可供比较的图像。</translation>
    </message>
    <message>
        <source>The loss is not finite at step %1. The last checkpoint is from before that; resume with a lower learning rate.</source>
        <translation>第 %1 步的损失不是有限值。最后的检查点在此之前；请降低学习率后恢复训练。</translation>
    </message>
    <message>
        <source>the run directory cannot be written (%1)</source>
        <translation>无法写入训练文件夹（%1）</translation>
    </message>
    <message>
        <source>another process is training in this run directory</source>
        <translation>另一个进程正在此文件夹中训练</translation>
    </message>
    <message>
        <source>cannot be locked (%1)</source>
        <translation>无法锁定（%1）</translation>
    </message>
    <message>
        <source>has no training run (config.json is missing or cannot be read)</source>
        <translation>没有训练（config.json 缺失或无法读取）</translation>
    </message>
    <message>
        <source>already has a training run; resume it with --resume, or choose another folder</source>
        <translation>已有训练；请恢复该训练（--resume）或选择其他文件夹</translation>
    </message>
    <message>
        <source>The line is neither a step nor an epoch.</source>
        <translation>该行既不是步也不是轮次。</translation>
    </message>
    <message>
        <source>The number of weights does not fit the maps.</source>
        <translation>权重的数量与注意力图不符。</translation>
    </message>
    <message>
        <source>The geometry of an image is incomplete.</source>
        <translation>某幅图像的几何信息不完整。</translation>
    </message>
    <message>
        <source>The size of an image is out of bounds.</source>
        <translation>某幅图像的尺寸超出范围。</translation>
    </message>
    <message>
        <source>is not a checkpoint: it has no training state</source>
        <translation>不是检查点：其中没有训练状态</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state of %1 is missing or has another shape</source>
        <translation>%1 的优化器状态缺失或形状不符</translation>
    </message>
    <message>
        <source>the average of %1 is missing or has another shape than the model</source>
        <translation>%1 的平均值缺失或形状与模型不符</translation>
    </message>
    <message>
        <source>cannot be read as a feature cache</source>
        <translation>无法作为特征缓存读取</translation>
    </message>
    <message>
        <source>is not a feature cache; choose another name</source>
        <translation>不是特征缓存；请选择其他名称</translation>
    </message>
    <message>
        <source>the feature cache needs %1 on disk, but only %2 is free</source>
        <translation>特征缓存需要 %1 磁盘空间，但只剩 %2</translation>
    </message>
    <message>
        <source>no room for a feature cache of %1 (%2)</source>
        <translation>没有空间存放 %1 的特征缓存（%2）</translation>
    </message>
    <message>
        <source>the folder for the feature cache cannot be made (%1)</source>
        <translation>无法创建特征缓存的文件夹（%1）</translation>
    </message>
    <message>
        <source>is not a COCO instances file: no image in it has an object</source>
        <translation>不是 COCO 实例文件：其中没有任何图像含有物体</translation>
    </message>
    <message>
        <source>objects without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>没有“image_id”或“category_id”的物体</translation>
    </message>
    <message>
        <source>objects without a usable &quot;segmentation&quot;</source>
        <translation>没有可用“segmentation”的物体</translation>
    </message>
    <message>
        <source>objects of unknown images</source>
        <translation>所属图像未知的物体</translation>
    </message>
    <message>
        <source>its masks are of an image of %1 x %2 pixels, but it has %3 x %4</source>
        <translation>其掩码属于 %1 x %2 像素的图像，而该图像为 %3 x %4</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels does not belong to an image of %3 x %4</source>
        <translation>%1 x %2 像素的掩码与 %3 x %4 的图像不符</translation>
    </message>
    <message>
        <source>a mask of %1 x %2 pixels is out of range</source>
        <translation>%1 x %2 像素的掩码超出范围</translation>
    </message>
    <message>
        <source>an image of %1 x %2 pixels is out of range for a mask</source>
        <translation>%1 x %2 像素的图像超出掩码的范围</translation>
    </message>
    <message>
        <source>the runs of a mask cover more than its %1 x %2 pixels</source>
        <translation>掩码的游程超出其 %1 x %2 像素</translation>
    </message>
    <message>
        <source>the compressed runs of a mask cover more than its %1 pixels</source>
        <translation>掩码的压缩游程超出其 %1 像素</translation>
    </message>
    <message>
        <source>the compressed runs of a mask are malformed at character %1</source>
        <translation>掩码的压缩游程在第 %1 个字符处格式有误</translation>
    </message>
    <message>
        <source>The model&apos;s training record</source>
        <translation>模型的训练记录</translation>
    </message>
    <message>
        <source>The best model&apos;s probabilities are calibrated: temperature %1, calibration error %2 before and %3 after.</source>
        <translation>最佳模型的概率已校准：温度 %1，校准误差由 %2 变为 %3。</translation>
    </message>
    <message>
        <source>The key &quot;stages&quot; must be a list of 1 to %1 objects with training options.</source>
        <translation>键“stages”必须是由 1 到 %1 个含训练选项的对象组成的列表。</translation>
    </message>
    <message>
        <source>A stage starts from the models of earlier stages; only the first can have an &quot;initial_model&quot;.</source>
        <translation>每个阶段都从之前阶段的模型开始；只有第一个阶段可以有“initial_model”。</translation>
    </message>
    <message>
        <source>already has a training run; choose another folder for a run with several stages</source>
        <translation>已有训练；多阶段训练请选择其他文件夹</translation>
    </message>
    <message>
        <source>There are no validation images, so there are no scores: the last epoch is taken as the best.</source>
        <translation>没有验证图像，因此没有得分：以最后一轮为最佳。</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: only models with the same vocabulary can be averaged</source>
        <translation>与 %1 的词汇表不同：只有词汇表相同的模型才能取平均</translation>
    </message>
    <message>
        <source>has a different architecture than %1: only models of the same architecture can be averaged</source>
        <translation>与 %1 的架构不同：只有架构相同的模型才能取平均</translation>
    </message>
    <message>
        <source>The key &quot;from&quot; of a stage must be the number of a stage before it, from 1, or a list of such numbers.</source>
        <translation>阶段的键“from”必须是其之前某个阶段的编号（从 1 开始），或这类编号的列表。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接的层数过多</translation>
    </message>
    <message>
        <source>was changed by another program while it was in use</source>
        <translation>在使用期间被其他程序修改</translation>
    </message>
    <message>
        <source>is not a text file, so it is not replaced</source>
        <translation>不是文本文件，因此不会被替换</translation>
    </message>
    <message>
        <source>is an image that Saccade did not draw, so it is not replaced; choose another name</source>
        <translation>不是由 Saccade 绘制的图像，因此不会被替换；请选择其他名称</translation>
    </message>
    <message>
        <source>is not a results file, so it is not replaced; choose another name</source>
        <translation>不是结果文件，因此不会被替换；请选择其他名称</translation>
    </message>
    <message>
        <source>is not a reliability diagram, so it is not replaced; choose another name</source>
        <translation>不是可靠性图，因此不会被替换；请选择其他名称</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>JPEG XL 图像</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>JPEG XR 图像</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR 图像</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>图标文件</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>is damaged: its palette is missing</source>
        <translation>已损坏：缺少调色板</translation>
    </message>
    <message>
        <source>cannot be decoded: it is damaged or of an unusual kind (%1)</source>
        <translation>无法解码：已损坏或类型特殊（%1）</translation>
    </message>
    <message>
        <source>annotations/captions_&lt;name&gt;.json next to &lt;name&gt;/, or one captions JSON file</source>
        <translation>与 &lt;name&gt;/ 并列的 annotations/captions_&lt;name&gt;.json，或一个描述 JSON 文件</translation>
    </message>
    <message>
        <source>Flickr8k.token.txt next to Images/ or Flicker8k_Dataset/</source>
        <translation>与 Images/ 或 Flicker8k_Dataset/ 并列的 Flickr8k.token.txt</translation>
    </message>
    <message>
        <source>is not &quot;image#number&lt;TAB&gt;caption&quot;</source>
        <translation>不是“图像#编号&lt;TAB&gt;描述”</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>has half a surrogate pair</source>
        <translation>含有不成对的代理字符</translation>
    </message>
    <message>
        <source>is NaN or infinite</source>
        <translation>为 NaN 或无穷大</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>为 null</translation>
    </message>
    <message>
        <source>is in UTF-32, which is not read; save it as UTF-8</source>
        <translation>采用不受支持的 UTF-32 编码；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>seems to be in UTF-16 without a byte order mark; save it as UTF-8</source>
        <translation>似乎是没有字节顺序标记（BOM）的 UTF-16；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>无法读取文件夹（%1）</translation>
    </message>
    <message>
        <source>images that are left out</source>
        <translation>跳过的图像</translation>
    </message>
    <message>
        <source>annotations that are left out</source>
        <translation>跳过的标注</translation>
    </message>
    <message>
        <source>categories that are left out</source>
        <translation>跳过的类别</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Python object, not a tensor</source>
        <translation>“%1”是 Python 对象，不是张量</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; to fetch it</source>
        <translation>是 Git LFS 指针，不是文件本身；请用“git lfs pull”获取</translation>
    </message>
    <message>
        <source>is a web page, not the file itself; download it again</source>
        <translation>是网页，不是文件本身；请重新下载</translation>
    </message>
    <message>
        <source>is a PDF document, not weights or a model</source>
        <translation>是 PDF 文档，不是权重或模型</translation>
    </message>
    <message>
        <source>is a program, not weights or a model</source>
        <translation>是程序，不是权重或模型</translation>
    </message>
    <message>
        <source>is an empty zip file</source>
        <translation>是空的 zip 文件</translation>
    </message>
    <message>
        <source>is a GGUF file; only PyTorch and safetensors files are read</source>
        <translation>是 GGUF 文件；只能读取 PyTorch 和 safetensors 文件</translation>
    </message>
    <message>
        <source>is a NumPy file; only PyTorch and safetensors files are read</source>
        <translation>是 NumPy 文件；只能读取 PyTorch 和 safetensors 文件</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file; only PyTorch and safetensors files are read</source>
        <translation>是 TensorFlow Lite 文件；只能读取 PyTorch 和 safetensors 文件</translation>
    </message>
    <message>
        <source>is a TensorFlow model; only PyTorch and safetensors files are read</source>
        <translation>是 TensorFlow 模型；只能读取 PyTorch 和 safetensors 文件</translation>
    </message>
    <message>
        <source>is an ONNX model; only PyTorch and safetensors files are read</source>
        <translation>是 ONNX 模型；只能读取 PyTorch 和 safetensors 文件</translation>
    </message>
    <message>
        <source>is neither a safetensors file nor PyTorch weights, or it is damaged</source>
        <translation>既不是 safetensors 文件也不是 PyTorch 权重，或者已损坏</translation>
    </message>
    <message>
        <source>has no tensors; its entries are %1</source>
        <translation>没有张量；其中的条目为 %1</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; the others occur fewer than %2 times (minimum_count).</source>
        <translation>训练描述中每 100 个词模型只认识 %1 个；其余的词出现不足 %2 次（minimum_count）。</translation>
    </message>
    <message>
        <source>The model knows only %1 in 100 words of the training captions; its vocabulary was made from other captions.</source>
        <translation>训练描述中每 100 个词模型只认识 %1 个；其词汇表来自其他描述。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>该行过长。</translation>
    </message>
    <message>
        <source>The line has more scores than an epoch can have.</source>
        <translation>该行的得分多于一轮可有的数量。</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; the rest is not read.</source>
        <translation>该文件超过 %1 行；其余部分不读取。</translation>
    </message>
    <message>
        <source>The file has too many samples.</source>
        <translation>该文件中的样例过多。</translation>
    </message>
    <message>
        <source>A caption has too many words.</source>
        <translation>某条描述的词过多。</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>某段文本过长。</translation>
    </message>
    <message>
        <source>was truncated while it was being read</source>
        <translation>在读取过程中被截断</translation>
    </message>
    <message>
        <source>is one of the inputs, so it is not replaced; choose another name</source>
        <translation>是输入文件之一，因此不会被替换；请选择其他名称</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>相机 RAW 文件</translation>
    </message>
    <message>
        <source>is damaged: it gives two different sizes</source>
        <translation>已损坏：给出了两个不同的尺寸</translation>
    </message>
    <message>
        <source>is damaged: parts of the image are missing or broken</source>
        <translation>已损坏：图像的部分内容缺失或损坏</translation>
    </message>
    <message>
        <source>has signed or floating-point pixels, or more than 16 bits per channel; such images are not read</source>
        <translation>像素为有符号或浮点格式，或每通道超过 16 位；不支持这类图像</translation>
    </message>
    <message>
        <source>images with a .txt or .caption file next to each, also in subfolders</source>
        <translation>每幅图像旁各有一个 .txt 或 .caption 文件，包括子文件夹中的图像</translation>
    </message>
    <message>
        <source>has an unknown escape sequence</source>
        <translation>含有未知的转义序列</translation>
    </message>
    <message>
        <source>has NUL bytes, so it is not UTF-8 text</source>
        <translation>含有 NUL 字节，因此不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1 images without a .txt or .caption file are skipped; the first is %2</source>
        <translation>跳过 %1 幅没有 .txt 或 .caption 文件的图像；第一幅是 %2</translation>
    </message>
    <message>
        <source>%1 captions have an id that another image also has; the first is %2; score joined datasets separately</source>
        <translation>有 %1 条描述的 ID 与其他图像相同；第一个是 %2；合并的数据集请分别评分</translation>
    </message>
    <message>
        <source>lines that are not UTF-8 text</source>
        <translation>不是 UTF-8 文本的行</translation>
    </message>
    <message>
        <source>CIDEr is always 0 for a single image, and for images that share all their references, so it says nothing here.</source>
        <translation>只有一幅图像，或所有图像的参考描述都相同时，CIDEr 始终为 0，因此在这里没有意义。</translation>
    </message>
    <message>
        <source>has the name that its sidecar would have; rename it, for example to .jpg</source>
        <translation>与其文本文件将使用的名称相同；请重命名，例如改为 .jpg</translation>
    </message>
    <message>
        <source>segmentation parts that are left out</source>
        <translation>跳过的“segmentation”部分</translation>
    </message>
    <message>
        <source>the tensor %1 has NaN or infinite values: the training of the model diverged</source>
        <translation>张量 %1 含有 NaN 或无穷大：模型的训练已发散</translation>
    </message>
    <message>
        <source>does not hold the weights of this encoder: its tensors are called %1, but the encoder looks for %2</source>
        <translation>不含该编码器的权重：其中的张量名为 %1，而编码器需要 %2</translation>
    </message>
    <message>
        <source>holds the weights of this encoder more than once, for example as &quot;%1&quot; and as &quot;%2&quot;; those with the shortest names are used</source>
        <translation>含有多份该编码器的权重，例如“%1”和“%2”；使用名称最短的一份</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has integers where the encoder needs floating-point numbers</source>
        <translation>“%1”为整数，而编码器需要浮点数</translation>
    </message>
    <message>
        <source>is a JSON file, not weights or a model</source>
        <translation>是 JSON 文件，不是权重或模型</translation>
    </message>
    <message>
        <source>is a text file, not weights or a model</source>
        <translation>是文本文件，不是权重或模型</translation>
    </message>
    <message>
        <source>is an image, not weights or a model</source>
        <translation>是图像，不是权重或模型</translation>
    </message>
    <message>
        <source>is an archive; unpack it and use the file inside</source>
        <translation>是压缩包；请解压并使用其中的文件</translation>
    </message>
    <message>
        <source>is a zip file, as PyTorch writes them, not a safetensors file</source>
        <translation>是 PyTorch 所用的 zip 文件，不是 safetensors 文件</translation>
    </message>
    <message>
        <source>is a PyTorch file, not a safetensors file</source>
        <translation>是 PyTorch 文件，不是 safetensors 文件</translation>
    </message>
    <message>
        <source>is a Python pickle, but not one that torch.save wrote</source>
        <translation>是 Python pickle，但不是 torch.save 写出的</translation>
    </message>
    <message>
        <source>is an HDF5 file, as Keras writes them; only PyTorch and safetensors files are read</source>
        <translation>是 Keras 所用的 HDF5 文件；只能读取 PyTorch 和 safetensors 文件</translation>
    </message>
    <message>
        <source>begins with nothing but zeros; it was not written or downloaded completely</source>
        <translation>开头全是零；未完整写入或下载</translation>
    </message>
    <message>
        <source>is in an unknown PyTorch format</source>
        <translation>采用未知的 PyTorch 格式</translation>
    </message>
    <message>
        <source>Scores on so few validation images (%1) are mostly chance, so the best epoch is the one with the lowest validation loss.</source>
        <translation>验证图像太少（%1 幅），得分多半出于偶然，因此以验证损失最低的一轮为最佳。</translation>
    </message>
    <message>
        <source>No word of the training captions occurs %1 times or more, so the model would know no words; lower the option &quot;minimum_count&quot;.</source>
        <translation>训练描述中没有任何词出现 %1 次或以上，模型将不认识任何词；请调低选项“minimum_count”。</translation>
    </message>
    <message>
        <source>The model that training starts from knows none of the words in the training captions.</source>
        <translation>起始模型不认识训练描述中的任何词。</translation>
    </message>
    <message>
        <source>holds the tensor &quot;%1&quot;, which this encoder does not have: these are the weights of another encoder</source>
        <translation>含有该编码器没有的张量“%1”：这是其他编码器的权重</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>写入失败</translation>
    </message>
    <message>
        <source>is damaged or cut off: its pickle ends too early</source>
        <translation>已损坏或不完整：其 pickle 过早结束</translation>
    </message>
    <message>
        <source>objects of which the &quot;bbox&quot; is used</source>
        <translation>改用“bbox”的物体</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must have one number per dataset (numbers: %1, datasets: %2).</source>
        <translation>选项“dataset_weights”须为每个数据集给出一个数（数：%1，数据集：%2）。</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; must be numbers from 0 to 1000, joined with commas, not &quot;%1&quot;.</source>
        <translation>选项“dataset_weights”须为以逗号分隔的 0 到 1000 之间的数，而不是“%1”。</translation>
    </message>
    <message>
        <source>The option &quot;dataset_weights&quot; leaves no image to train on.</source>
        <translation>选项“dataset_weights”没有留下可用于训练的图像。</translation>
    </message>
    <message>
        <source>No training image has objects to learn from; train on a dataset with object masks or boxes (COCO instances), or set the options &quot;attention_supervision&quot; and &quot;object_loss&quot; to 0 and leave &quot;layout_captions&quot; empty.</source>
        <translation>没有训练图像含有可供学习的物体；请用带物体掩码或边框的数据集（COCO 实例）训练，或将选项“attention_supervision”和“object_loss”设为 0 并将“layout_captions”留空。</translation>
    </message>
    <message>
        <source>has no caption that uses only words the model knows</source>
        <translation>没有只含模型已知词的描述</translation>
    </message>
    <message>
        <source>has no line with captions and boxes</source>
        <translation>没有含描述和边框的行</translation>
    </message>
    <message>
        <source>a box has a number that is not from 0 to 1; give shares of the image, not pixels</source>
        <translation>边框中有不在 0 到 1 之间的数；请给出占图像的比例，而不是像素</translation>
    </message>
    <message>
        <source>a box is not [&quot;category&quot;, x, y, width, height]</source>
        <translation>边框不是 [&quot;category&quot;, x, y, width, height] 的形式</translation>
    </message>
    <message>
        <source>is not a JSON object with the lists &quot;captions&quot; and &quot;boxes&quot;</source>
        <translation>不是含列表“captions”和“boxes”的 JSON 对象</translation>
    </message>
    <message>
        <source>a caption is not text</source>
        <translation>有描述不是文本</translation>
    </message>
    <message>
        <source>has no caption or no box</source>
        <translation>没有描述或没有边框</translation>
    </message>
    <message>
        <source>%1 word is new to the model and added (add_words).</source>
        <translation>添加了模型不认识的 %1 个词（add_words）。</translation>
    </message>
    <message>
        <source>%1 words are new to the model and added (add_words).</source>
        <translation>添加了模型不认识的 %1 个词（add_words）。</translation>
    </message>
    <message>
        <source>the tensor %1 is missing or has another shape; has the dataset changed?</source>
        <translation>张量 %1 缺失或形状不同；数据集是否有变化？</translation>
    </message>
    <message>
        <source>does not belong to a training run and would be replaced; choose another folder for the run</source>
        <translation>不属于任何训练，将被替换；请为训练选择其他文件夹</translation>
    </message>
    <message>
        <source>lines that cannot be used</source>
        <translation>无法使用的行</translation>
    </message>
    <message>
        <source>Training starts from a model with the encoder &quot;%1&quot; and keeps its sizes and preprocessing.</source>
        <translation>从编码器为“%1”的模型开始训练；其尺寸和预处理保持不变。</translation>
    </message>
    <message>
        <source>The bundled model was not found, so training cannot start from it; name another file as &quot;initial_model&quot;, or leave it empty.</source>
        <translation>找不到程序自带的模型，因此无法从它开始训练；请将“initial_model”设为其他文件，或留空。</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>could not be flushed to the disk</source>
        <translation>未能写入磁盘</translation>
    </message>
    <message>
        <source>could not be put in place</source>
        <translation>未能放到目标位置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>未知的%1“%2”</translation>
    </message>
    <message>
        <source>the vocabulary does not begin with the words of the model</source>
        <translation>词汇表的开头不是模型的词</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>is left out: its &quot;%1&quot; %2</source>
        <translation>被跳过：“%1”%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>image is left out: its %1</source>
        <translation>图像被跳过：%1</translation>
    </message>
    <message>
        <source>image without &quot;id&quot; or &quot;file_name&quot;</source>
        <translation>图像缺少“id”或“file_name”</translation>
    </message>
    <message>
        <source>annotation is left out: its %1</source>
        <translation>标注被跳过：%1</translation>
    </message>
    <message>
        <source>annotation without &quot;image_id&quot; or &quot;caption&quot;</source>
        <translation>标注缺少“image_id”或“caption”</translation>
    </message>
    <message>
        <source>empty caption of image %1</source>
        <translation>图像 %1 的描述为空</translation>
    </message>
    <message>
        <source>annotation for the unknown image %1</source>
        <translation>未知图像 %1 的标注</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>none of the entries of %1 can be used (%2 in all): %3</source>
        <translation>%1 中没有可用的条目（共 %2 条）：%3</translation>
    </message>
    <message>
        <source>is not a COCO captions file: %1</source>
        <translation>不是 COCO 描述文件：%1</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>处中断</translation>
    </message>
    <message>
        <source>a feature cache of %1 x %2 numbers is too large</source>
        <translation>%1 x %2 个数的特征缓存过大</translation>
    </message>
    <message>
        <source>record %1 of the feature cache %2 is not there yet</source>
        <translation>特征缓存 %2 的第 %1 条记录尚不存在</translation>
    </message>
    <message>
        <source>record %1 is outside a feature cache of %2</source>
        <translation>第 %1 条记录超出了共 %2 条的特征缓存</translation>
    </message>
    <message>
        <source>a record of the feature cache has %1 numbers, not %2</source>
        <translation>特征缓存的一条记录有 %1 个数，而不是 %2 个</translation>
    </message>
    <message>
        <source>Flickr8k</source>
        <translation>Flickr8k</translation>
    </message>
    <message>
        <source>files without a caption</source>
        <translation>没有描述的文件</translation>
    </message>
    <message>
        <source>category is left out: its &quot;name&quot; %1</source>
        <translation>类别被跳过：“name”%1</translation>
    </message>
    <message>
        <source>object without &quot;image_id&quot; or &quot;category_id&quot;</source>
        <translation>物体缺少“image_id”或“category_id”</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;; its &quot;bbox&quot; is used</source>
        <translation>图像 %1 的物体没有可用的“segmentation”；使用其“bbox”</translation>
    </message>
    <message>
        <source>object of image %1 without a usable &quot;segmentation&quot;</source>
        <translation>图像 %1 的物体没有可用的“segmentation”</translation>
    </message>
    <message>
        <source>object of image %1: a part of its &quot;segmentation&quot; is left out because it is not a polygon</source>
        <translation>图像 %1 的物体：其“segmentation”的一部分不是多边形，被跳过</translation>
    </message>
    <message>
        <source>object of the unknown image %1</source>
        <translation>未知图像 %1 的物体</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1（第 %2 字节）</translation>
    </message>
    <message>
        <source>a mask has one channel of 8 bits</source>
        <translation>掩码只有一个 8 位通道</translation>
    </message>
    <message>
        <source>is not a caption dataset; the known formats are%1</source>
        <translation>不是图像描述数据集；支持以下格式%1</translation>
    </message>
    <message>
        <source>has no captions; expected a COCO captions file with &quot;images&quot; and &quot;annotations&quot;</source>
        <translation>没有描述；应为带有“images”和“annotations”的 COCO 描述文件</translation>
    </message>
    <message>
        <source>image %1 %2</source>
        <translation>图像 %1 %2</translation>
    </message>
    <message>
        <source>annotation %1 %2</source>
        <translation>标注 %1 %2</translation>
    </message>
    <message>
        <source>has captions of image %1, which it does not list</source>
        <translation>含有未列出的图像 %1 的描述</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>条目 %1 %2</translation>
    </message>
    <message>
        <source>is a second caption of image %1; the first counts</source>
        <translation>是图像 %1 的第二条描述；以第一条为准</translation>
    </message>
    <message>
        <source>has no captions; expected [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...], as &quot;saccade evaluate --results&quot; writes it</source>
        <translation>没有描述；应为“saccade evaluate --results”所写的 [{&quot;image_id&quot;: 1, &quot;caption&quot;: &quot;a dog&quot;}, ...]</translation>
    </message>
    <message>
        <source>is not the instances file of a Scenes dataset (%1)</source>
        <translation>不是 Scenes 数据集的实例文件（%1）</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>a scene of %1x%2 cannot be drawn: each side must be 64 to 1024 pixels and at most twice the other</source>
        <translation>无法绘制 %1x%2 的场景：每边须为 64 到 1024 像素，且不超过另一边的两倍</translation>
    </message>
    <message>
        <source>the number of scenes must be 1 to %1</source>
        <translation>场景数须为 1 到 %1</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scenes</translation>
    </message>
    <message>
        <source>The image of an animation must have three channels of 8 bits.</source>
        <translation>动画的图像须有三个 8 位通道。</translation>
    </message>
    <message>
        <source>There is no caption %1 to animate.</source>
        <translation>没有可制作动画的描述 %1。</translation>
    </message>
    <message>
        <source>An animation must be 160 to 1920 pixels wide.</source>
        <translation>动画宽度须为 160 到 1920 像素。</translation>
    </message>
    <message>
        <source>A word of an animation must be shown for 0.1 to 10 seconds.</source>
        <translation>动画中每个词须显示 0.1 到 10 秒。</translation>
    </message>
    <message>
        <source>The words of an animation must fade within 0 to 2 seconds.</source>
        <translation>动画中词的淡变须在 0 到 2 秒内。</translation>
    </message>
    <message>
        <source>A frame of a GIF must be a colour image of its size.</source>
        <translation>GIF 的帧须是与其尺寸相同的彩色图像。</translation>
    </message>
    <message>
        <source>An attention map needs an image and a region of positive size.</source>
        <translation>注意力图需要尺寸为正的图像和区域。</translation>
    </message>
    <message>
        <source>An attention map can only be painted over a colour image of its own size.</source>
        <translation>注意力图只能绘制在同尺寸的彩色图像上。</translation>
    </message>
    <message>
        <source>The image of an attention sheet must have three channels of 8 bits.</source>
        <translation>注意力总图的图像须有三个 8 位通道。</translation>
    </message>
    <message>
        <source>There is no caption %1 to draw a sheet of.</source>
        <translation>没有可绘制总图的描述 %1。</translation>
    </message>
    <message>
        <source>The columns of a sheet must be between 0 (chosen) and 12.</source>
        <translation>总图的列数须在 0（自动）到 12 之间。</translation>
    </message>
    <message>
        <source>The tiles of a sheet must be 120 to 1000 pixels wide.</source>
        <translation>总图中小图的宽度须为 120 到 1000 像素。</translation>
    </message>
    <message>
        <source>The image to augment must have three channels of 8 bits.</source>
        <translation>要增强的图像须有三个 8 位通道。</translation>
    </message>
    <message>
        <source>The image to prepare must have three channels of 8 bits.</source>
        <translation>要预处理的图像须有三个 8 位通道。</translation>
    </message>
    <message>
        <source>The original size of the image must be positive.</source>
        <translation>图像的原始尺寸须为正。</translation>
    </message>
    <message>
        <source>The image size must be between 32 and 1024 pixels.</source>
        <translation>图像尺寸须在 32 到 1024 像素之间。</translation>
    </message>
    <message>
        <source>an image without a reference caption cannot be scored</source>
        <translation>没有参考描述的图像无法评分</translation>
    </message>
    <message>
        <source>there is no caption to score</source>
        <translation>没有可评分的描述</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>there are %1 captions to score, but references for %2 images</source>
        <translation>有 %1 条描述待评分，但参考涉及 %2 幅图像</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>CUDA cannot be used: LibTorch was built without it, or no NVIDIA GPU was found. Leave --device out to compute on the CPU.</source>
        <translation>无法使用 CUDA：LibTorch 未带 CUDA 编译，或未找到 NVIDIA GPU。去掉 --device 即用 CPU 计算。</translation>
    </message>
    <message>
        <source>the number of threads cannot be negative</source>
        <translation>线程数不能为负</translation>
    </message>
    <message>
        <source>an encoder takes 8-bit pixels, three channels each</source>
        <translation>编码器接受每个三通道的 8 位像素</translation>
    </message>
    <message>
        <source>the sides of an image must be multiples of 32 pixels, not %1x%2</source>
        <translation>图像的边长须是 32 像素的倍数，而不是 %1x%2</translation>
    </message>
    <message>
        <source>there is no ResNet of depth %1</source>
        <translation>没有深度为 %1 的 ResNet</translation>
    </message>
    <message>
        <source>unknown tensor type</source>
        <translation>未知的张量类型</translation>
    </message>
    <message>
        <source>tensors of the type %1 cannot be written</source>
        <translation>无法写入 %1 类型的张量</translation>
    </message>
    <message>
        <source>The attention holds %1 weights, which are not %2 maps of %3 x %4.</source>
        <translation>注意力有 %1 个权重，与 %2 张 %3 x %4 的注意力图不符。</translation>
    </message>
    <message>
        <source>An attention weight is negative or not finite.</source>
        <translation>某个注意力权重为负或非有限值。</translation>
    </message>
    <message>
        <source>The beam must be between 1 and 100.</source>
        <translation>束宽须在 1 到 100 之间。</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the beam.</source>
        <translation>假设数须在 0（全部）到束宽之间。</translation>
    </message>
    <message>
        <source>The maximum length must be between 1 and 200 words.</source>
        <translation>最大长度须在 1 到 200 个词之间。</translation>
    </message>
    <message>
        <source>The minimum length must be between 0 and the maximum length.</source>
        <translation>最小长度须在 0 到最大长度之间。</translation>
    </message>
    <message>
        <source>The length penalty must be between 0 and 5.</source>
        <translation>长度惩罚须在 0 到 5 之间。</translation>
    </message>
    <message>
        <source>The number of alternatives must be between 0 and 100.</source>
        <translation>备选数须在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>The attention of the caption is broken: its weights do not fill the grid.</source>
        <translation>描述的注意力已损坏：其权重未填满网格。</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write key=value, for instance epochs=3.</source>
        <translation>“%1”没有设置任何内容；请写成 键=值，例如 epochs=3。</translation>
    </message>
    <message>
        <source>has a training run with several stages; choose another folder for a run with one</source>
        <translation>包含多阶段训练；普通训练请选择其他文件夹</translation>
    </message>
    <message>
        <source>The prefix word &quot;%1&quot; is not in the vocabulary of the model.</source>
        <translation>前缀词“%1”不在模型的词汇表中。</translation>
    </message>
    <message>
        <source>The prefix has %1 words, more than the maximum length of %2.</source>
        <translation>前缀有 %1 个词，超过最大长度 %2。</translation>
    </message>
    <message>
        <source>The decoder predicts %1 words, but the vocabulary has %2.</source>
        <translation>解码器预测 %1 个词，而词汇表有 %2 个。</translation>
    </message>
    <message>
        <source>word id %1 is outside the vocabulary of %2 words</source>
        <translation>词编号 %1 超出了 %2 个词的词汇表</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>训练目标</translation>
    </message>
    <message>
        <source>No epoch was better than the starting model, so the starting model is kept as the best.</source>
        <translation>没有哪一轮优于起始模型，因此将起始模型保留为最佳。</translation>
    </message>
    <message>
        <source>the pickle has something else where a list of storages belongs</source>
        <translation>pickle 中应为存储列表的位置是其他内容</translation>
    </message>
    <message>
        <source>an argument list</source>
        <translation>参数列表</translation>
    </message>
    <message>
        <source>the pickle has something else where a number belongs</source>
        <translation>pickle 中应为数字的位置是其他内容</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>cannot be written: a tensor&apos;s name or a metadata text is not valid UTF-8</source>
        <translation>无法写入：某个张量名或元数据文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>%1; its entries are %2</source>
        <translation>%1；其条目为 %2</translation>
    </message>
    <message>
        <source>%1; its entries are %2; the Python object %3 was not looked into</source>
        <translation>%1；其条目为 %2；未查看 Python 对象 %3 的内部</translation>
    </message>
    <message>
        <source>The words of the caption have maps of different sizes.</source>
        <translation>描述中各词的注意力图尺寸不同。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must be a number, a string, true or false.</source>
        <translation>选项“%1”必须是数字、字符串、true 或 false。</translation>
    </message>
    <message>
        <source>BLEU-1: the share of the caption&apos;s words that also occur in a reference caption. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-1：描述中同时出现在参考描述里的词所占比例。过短的描述会被扣分。0 到 1，越高越好。</translation>
    </message>
    <message>
        <source>BLEU-%1: how many runs of 1 to %1 words in a row the caption shares with the reference captions. Captions that are too short lose points. 0 to 1, higher is better.</source>
        <translation>BLEU-%1：描述与参考描述共有多少个长度为 1 到 %1 的连续词序列。过短的描述会被扣分。0 到 1，越高越好。</translation>
    </message>
    <message>
        <source>CIDEr: how much the caption agrees with the references, where words that few images have count more than common ones such as “a” or “man”. It follows human judgement best. 0 to 10, higher is better; good models reach about 1 on photographs.</source>
        <translation>CIDEr：描述与参考描述的一致程度，其中少见于各图像的词比“a”或“man”等常见词权重更高。它与人的判断最为一致。0 到 10，越高越好；好的模型在照片上约为 1。</translation>
    </message>
    <message>
        <source>ROUGE-L: the longest sequence of words, not necessarily side by side, that the caption and a reference share. It rewards the right words in the right order. 0 to 1, higher is better.</source>
        <translation>ROUGE-L：描述与参考描述共有的最长词序列，不必相邻。鼓励以正确的顺序使用正确的词。0 到 1，越高越好。</translation>
    </message>
    <message>
        <source>Fuse coarser features</source>
        <translation>融合更粗的特征</translation>
    </message>
    <message>
        <source>Add the encoder&apos;s next coarser, deeper features to the grid: more meaning in each cell</source>
        <translation>将编码器下一级更粗、更深的特征加入网格：每个单元格包含更多语义</translation>
    </message>
    <message>
        <source>Grid channels</source>
        <translation>网格通道数</translation>
    </message>
    <message>
        <source>Project each cell of the grid to this many numbers first; 0: as the encoder gives them</source>
        <translation>先将网格的每个单元格投影到此维数；0：保持编码器的输出</translation>
    </message>
    <message>
        <source>The encoder&apos;s own</source>
        <translation>与编码器相同</translation>
    </message>
    <message>
        <source>Word embedding</source>
        <translation>词嵌入</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word</source>
        <translation>表示每个词的向量的维数</translation>
    </message>
    <message>
        <source>LSTM size</source>
        <translation>LSTM 维数</translation>
    </message>
    <message>
        <source>Size of the decoder&apos;s memory</source>
        <translation>解码器记忆的大小</translation>
    </message>
    <message>
        <source>Attention size</source>
        <translation>注意力维数</translation>
    </message>
    <message>
        <source>Size of the space in which memory and grid are compared to decide where to look</source>
        <translation>比较记忆与网格以决定关注位置的空间的维数</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random before the output layer, against learning by heart</source>
        <translation>在输出层之前随机丢弃的数值比例，用于防止死记</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>输入的 Dropout</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random from the words and the context that the decoder reads, against learning by heart</source>
        <translation>从解码器读取的词和上下文中随机丢弃的数值比例，用于防止死记</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>共享词嵌入</translation>
    </message>
    <message>
        <source>Use the same embeddings for reading and for predicting words: fewer parameters</source>
        <translation>读取词和预测词时使用同一套嵌入：参数更少</translation>
    </message>
    <message>
        <source>There is no attention for layer %1, head %2; the word has %3 layers with %4 heads each.</source>
        <translation>没有第 %1 层、第 %2 个头的注意力；该词有 %3 层，每层 %4 个头。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Folders or files with images and captions, several joined with commas</source>
        <translation>包含图像和描述的文件夹或文件，多个之间用逗号分隔</translation>
    </message>
    <message>
        <source>Dataset weights</source>
        <translation>数据集权重</translation>
    </message>
    <message>
        <source>How often an epoch shows the images of each dataset: one number per dataset, joined with commas (1,2,0.5); 0 leaves a dataset out; empty: once each</source>
        <translation>每轮展示各数据集图像的次数：每个数据集一个数，用逗号分隔（1,2,0.5）；0 表示不用该数据集；留空表示各一次</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>训练划分</translation>
    </message>
    <message>
        <source>The part of the dataset that the model learns from</source>
        <translation>模型用于学习的数据集部分</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>验证划分</translation>
    </message>
    <message>
        <source>The part held out to see how well the model captions images that it never learned from</source>
        <translation>留出的部分，用于检查模型对未学习过的图像的描述效果</translation>
    </message>
    <message>
        <source>Words that occur less often become the unknown word: fewer words to learn, each seen often enough</source>
        <translation>出现次数更少的词视为未知词：要学的词更少，且每个词都足够常见</translation>
    </message>
    <message>
        <source>Maximum caption length</source>
        <translation>描述最大长度</translation>
    </message>
    <message>
        <source>Longer captions are cut to this many words</source>
        <translation>超过此词数的描述会被截断</translation>
    </message>
    <message>
        <source>Captions without images</source>
        <translation>无图像的描述</translation>
    </message>
    <message>
        <source>Text file of captions without images, one per line, from which the decoder learns language; captions with unknown words are left out</source>
        <translation>无图像描述的文本文件，每行一条，解码器从中学习语言；跳过含未知词的描述</translation>
    </message>
    <message>
        <source>Share of captions without images</source>
        <translation>无图像描述的比例</translation>
    </message>
    <message>
        <source>How many captions without images each step reads, per caption of an image</source>
        <translation>每步读取的无图像描述数，按每条图像描述计</translation>
    </message>
    <message>
        <source>Captions with boxes</source>
        <translation>带边框的描述</translation>
    </message>
    <message>
        <source>JSON Lines file of captions without images, with the boxes of their objects: the decoder learns from grids painted with what such objects look like in the training images</source>
        <translation>JSON Lines 文件，含无图像的描述及其物体的边框：解码器从按训练图像中这些物体的样子绘制的网格中学习</translation>
    </message>
    <message>
        <source>Share of captions with boxes</source>
        <translation>带边框描述的比例</translation>
    </message>
    <message>
        <source>How many captions with boxes each step reads, per caption of an image</source>
        <translation>每步读取的带边框描述数，按每条图像描述计</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features</source>
        <translation>将图像转换为特征网格的网络</translation>
    </message>
    <message>
        <source>Pretrained encoder weights</source>
        <translation>编码器预训练权重</translation>
    </message>
    <message>
        <source>Where the encoder starts from: &quot;bundled&quot; is the model that comes with the program, else a file of weights (.pth or .safetensors); empty: random numbers</source>
        <translation>编码器的起点：“bundled”为程序自带的模型，否则为权重文件（.pth 或 .safetensors）；留空：随机数</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>从已有模型开始</translation>
    </message>
    <message>
        <source>Model file to start from: its vocabulary and sizes are kept; &quot;bundled&quot; is the bundled model; several, joined with commas, are averaged; empty: a new model</source>
        <translation>作为训练起点的模型文件：沿用其词汇表和尺寸；“bundled”为程序自带的模型；用逗号分隔的多个模型取平均；留空：新模型</translation>
    </message>
    <message>
        <source>Learn new words</source>
        <translation>学习新词</translation>
    </message>
    <message>
        <source>Add the words of the training captions that the starting model does not know</source>
        <translation>添加训练描述中起始模型不认识的词</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>Pixels per side of the square that the encoder sees, a multiple of 32; 224 gives a grid of 14 x 14</source>
        <translation>编码器所见正方形的边长（像素），须为 32 的倍数；224 对应 14 x 14 的网格</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Keep the middle</source>
        <translation>保留中央</translation>
    </message>
    <message>
        <source>Fill with grey</source>
        <translation>灰色填充</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word</source>
        <translation>逐词生成描述的网络</translation>
    </message>
    <message>
        <source>Start from word frequencies</source>
        <translation>从词频开始</translation>
    </message>
    <message>
        <source>Start out knowing how frequent each word is, which saves the first steps</source>
        <translation>一开始就已知每个词的频率，可省去最初的步骤</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Passes over the training images; 0: only look at the data. A cosine schedule ends with the last</source>
        <translation>遍历训练图像的次数；0：只查看数据。余弦调度在最后一轮结束</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Start of all random numbers: same seed, same result</source>
        <translation>所有随机数的起点：种子相同，结果相同</translation>
    </message>
    <message>
        <source>Batch size (images)</source>
        <translation>批次大小（图像数）</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large not at all</source>
        <translation>每一步的幅度：过小则学得慢，过大则学不到东西</translation>
    </message>
    <message>
        <source>Encoder learning rate</source>
        <translation>编码器学习率</translation>
    </message>
    <message>
        <source>Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts</source>
        <translation>编码器受训部分的学习率；应取较小值，以保留预训练的知识</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls weights towards zero</source>
        <translation>AdamW 将权重拉向零的强度</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from zero, so that the first ones do no harm</source>
        <translation>学习率从零上升所用的步数，避免最初的步骤造成损害</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>停滞时下降</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine, on a plateau of the metric, or not at all</source>
        <translation>学习率的下降方式：按余弦曲线、在指标停滞时下降，或不下降</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Longest gradient that a step may follow; 0: any</source>
        <translation>每一步允许的最大梯度范数；0：不限</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>训练目标</translation>
    </message>
    <message>
        <source>What is learned: to predict the captions word by word, or, starting from such a model, to write whole captions that score well (CIDEr)</source>
        <translation>学习的内容：逐词预测描述，或在这样的模型基础上，生成整体得分（CIDEr）高的描述</translation>
    </message>
    <message>
        <source>Attention supervision</source>
        <translation>注意力监督</translation>
    </message>
    <message>
        <source>How strongly the decoder is trained to look at an object as it names it; needs images with object masks or boxes (COCO instances)</source>
        <translation>训练解码器在说出物体时关注该物体的强度；需要带物体掩码或边框的图像（COCO 实例）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Object loss</source>
        <translation>物体识别损失</translation>
    </message>
    <message>
        <source>How strongly the grid is trained to recognise which objects are in the image, useful while the encoder is trained; needs object masks or boxes</source>
        <translation>训练网格识别图像中有哪些物体的强度，在训练编码器时有用；需要物体掩码或边框</translation>
    </message>
    <message>
        <source>Average decay</source>
        <translation>滑动平均衰减率</translation>
    </message>
    <message>
        <source>Keep a moving average of the weights, which captions better than those of the last step; 0: no average, 0.999: over about a thousand steps</source>
        <translation>保留权重的滑动平均，其描述效果优于最后一步的权重；0：不平均，0.999：约一千步的平均</translation>
    </message>
    <message>
        <source>Share of the starting model</source>
        <translation>起始模型的占比</translation>
    </message>
    <message>
        <source>Share of the starting model in the weights that are kept, so that a few images do not undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none</source>
        <translation>保留的权重中起始模型所占的比例，使少量图像不会抹去它已学到的内容（WiSE-FT，Wortsman 等 2022）；0：无</translation>
    </message>
    <message>
        <source>Train encoder from stage</source>
        <translation>编码器训练起始阶段</translation>
    </message>
    <message>
        <source>First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none</source>
        <translation>编码器中参与训练的第一个阶段，0 最靠近图像（即全部训练）；-1：不训练</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>随机裁剪</translation>
    </message>
    <message>
        <source>Show random parts of the training images</source>
        <translation>显示训练图像的随机部分</translation>
    </message>
    <message>
        <source>Random colours</source>
        <translation>随机颜色</translation>
    </message>
    <message>
        <source>Vary brightness, contrast and colour at random</source>
        <translation>随机改变亮度、对比度和颜色</translation>
    </message>
    <message>
        <source>Mirrored images</source>
        <translation>镜像翻转</translation>
    </message>
    <message>
        <source>Mirror images at random, except where a caption says left or right</source>
        <translation>随机左右翻转图像，描述中提到左或右的除外</translation>
    </message>
    <message>
        <source>Cache features on disk</source>
        <translation>特征存盘</translation>
    </message>
    <message>
        <source>Compute each image&apos;s grid once and keep it on disk: much faster, needs a frozen encoder and no augmentation</source>
        <translation>每幅图像的网格只计算一次并保存到磁盘：快得多，但要求编码器冻结且不使用数据增强</translation>
    </message>
    <message>
        <source>Feature cache folder</source>
        <translation>特征缓存文件夹</translation>
    </message>
    <message>
        <source>Where grids are kept; empty: inside the run directory</source>
        <translation>保存网格的位置；留空则保存在训练文件夹中</translation>
    </message>
    <message>
        <source>Best epoch metric</source>
        <translation>最佳轮次指标</translation>
    </message>
    <message>
        <source>What decides the best epoch: a score of generated captions, or the loss on validation images</source>
        <translation>判定最佳轮次的依据：生成描述的某项得分，或验证图像上的损失</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早停耐心（轮数）</translation>
    </message>
    <message>
        <source>Epochs without a gain after which training ends; 0: never</source>
        <translation>连续多少轮没有提升后结束训练；0：从不</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像数</translation>
    </message>
    <message>
        <source>Images captioned after each epoch; 0: all of the validation split</source>
        <translation>每轮之后生成描述的图像数；0：验证划分的全部图像</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>Captions that the search after an epoch keeps at each word; 1 is fastest</source>
        <translation>每轮之后的搜索在每个词处保留的候选描述数；1 最快</translation>
    </message>
    <message>
        <source>Seconds between checkpoints</source>
        <translation>检查点间隔秒数</translation>
    </message>
    <message>
        <source>Seconds between checkpoints within an epoch: the most work that a power cut can cost</source>
        <translation>一轮之内两个检查点相隔的秒数：即断电时最多会损失的工作量</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>固定图像数</translation>
    </message>
    <message>
        <source>Validation images whose captions and attention are kept after each epoch</source>
        <translation>每轮之后保留其描述和注意力的验证图像数</translation>
    </message>
    <message>
        <source>Calibrate the probabilities</source>
        <translation>校准概率</translation>
    </message>
    <message>
        <source>At the end, adjust how sure the best model is of its words to how often it is right</source>
        <translation>结束时调整最佳模型对用词的把握，使之与其正确的频率相符</translation>
    </message>
    <message>
        <source>A caption to be scored needs at least one word.</source>
        <translation>要评分的描述至少需要一个词。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right word and given to all others, against overconfidence</source>
        <translation>从正确词的确定性中取出并分给其他所有词的比例，用于防止过度自信</translation>
    </message>
    <message>
        <source>Doubly stochastic attention</source>
        <translation>双重随机注意力</translation>
    </message>
    <message>
        <source>How strongly the decoder is encouraged to look at every part of the image over a caption (Xu et al. 2015)</source>
        <translation>鼓励解码器在一条描述中关注图像每个部分的强度（Xu 等 2015）</translation>
    </message>
    <message>
        <source>Scheduled sampling</source>
        <translation>计划采样</translation>
    </message>
    <message>
        <source>Share of words, rising from none to this, that the decoder reads from its own predictions, so that it learns to recover from a mistake</source>
        <translation>解码器从自己的预测中读取的词所占比例，从零逐渐升到此值，使其学会从错误中恢复</translation>
    </message>
    <message>
        <source>Cross-entropy, word by word</source>
        <translation>交叉熵，逐词</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>随机采样</translation>
    </message>
    <message>
        <source>The best of a beam search</source>
        <translation>束搜索的最佳结果</translation>
    </message>
    <message>
        <source>Compare captions from</source>
        <translation>参与比较的描述来自</translation>
    </message>
    <message>
        <source>Where the captions come from that are compared when learning to score well: drawn at random, or the best of a beam search</source>
        <translation>学习取得高分时，参与比较的描述从何而来：随机采样，或取束搜索的最佳结果</translation>
    </message>
    <message>
        <source>Candidate captions</source>
        <translation>候选描述数</translation>
    </message>
    <message>
        <source>Captions of each image that are compared with each other when learning to score well</source>
        <translation>学习取得高分时，每幅图像相互比较的描述数量</translation>
    </message>
    <message>
        <source>Self-critical, whole captions</source>
        <translation>自批判（self-critical），整条描述</translation>
    </message>
    <message>
        <source>The model&apos;s configuration: there are more than %1 options.</source>
        <translation>模型的配置：选项超过 %1 个。</translation>
    </message>
    <message>
        <source>is not a page that Saccade wrote, so it is not replaced; choose another name</source>
        <translation>不是 Saccade 写的页面，因此不会被替换；请选择其他名称</translation>
    </message>
    <message>
        <source>what it says about the features of its training images is not valid</source>
        <translation>其中关于训练图像特征的信息无效</translation>
    </message>
    <message>
        <source>What the model says about its training images</source>
        <translation>模型中关于训练图像的信息</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Where the model looked, by its own weights</source>
        <translation>按模型自身的权重，模型关注的位置</translation>
    </message>
    <message>
        <source>The caption is empty, so there is no word to explain.</source>
        <translation>描述为空，没有可解释的词。</translation>
    </message>
    <message>
        <source>The caption has one word (%1); there is no word %2.</source>
        <translation>描述只有一个词（%1）；没有第 %2 个词。</translation>
    </message>
    <message>
        <source>The caption has %1 words; there is no word %2.</source>
        <translation>描述有 %1 个词；没有第 %2 个词。</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>解释方法</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the features that the word depends on are active</source>
        <translation>该词所依赖的特征在哪里活跃</translation>
    </message>
    <message>
        <source>Gradient x input</source>
        <translation>梯度 x 输入</translation>
    </message>
    <message>
        <source>How strongly the word responds to a small change of each pixel, times the pixel&apos;s distance from grey</source>
        <translation>该词对每个像素微小变化的反应强度，乘以该像素与灰色的差</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <source>What each part of the image adds to the word as a blurred image becomes sharp</source>
        <translation>图像由模糊变清晰的过程中，各部分对该词的贡献</translation>
    </message>
    <message>
        <source>A map has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>注意力图有 %1 个权重，而模型的网格有 %2 x %3 个单元格。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>How much less probable the word becomes when a part of the image is blurred</source>
        <translation>图像的一部分变模糊时，该词的概率降低多少</translation>
    </message>
    <message>
        <source>images cannot be saved in this format; use .png or .jpg</source>
        <translation>无法以此格式保存图像；请使用 .png 或 .jpg</translation>
    </message>
    <message>
        <source>%1 images cannot be compared with %2 others</source>
        <translation>%1 幅图像无法与另外 %2 幅比较</translation>
    </message>
    <message>
        <source>The word of a gaze must not be negative.</source>
        <translation>视线所属的词号不能为负。</translation>
    </message>
    <message>
        <source>Word %1 has two gazes.</source>
        <translation>第 %1 个词有两个视线。</translation>
    </message>
    <message>
        <source>The weights of a gaze must not be negative, and at least one must be above 0.</source>
        <translation>视线的权重不能为负，且至少有一个须大于 0。</translation>
    </message>
    <message>
        <source>deletion %1 (random orders: %2 ± %3; lower is better), insertion %4 (%5 ± %6; higher is better)</source>
        <translation>删除 %1（随机顺序：%2 ± %3；越低越好），插入 %4（%5 ± %6；越高越好）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hardly depends on the image: its probability is %2, and still %3 when the whole image is blurred. There is nothing for a map to find.</source>
        <translation>“%1”几乎不依赖图像：其概率为 %2，整幅图像变模糊后仍为 %3。注意力图无可寻找。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on better than chance: %2.</source>
        <translation>“%1”的注意力图比随机更能找到该词所依赖的内容：%2。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word cannot do without better than chance, but not what is enough for it: %2.</source>
        <translation>“%1”的注意力图比随机更能找到该词不可缺少的内容，但未能更好地找到足以支持它的内容：%2。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what is enough for the word better than chance, but not what it cannot do without: %2.</source>
        <translation>“%1”的注意力图比随机更能找到足以支持该词的内容，但未能更好地找到它不可缺少的内容：%2。</translation>
    </message>
    <message>
        <source>The map of &quot;%1&quot; finds what the word depends on no better than chance: %2.</source>
        <translation>“%1”的注意力图并不比随机更能找到该词所依赖的内容：%2。</translation>
    </message>
    <message>
        <source>Keep words seen at least (times)</source>
        <translation>保留的单词至少出现（次）</translation>
    </message>
    <message>
        <source>A gaze has %1 weights, but the grid of the model has %2 x %3 cells.</source>
        <translation>视线有 %1 个权重，而模型的网格有 %2 x %3 个单元格。</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used: lower warmup_steps or raise epochs.</source>
        <translation>预热（%1 步）不短于整个训练（%2 步），因此永远用不到完整的学习率：请减小 warmup_steps 或增大 epochs。</translation>
    </message>
    <message>
        <source>The model has no context index yet.</source>
        <translation>模型还没有上下文索引。</translation>
    </message>
    <message>
        <source>Another model was opened meanwhile, so the page was not finished.</source>
        <translation>其间打开了另一个模型，因此页面未完成。</translation>
    </message>
    <message>
        <source>%1 did not send the file that was asked for.</source>
        <translation>%1 没有发送所请求的文件。</translation>
    </message>
    <message>
        <source>What arrived is not the published file: its checksum is wrong. It was deleted.</source>
        <translation>收到的不是发布的文件：校验和不符。已将其删除。</translation>
    </message>
    <message>
        <source>There is no connection to %1: this computer seems to have no network.</source>
        <translation>无法连接到 %1：这台计算机似乎没有网络。</translation>
    </message>
    <message>
        <source>%1 answers with the error %2.</source>
        <translation>%1 返回错误 %2。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. What arrived is kept, and the download can be resumed.</source>
        <translation>与 %1 的连接中断。已收到的部分会保留，下载可以继续。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; %2</source>
        <translation>其“%1”%2</translation>
    </message>
    <message>
        <source>records that are left out</source>
        <translation>被略过的记录</translation>
    </message>
    <message>
        <source>record without &quot;file_name&quot;</source>
        <translation>没有“file_name”的记录</translation>
    </message>
    <message>
        <source>record is left out: %1</source>
        <translation>记录被略过：%1</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>metadata.jsonl or another .jsonl file with &quot;file_name&quot; and &quot;text&quot; in each record</source>
        <translation>每条记录含有“file_name”和“text”的 metadata.jsonl 或其他 .jsonl 文件</translation>
    </message>
    <message>
        <source>does not name a column of images and one of captions</source>
        <translation>没有写明图像列和描述列</translation>
    </message>
    <message>
        <source>lines with too few columns</source>
        <translation>列数不足的行</translation>
    </message>
    <message>
        <source>has %1 of %2 columns</source>
        <translation>只有 %2 列中的 %1 列</translation>
    </message>
    <message>
        <source>lines that are left out</source>
        <translation>被略过的行</translation>
    </message>
    <message>
        <source>names no image</source>
        <translation>没有写明图像</translation>
    </message>
    <message>
        <source>caption table</source>
        <translation>描述表格</translation>
    </message>
    <message>
        <source>captions.txt, results.csv or another .csv or .tsv file whose first line names a column of images and one of captions</source>
        <translation>captions.txt、results.csv，或首行写明图像列和描述列的其他 .csv 或 .tsv 文件</translation>
    </message>
    <message>
        <source>values that are left out</source>
        <translation>被略过的值</translation>
    </message>
    <message>
        <source>images without &quot;filename&quot;</source>
        <translation>没有“filename”的图像</translation>
    </message>
    <message>
        <source>image without &quot;filename&quot;</source>
        <translation>没有“filename”的图像</translation>
    </message>
    <message>
        <source>%1; the images before it are used</source>
        <translation>%1；此前的图像会被使用</translation>
    </message>
    <message>
        <source>Karpathy splits</source>
        <translation>Karpathy 划分</translation>
    </message>
    <message>
        <source>dataset_coco.json, dataset_flickr8k.json or dataset_flickr30k.json next to the images</source>
        <translation>与图像放在一起的 dataset_coco.json、dataset_flickr8k.json 或 dataset_flickr30k.json</translation>
    </message>
    <message>
        <source>what the context index holds does not fit together</source>
        <translation>上下文索引的内容互不相符</translation>
    </message>
    <message>
        <source>The contexts of the model have another size than those of the index.</source>
        <translation>模型的上下文与索引中的大小不同。</translation>
    </message>
    <message>
        <source>what the context index says of its model is not valid</source>
        <translation>上下文索引中关于其模型的信息无效</translation>
    </message>
    <message>
        <source>the tensor %1 has another type or shape than that of a context index</source>
        <translation>张量 %1 的类型或形状与上下文索引不符</translation>
    </message>
    <message>
        <source>the tensor %1 ends in the middle of a text</source>
        <translation>张量 %1 在文本中间结束</translation>
    </message>
    <message>
        <source>is not a context index</source>
        <translation>不是上下文索引</translation>
    </message>
    <message>
        <source>What the context index says of itself</source>
        <translation>上下文索引对自身的说明</translation>
    </message>
    <message>
        <source>was written by another version of Saccade; make the context index again</source>
        <translation>由其他版本的 Saccade 写入；请重新创建上下文索引</translation>
    </message>
    <message>
        <source>is the context index of another model, or of an earlier state of this one; make it again</source>
        <translation>是另一个模型或该模型较早状态的上下文索引；请重新创建</translation>
    </message>
    <message>
        <source>the folder for the context index cannot be made (%1)</source>
        <translation>无法创建上下文索引的文件夹（%1）</translation>
    </message>
    <message>
        <source>is not a context index, so it is not replaced; choose another name</source>
        <translation>不是上下文索引，因此不会被替换；请选择其他名称</translation>
    </message>
    <message>
        <source>There is no epoch to animate.</source>
        <translation>没有可制作动画的轮次。</translation>
    </message>
    <message>
        <source>METEOR: how well the words of the caption and of the best reference match, also by their stems and, where WordNet is installed, as synonyms, and how far they stand in the same order. Recall counts more than precision. 0 to 1, higher is better.</source>
        <translation>METEOR：描述与最佳参考的词语匹配程度，也按词干匹配，安装了 WordNet 时还按同义词匹配，并考虑词序是否相同。召回率比精确率更重要。0 到 1，越高越好。</translation>
    </message>
    <message>
        <source>has no index of WordNet</source>
        <translation>没有 WordNet 索引</translation>
    </message>
    <message>
        <source>libstemmer has no English stemmer</source>
        <translation>libstemmer 没有英语词干提取器</translation>
    </message>
    <message>
        <source>there is no VGG of depth %1</source>
        <translation>没有深度为 %1 的 VGG</translation>
    </message>
    <message>
        <source>No image of the split &quot;%1&quot; has a caption.</source>
        <translation>划分“%1”中没有带描述的图像。</translation>
    </message>
    <message>
        <source>None of the images with captions can be read.</source>
        <translation>带描述的图像都无法读取。</translation>
    </message>
    <message>
        <source>Several models caption together, but this is asked of one model. Choose one in the menu at the top.</source>
        <translation>现在由多个模型共同生成描述，但该问题只针对一个模型。请在顶部菜单中选择一个。</translation>
    </message>
    <message>
        <source>is named more than once: a model adds nothing to itself</source>
        <translation>被多次指定：模型与自身组合没有意义</translation>
    </message>
    <message>
        <source>has a different vocabulary than %1: models can only caption together if they have the same words</source>
        <translation>与 %1 的词汇表不同：只有词语相同的模型才能共同生成描述</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>注意力展开（rollout）</translation>
    </message>
    <message>
        <source>The attention of all layers together, as each layer passes on what the one before took in</source>
        <translation>所有层合起来的注意力：每一层传递前一层所获取的内容</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; needs a decoder with %2 layers of attention or more; that of this model has %3.</source>
        <translation>解释“%1”需要至少有 %2 层注意力的解码器；此模型的解码器有 %3 层。</translation>
    </message>
    <message>
        <source>The temperature must be above 0.</source>
        <translation>温度必须大于 0。</translation>
    </message>
    <message>
        <source>The sharpness of attention must be 0 or more.</source>
        <translation>注意力的锐度必须大于或等于 0。</translation>
    </message>
    <message>
        <source>The gate must be between 0 and 1.</source>
        <translation>门控值必须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>The caption has no words.</source>
        <translation>描述中没有词。</translation>
    </message>
    <message>
        <source>LSTM, adaptive attention: looks when it needs to</source>
        <translation>LSTM，自适应注意力：需要时才看</translation>
    </message>
    <message>
        <source>LSTM, hard attention: one place per word</source>
        <translation>LSTM，硬注意力：每个词看一处</translation>
    </message>
    <message>
        <source>LSTM, soft attention</source>
        <translation>LSTM，软注意力</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>模型维度</translation>
    </message>
    <message>
        <source>Size of the vector that represents each word; a multiple of the number of heads</source>
        <translation>表示每个词的向量的大小；须为头数的倍数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>How often words and image are looked at, one layer after another</source>
        <translation>逐层查看词和图像的次数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Maps of attention in each layer; each can look at something else</source>
        <translation>每层的注意力图数；每张图可以看不同的东西</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>前馈层大小</translation>
    </message>
    <message>
        <source>Size of the inner layer that follows the attention of each layer</source>
        <translation>每层注意力之后的内部层的大小</translation>
    </message>
    <message>
        <source>Share of numbers dropped at random in each layer, against learning by heart</source>
        <translation>为防止死记硬背，每层中随机丢弃的数值的比例</translation>
    </message>
    <message>
        <source>The option &quot;decoder.size&quot; (%1) must be a multiple of &quot;decoder.heads&quot; (%2).</source>
        <translation>选项“decoder.size”（%1）必须是“decoder.heads”（%2）的倍数。</translation>
    </message>
    <message>
        <source>Transformer, several maps per word</source>
        <translation>Transformer，每个词多张注意力图</translation>
    </message>
    <message>
        <source>The beam of %1 cannot be divided into %2 groups of the same size.</source>
        <translation>束宽 %1 不能分成 %2 个大小相同的组。</translation>
    </message>
    <message>
        <source>The diversity must be above 0: without it all groups find the same captions.</source>
        <translation>多样性须大于 0：否则所有组都会得到相同的描述。</translation>
    </message>
    <message>
        <source>The number of hypotheses must be between 0 (all) and the number of captions drawn.</source>
        <translation>假设数须在 0（全部）到抽取的描述数之间。</translation>
    </message>
    <message>
        <source>With a top-k of 1 nothing is left to chance: all captions drawn would be the same.</source>
        <translation>top-k 为 1 时没有随机性：抽取的描述会全部相同。</translation>
    </message>
    <message>
        <source>Captions are either drawn or searched for in groups, not both.</source>
        <translation>描述要么抽取，要么分组搜索，不能同时进行。</translation>
    </message>
    <message>
        <source>Top-k and top-p limit what is drawn: choose how many captions to draw, too.</source>
        <translation>top-k 和 top-p 限制抽取范围：请同时选择要抽取的描述数。</translation>
    </message>
    <message>
        <source>Only a beam search without groups keeps what it considered.</source>
        <translation>只有不分组的束搜索会保留其考虑过的内容。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Diverse beam search: divide the beam into this many groups, each of which avoids the words of those before it</source>
        <translation>多样束搜索：将束分成这么多组，每组避开前面各组的词</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>How much a word loses for each caption of an earlier group that has it at the same place; 0.2 to 0.8 works for most models</source>
        <translation>前面组的每条描述若在同一位置含有该词，该词所减的分值；0.2 到 0.8 适合大多数模型</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>抽取的描述</translation>
    </message>
    <message>
        <source>Draw this many captions by the probabilities of their words, in place of a search; the most probable ones come first</source>
        <translation>不搜索，而按词的概率抽取这么多条描述；概率最高的排在前面</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Of what is drawn: below 1 probable words are drawn more often, above 1 improbable ones</source>
        <translation>抽取的温度：小于 1 时更常抽到高概率的词，大于 1 时更常抽到低概率的词</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw each word from this many most probable ones; 0: from all</source>
        <translation>每个词从概率最高的这么多个词中抽取；0：从全部词中</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draw each word from the fewest most probable ones that have this probability together (nucleus sampling); 1: from all</source>
        <translation>每个词从合计达到该概率的最少几个高概率词中抽取（核采样）；1：从全部词中</translation>
    </message>
    <message>
        <source>Another number draws other captions; the same number draws the same ones again</source>
        <translation>不同的数抽取不同的描述；相同的数再次抽取相同的描述</translation>
    </message>
    <message>
        <source>No repeated group of</source>
        <translation>不重复的词组长度</translation>
    </message>
    <message>
        <source>Never say a group of this many words twice in a caption; 0: no limit</source>
        <translation>同一描述中不会两次出现这么多个词的词组；0：不限制</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>The models predict different numbers of words: %1 and %2.</source>
        <translation>各模型预测的词数不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>Models that see the image by different grids cannot share a gaze.</source>
        <translation>以不同网格观察图像的模型不能共用同一视线。</translation>
    </message>
    <message>
        <source>Location reward</source>
        <translation>位置奖励</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly a place is learned after which the right word was more probable than usual (Xu et al. 2015)</source>
        <translation>对于每个词看一处的解码器：某处之后正确的词比平常更可能时，该处被学习的强度（Xu et al. 2015）</translation>
    </message>
    <message>
        <source>Location entropy</source>
        <translation>位置熵</translation>
    </message>
    <message>
        <source>With a decoder that looks at one place per word: how strongly it is kept from looking at the same place too soon (Xu et al. 2015)</source>
        <translation>对于每个词看一处的解码器：防止其过早只看同一处的强度（Xu et al. 2015）</translation>
    </message>
    <message>
        <source>The images changed while they were captioned.</source>
        <translation>生成描述时图像发生了变化。</translation>
    </message>
    <message>
        <source>The environment variable %1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>环境变量 %1 必须是 %2 到 %3 之间的数，而不是“%4”。</translation>
    </message>
    <message>
        <source>The processes are on several machines and do not know where to meet: set the environment variable MASTER_ADDR to the name of the machine of the first.</source>
        <translation>各进程位于多台机器上，不知道在哪里会合：请将环境变量 MASTER_ADDR 设为第一个进程所在机器的名称。</translation>
    </message>
    <message>
        <source>Images in each batch, with all their captions; more need more memory and give steadier steps</source>
        <translation>每个批次中的图像数，包括其所有描述；越多占用内存越多，步骤也越平稳</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>每步批次数</translation>
    </message>
    <message>
        <source>Batches whose gradients are added up before each step: as steady as one large batch, in the memory of a small one</source>
        <translation>每步之前累加梯度的批次数：与一个大批次同样平稳，只占用小批次的内存</translation>
    </message>
    <message>
        <source>Attention learning rate</source>
        <translation>注意力学习率</translation>
    </message>
    <message>
        <source>Learning rate of what decides where the decoder looks; 0: as the rest of the decoder</source>
        <translation>决定解码器看向何处的部分的学习率；0：与解码器其余部分相同</translation>
    </message>
    <message>
        <source>As the decoder</source>
        <translation>与解码器相同</translation>
    </message>
    <message>
        <source>The faster one</source>
        <translation>较快者</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Numbers that products in training are computed with: bfloat16 is faster on processors and GPUs that have it, and less exact; auto measures which is faster</source>
        <translation>训练中计算乘积所用的数：在支持的处理器和 GPU 上 bfloat16 更快，但精度较低；auto 会测量哪个更快</translation>
    </message>
    <message>
        <source>The captions of another process are not whole; do all run the same version?</source>
        <translation>另一个进程的描述不完整；所有进程运行的是同一版本吗？</translation>
    </message>
    <message>
        <source>Training computes in bfloat16.</source>
        <translation>训练以 bfloat16 计算。</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, for which this computer has no instructions; float32 is likely to be faster.</source>
        <translation>训练以 bfloat16 计算，但这台计算机没有相应的指令；float32 可能更快。</translation>
    </message>
    <message>
        <source>Training computes in float32: this computer has no instructions for bfloat16.</source>
        <translation>训练以 float32 计算：这台计算机没有 bfloat16 指令。</translation>
    </message>
    <message>
        <source>Training computes in bfloat16, measured to be %1 times as fast as float32.</source>
        <translation>训练以 bfloat16 计算，实测速度为 float32 的 %1 倍。</translation>
    </message>
    <message>
        <source>Training computes in float32: bfloat16 was measured to be %1 times as fast.</source>
        <translation>训练以 float32 计算：实测 bfloat16 的速度为其 %1 倍。</translation>
    </message>
    <message>
        <source>The decoder &quot;%1&quot; has no learning rate for its attention; leave out the option &quot;attention_learning_rate&quot;.</source>
        <translation>解码器“%1”没有单独的注意力学习率；请去掉选项“attention_learning_rate”。</translation>
    </message>
    <message>
        <source>Another of the processes that train together has ended or cannot be reached any more (%1). Training can be resumed from the last checkpoint.</source>
        <translation>共同训练的另一个进程已结束或无法再连接（%1）。可以从最后的检查点恢复训练。</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3 (%4).</source>
        <translation>要共同训练的 %1 个进程未能在 %2 端口 %3 会合（%4）。</translation>
    </message>
    <message>
        <source>Process %1 sees other images, options or checkpoints than the first one; the dataset and the run directory must be in folders that all processes share.</source>
        <translation>进程 %1 看到的图像、选项或检查点与第一个进程不同；数据集和训练文件夹必须位于所有进程共享的文件夹中。</translation>
    </message>
    <message>
        <source>Training computes in %1, as before.</source>
        <translation>训练仍以 %1 计算。</translation>
    </message>
    <message>
        <source>%1 processes train together; each takes its share of every batch of %2 images.</source>
        <translation>%1 个进程共同训练；每个进程分担每批 %2 张图像中的一部分。</translation>
    </message>
    <message>
        <source>TorchScript file</source>
        <translation>TorchScript 文件</translation>
    </message>
    <message>
        <source>Exported network that is the encoder: images [B, 3, H, W] in, a grid [B, C, rows, columns] out. The file is a program: only choose one that you trust</source>
        <translation>作为编码器的导出网络：输入图像 [B, 3, H, W]，输出网格 [B, C, 行, 列]。该文件是程序：只选择您信任的文件</translation>
    </message>
    <message>
        <source>is too large for an encoder</source>
        <translation>对编码器来说太大</translation>
    </message>
    <message>
        <source>The encoder is the TorchScript file %1. Such a file is a program, which can do whatever you can do. If you trust it, start Saccade with --allow-torchscript.</source>
        <translation>编码器是 TorchScript 文件 %1。这种文件是程序，可以执行您能做的任何操作。如果信任它，请用 --allow-torchscript 启动 Saccade。</translation>
    </message>
    <message>
        <source>cannot be loaded as TorchScript: %1</source>
        <translation>无法作为 TorchScript 加载：%1</translation>
    </message>
    <message>
        <source>cannot compute features of an image of %1 x %2 pixels: %3</source>
        <translation>无法计算 %1 x %2 像素图像的特征：%3</translation>
    </message>
    <message>
        <source>gives no tensor, but an encoder gives one of four dimensions</source>
        <translation>没有给出张量，而编码器应给出四维张量</translation>
    </message>
    <message>
        <source>does not give features in the form [images, channels, rows, columns]</source>
        <translation>给出的特征不是 [图像, 通道, 行, 列] 的形式</translation>
    </message>
    <message>
        <source>The encoder &quot;%1&quot; needs a file: torchscript:FILE.</source>
        <translation>编码器“%1”需要文件：torchscript:FILE。</translation>
    </message>
    <message>
        <source>is not the file that the model was trained with: its checksum is %1, not %2</source>
        <translation>不是训练该模型所用的文件：其校验和为 %1，而不是 %2</translation>
    </message>
    <message>
        <source>The encoder is a TorchScript file, which has its own weights: leave &quot;encoder_weights&quot; empty.</source>
        <translation>编码器是自带权重的 TorchScript 文件：请将“encoder_weights”留空。</translation>
    </message>
    <message>
        <source>There already is a decoder &quot;%1&quot;.</source>
        <translation>已存在解码器“%1”。</translation>
    </message>
    <message>
        <source>The program in %1 was not allowed to run.</source>
        <translation>未允许运行 %1 中的程序。</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>保持形状</translation>
    </message>
    <message>
        <source>Image shape</source>
        <translation>图像形状</translation>
    </message>
    <message>
        <source>How an image becomes what the encoder sees: a square, by distorting it, keeping its middle or filling it up with grey; or a rectangle in its own shape with about as many cells</source>
        <translation>图像如何变为编码器所见：正方形（拉伸变形、保留中央或以灰色填充），或保持自身形状、单元格数大致相同的矩形</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Sorted by caption</source>
        <translation>按描述排序</translation>
    </message>
    <message>
        <source>Order of images</source>
        <translation>图像顺序</translation>
    </message>
    <message>
        <source>Shuffled anew for each epoch, or sorted by first caption: batches then hold similar images, which shows why shuffling matters</source>
        <translation>每轮重新打乱，或按第一条描述排序：排序后，一个批次里都是相似的图像，由此可见为什么要打乱</translation>
    </message>
</context>
<context>
    <name>ExplainedPage</name>
    <message>
        <source>Point at a word to see where the model looked for it.</source>
        <translation>指向一个词，查看模型为它看了哪里。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>注意力图</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>without the image</source>
        <translation>没有图像时</translation>
    </message>
    <message>
        <source>seen in the image</source>
        <translation>在图像中看到</translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation>不在词表中</translation>
    </message>
    <message>
        <source>Deletion: image blurred</source>
        <translation>删除：图像被模糊</translation>
    </message>
    <message>
        <source>Insertion: image brought back</source>
        <translation>插入：图像被恢复</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>随机顺序</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>整幅图像均匀变化</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>注意力图</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Current view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <source>Attention sheet</source>
        <translation>注意力总图</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Attention data</source>
        <translation>注意力数据</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>图库中的描述</translation>
    </message>
    <message>
        <source>The picture as you see it now, with the caption and a legend below.</source>
        <translation>当前所见的图片，下方附描述和图例。</translation>
    </message>
    <message>
        <source>The image and one tile for each word: its attention, probability and gate.</source>
        <translation>原图以及每个词的小图：注意力、概率和门控值。</translation>
    </message>
    <message>
        <source>The caption word by word, with the attention of each.</source>
        <translation>逐词显示描述及每个词的注意力。</translation>
    </message>
    <message>
        <source>The numbers behind the maps: every word, and the weight of every cell.</source>
        <translation>注意力图背后的数值：每个词以及每个单元格的权重。</translation>
    </message>
    <message>
        <source>The captions of all images that have one.</source>
        <translation>所有已有描述的图像的描述。</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF，可在任何地方播放</translation>
    </message>
    <message>
        <source>MP4 video, smaller and smoother</source>
        <translation>MP4 视频，更小更流畅</translation>
    </message>
    <message>
        <source>CSV table, a line for each cell</source>
        <translation>CSV 表格，每个单元格一行</translation>
    </message>
    <message>
        <source>JSON, with alternatives</source>
        <translation>JSON，含候选词</translation>
    </message>
    <message>
        <source>Text files (.txt) next to the images</source>
        <translation>文本文件（.txt），存放在图像旁</translation>
    </message>
    <message>
        <source>One results file (JSON), as COCO has it</source>
        <translation>单个结果文件（JSON），采用 COCO 格式</translation>
    </message>
    <message>
        <source>Exploration as a web page</source>
        <translation>探索结果网页</translation>
    </message>
    <message>
        <source>One file for a browser: words to point at, their maps, and whether each map can be trusted. Testing the maps takes a few seconds per word.</source>
        <translation>供浏览器打开的单个文件：指向词语即可查看其注意力图，以及每张图是否可信。每个词的测试需要几秒钟。</translation>
    </message>
    <message>
        <source>HTML, needs no network</source>
        <translation>HTML，无需网络</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no caption to export.</source>
        <translation>没有可导出的描述。</translation>
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
        <translation>轮廓线：包含 %1 注意力的最小区域</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>门控 %1</translation>
    </message>
    <message>
        <source>%1 % of the attention outlined</source>
        <translation>轮廓线：%1% 的注意力</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（无词）</translation>
    </message>
    <message>
        <source>attention: %1 ×</source>
        <translation>注意力：%1 倍</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>均匀的 %1 倍</translation>
    </message>
    <message>
        <source>peak %1 × even</source>
        <translation>峰值为均匀的 %1 倍</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map</source>
        <translation>均匀的倍数：相对于均匀分布注意力的倍数</translation>
    </message>
    <message>
        <source>× even: times the attention of an even map (the line)</source>
        <translation>均匀的倍数：相对于均匀分布注意力（竖线处）的倍数</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>模型未看到</translation>
    </message>
    <message>
        <source>log probability %1</source>
        <translation>对数概率 %1</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>因长度限制而截断</translation>
    </message>
    <message>
        <source>%: probability of the word</source>
        <translation>%：该词的概率</translation>
    </message>
    <message>
        <source>gate: how much the word draws on the image</source>
        <translation>门控：该词在多大程度上依据图像</translation>
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>Previous word</source>
        <translation>前一个词</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it.</source>
        <translation>前一个词，以模型为它学到的向量表示。</translation>
    </message>
    <message>
        <source>The previous word, as the vector that the model learned for it, plus the code of its position.</source>
        <translation>前一个词，以模型为它学到的向量加上其位置编码表示。</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>The mean of the grid, projected; the LSTM reads it together with each word.</source>
        <translation>网格的平均值经投影所得；LSTM 将其与每个词一同读入。</translation>
    </message>
    <message>
        <source>Previous state</source>
        <translation>前一状态</translation>
    </message>
    <message>
        <source>The output of the LSTM after the words so far.</source>
        <translation>LSTM 在已有各词之后的输出。</translation>
    </message>
    <message>
        <source>Previous memory</source>
        <translation>前一记忆</translation>
    </message>
    <message>
        <source>What the LSTM remembers of the words so far (its cell state).</source>
        <translation>LSTM 记住的关于已有各词的内容（其细胞状态）。</translation>
    </message>
    <message>
        <source>Scores e</source>
        <translation>得分 e</translation>
    </message>
    <message>
        <source>How well each cell of the image fits what the state asks for.</source>
        <translation>图像的每个单元格与状态所寻找内容的匹配程度。</translation>
    </message>
    <message>
        <source>Attention α</source>
        <translation>注意力 α</translation>
    </message>
    <message>
        <source>The scores as shares that sum to 1: where the model looks.</source>
        <translation>将得分化为总和为 1 的份额：模型看向哪里。</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>上下文 z</translation>
    </message>
    <message>
        <source>The mean of the annotation vectors, weighted by attention.</source>
        <translation>标注向量按注意力加权的平均值。</translation>
    </message>
    <message>
        <source>The annotation vector of the cell with the most attention.</source>
        <translation>注意力最大的单元格的标注向量。</translation>
    </message>
    <message>
        <source>Gate β</source>
        <translation>门控 β</translation>
    </message>
    <message>
        <source>How much of the context is let through: 0 is nothing, 1 is all of it.</source>
        <translation>上下文通过多少：0 表示全不通过，1 表示全部通过。</translation>
    </message>
    <message>
        <source>Gate 1 − β</source>
        <translation>门控 1 − β</translation>
    </message>
    <message>
        <source>Gated context</source>
        <translation>门控后上下文</translation>
    </message>
    <message>
        <source>What the word takes from the image.</source>
        <translation>该词从图像中获取的内容。</translation>
    </message>
    <message>
        <source>From the word</source>
        <translation>来自词</translation>
    </message>
    <message>
        <source>What the previous word contributes to the gates of the LSTM.</source>
        <translation>前一个词对 LSTM 各个门的贡献。</translation>
    </message>
    <message>
        <source>From the state</source>
        <translation>来自状态</translation>
    </message>
    <message>
        <source>What the state contributes to the gates of the LSTM.</source>
        <translation>状态对 LSTM 各个门的贡献。</translation>
    </message>
    <message>
        <source>From the image</source>
        <translation>来自图像</translation>
    </message>
    <message>
        <source>What the image contributes to the gates of the LSTM.</source>
        <translation>图像对 LSTM 各个门的贡献。</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>输入门</translation>
    </message>
    <message>
        <source>How much of what is new goes into the memory.</source>
        <translation>新内容有多少进入记忆。</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>How much of the memory is kept.</source>
        <translation>记忆保留多少。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>What could go into the memory.</source>
        <translation>可能进入记忆的内容。</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>输出门</translation>
    </message>
    <message>
        <source>How much of the memory is let out.</source>
        <translation>记忆放出多少。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>The memory after this word.</source>
        <translation>此词之后的记忆。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The output of the LSTM; with the context and the previous word, it predicts this word.</source>
        <translation>LSTM 的输出；与上下文和前一个词一起预测此词。</translation>
    </message>
    <message>
        <source>The output of the LSTM, which asks for a place to look at and predicts the word.</source>
        <translation>LSTM 的输出，用来寻找要看的位置并预测该词。</translation>
    </message>
    <message>
        <source>Sentinel s</source>
        <translation>哨兵 s</translation>
    </message>
    <message>
        <source>What the memory has to offer in place of the image.</source>
        <translation>记忆可用来代替图像的内容。</translation>
    </message>
    <message>
        <source>Sentinel score</source>
        <translation>哨兵得分</translation>
    </message>
    <message>
        <source>How well the sentinel fits, in competition with the cells.</source>
        <translation>哨兵的匹配程度，与各单元格竞争。</translation>
    </message>
    <message>
        <source>Sentinel weight β</source>
        <translation>哨兵权重 β</translation>
    </message>
    <message>
        <source>How much the sentinel counts against the image: 1 is the memory alone, 0 the image alone.</source>
        <translation>哨兵相对于图像所占的比重：1 表示只用记忆，0 表示只用图像。</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>A number for each word of the vocabulary; the softmax turns them into probabilities p.</source>
        <translation>词汇表中每个词对应一个数值；softmax 将其转换为概率 p。</translation>
    </message>
    <message>
        <source>Layer %1: words</source>
        <translation>第 %1 层：词</translation>
    </message>
    <message>
        <source>How much each head looks at each word so far, one row per head.</source>
        <translation>每个头对已有各词的关注程度，每个头一行。</translation>
    </message>
    <message>
        <source>Layer %1: attention</source>
        <translation>第 %1 层：注意力</translation>
    </message>
    <message>
        <source>Where the heads of this layer look, on average.</source>
        <translation>该层各头平均看向哪里。</translation>
    </message>
    <message>
        <source>Layer %1: context</source>
        <translation>第 %1 层：上下文</translation>
    </message>
    <message>
        <source>What the heads of this layer take from the image, concatenated head by head.</source>
        <translation>该层各头从图像中获取的内容，逐头拼接。</translation>
    </message>
    <message>
        <source>Layer %1: stream</source>
        <translation>第 %1 层：残差流</translation>
    </message>
    <message>
        <source>The vector of the word (the residual stream), to which each layer adds what it found.</source>
        <translation>该词的向量（残差流），每一层都把所得内容加到其中。</translation>
    </message>
    <message>
        <source>Encoder %1</source>
        <translation>编码器 %1</translation>
    </message>
    <message>
        <source>The %3 channels of this stage that vary most across the image, each from dark to bright. %1 parameters, %2 ms.</source>
        <translation>该阶段中在图像各处变化最大的 %3 个通道，各自由暗到亮显示。%1 个参数，%2 ms。</translation>
    </message>
    <message>
        <source>Location s</source>
        <translation>位置 s</translation>
    </message>
    <message>
        <source>The one cell that the model looks at: here the one with the most attention. In training it is drawn at random, with α as the chances.</source>
        <translation>模型所看的唯一单元格：此处为注意力最大的单元格。训练时按概率 α 随机抽取。</translation>
    </message>
    <message>
        <source>What the whole image contributes to the gates of the LSTM.</source>
        <translation>整幅图像对 LSTM 各门的贡献。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>What the gates of the LSTM start from, whatever word or image.</source>
        <translation>LSTM 各门的起点，与词和图像无关。</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>哨兵门</translation>
    </message>
    <message>
        <source>How much of the memory goes into the sentinel.</source>
        <translation>记忆中进入哨兵的比例。</translation>
    </message>
    <message>
        <source>Layer %1: queries</source>
        <translation>第 %1 层：查询</translation>
    </message>
    <message>
        <source>What each head asks the image for, one row per head.</source>
        <translation>每个头向图像查询的内容，每头一行。</translation>
    </message>
    <message>
        <source>Layer %1: heads</source>
        <translation>第 %1 层：头</translation>
    </message>
    <message>
        <source>Where each head of this layer looks, each from dark to bright.</source>
        <translation>该层每个头所看之处，各自由暗到亮。</translation>
    </message>
</context>
<context>
    <name>GalleryExport</name>
    <message>
        <source>%1 is not a file, so no caption can be saved next to it</source>
        <translation>%1 不是文件，因此无法在其旁边保存描述</translation>
    </message>
    <message>
        <source>the caption of %1 is empty</source>
        <translation>%1 的描述为空</translation>
    </message>
</context>
<context>
    <name>OfferedModels</name>
    <message>
        <source>With Saccade</source>
        <translation>Saccade 自带</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的训练</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>OwnModelChapter</name>
    <message>
        <source>Your photographs</source>
        <translation>您的照片</translation>
    </message>
    <message>
        <source>You need photographs with captions: a folder with a text file of the same name beside each image, one caption per line. A few hundred are enough to teach the model something new. The captions that Saccade has exported can be a start: correct them and learn from them.

None at hand? Click “Make a Scenes dataset…”.</source>
        <translation>您需要带描述的照片：一个文件夹，其中每幅图像旁有一个同名的文本文件，每行一条描述。几百张就足以教会模型一些新东西。可以从 Saccade 导出的描述开始：改正后再用来学习。

手头没有照片？请单击“制作 Scenes 数据集…”。</translation>
    </message>
    <message>
        <source>Drop the folder on the page, or choose it there.</source>
        <translation>将文件夹拖放到该页面，或在那里选择。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>For a few hundred photographs, the recipe that the page suggests starts from the model that comes with the program, so that your model only has to learn what is new. The page says how long the run will take.</source>
        <translation>对于几百张照片，页面建议的方案会从程序自带的模型开始，这样您的模型只需学习新的内容。页面会显示训练需要多长时间。</translation>
    </message>
    <message>
        <source>Start the training.</source>
        <translation>开始训练。</translation>
    </message>
    <message>
        <source>Watch it, and stop in time</source>
        <translation>观察训练，及时停止</translation>
    </message>
    <message>
        <source>With little data a model soon overfits: it learns the captions by heart. Watch the validation loss. You lose nothing by stopping early: the best epoch is kept, and a run can be resumed.</source>
        <translation>数据少时，模型很快就会过拟合：它把描述死记下来。请注意验证损失。提前停止没有任何损失：最佳轮次会保留，训练也可以恢复。</translation>
    </message>
    <message>
        <source>Wait for the end, or click “Stop” after an epoch.</source>
        <translation>等待训练结束，或在一轮之后单击“停止”。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>A trained model is one file, best.safetensors in the folder of the run. You can use it in this window and on the command line, and give it to others.</source>
        <translation>训练好的模型是一个文件，即训练文件夹中的 best.safetensors。您可以在此窗口或命令行中使用它，也可以把它给别人。</translation>
    </message>
    <message>
        <source>Open your model: click “Caption with this model” after the training, or open its file here.</source>
        <translation>打开您的模型：训练结束后单击“用此模型生成描述”，或在此处打开其文件。</translation>
    </message>
    <message>
        <source>Your model and the original</source>
        <translation>您的模型与原模型</translation>
    </message>
    <message>
        <source>Better on your photographs, and as good on others? Compare the two word by word, on an image that neither learned from.</source>
        <translation>在您的照片上更好了，在其他照片上还一样好吗？请用一幅两个模型都没有学习过的图像，逐词比较它们。</translation>
    </message>
    <message>
        <source>Click “Choose a model…” and choose the one that comes with Saccade.</source>
        <translation>单击“选择模型…”，选择 Saccade 自带的模型。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>展示成果</translation>
    </message>
    <message>
        <source>A web page of a caption holds the image, the words and where the model looked, in a single file, to hand in or to send.</source>
        <translation>描述的网页把图像、词以及模型看过的位置都放在一个文件里，可以上交，也可以发送。</translation>
    </message>
    <message>
        <source>Click “Export…” and choose “Exploration as a web page”.</source>
        <translation>单击“导出…”，选择“探索结果网页”。</translation>
    </message>
    <message>
        <source>Which model is surer?</source>
        <translation>哪个模型更有把握？</translation>
    </message>
    <message>
        <source>Sure does not mean right. But a model that knows this kind of image usually gives its words higher probabilities. For this question, your own model must be the open one.</source>
        <translation>有把握不等于正确。但熟悉这类图像的模型，通常会给自己的词更高的概率。回答此问题时，打开的必须是您自己的模型。</translation>
    </message>
    <message>
        <source>Which of the two models gives its own caption of this image the higher probability per word?</source>
        <translation>两个模型各自描述这幅图像，哪一个的每词概率更高？</translation>
    </message>
    <message>
        <source>The open model, “%1”</source>
        <translation>打开的模型“%1”</translation>
    </message>
    <message>
        <source>The model that comes with the program</source>
        <translation>程序自带的模型</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>没有可供提问的描述。</translation>
    </message>
    <message>
        <source>The open model: “%1”, %2 per word. The other model: “%3”, %4 per word.</source>
        <translation>打开的模型：“%1”，每词 %2。另一个模型：“%3”，每词 %4。</translation>
    </message>
    <message>
        <source>Plan a model for a subject of your own, such as the birds of your town. Which images do you need, how many, and who writes the captions?</source>
        <translation>为您自己选定的主题设计一个模型，例如您所在城市的鸟。您需要哪些图像，需要多少，由谁来写描述？</translation>
    </message>
    <message>
        <source>Images of each kind in many places, lights and seasons, at least several dozen of each; several people write the captions, so that the model does not learn the habits of one.</source>
        <translation>每一类都要有不同地点、光线和季节的图像，各至少几十张；由多个人写描述，以免模型学会某一个人的习惯。</translation>
    </message>
    <message>
        <source>You have 400 photographs. How do you divide them between training and validation, and what must not happen?</source>
        <translation>您有 400 张照片。怎样把它们分成训练部分和验证部分？必须避免什么？</translation>
    </message>
    <message>
        <source>For instance 350 and 50. Photographs of the same moment must not be on both sides, or the validation images are no longer new to the model.</source>
        <translation>例如 350 张和 50 张。同一时刻拍的照片不能两边都有，否则验证图像对模型来说就不再是新的。</translation>
    </message>
    <message>
        <source>Your model scores higher than the bundled one on your validation images and lower on COCO. Is it better?</source>
        <translation>您的模型在您的验证图像上得分高于程序自带的模型，在 COCO 上则更低。它更好吗？</translation>
    </message>
    <message>
        <source>For your photographs, yes; in general, no. It has forgotten something.</source>
        <translation>对您的照片来说，更好；总体来说，不是。它忘掉了一些东西。</translation>
    </message>
    <message>
        <source>May you train on photographs of your classmates? What do you need to clear first?</source>
        <translation>您可以用同学的照片来训练吗？事先要解决什么问题？</translation>
    </message>
    <message>
        <source>Only with their consent, and that of their parents where they are minors. A model can reveal what it learned from.</source>
        <translation>只有在他们同意时才可以；如果是未成年人，还要父母同意。模型可能会泄露它学习过的内容。</translation>
    </message>
    <message>
        <source>Your own model</source>
        <translation>您自己的模型</translation>
    </message>
    <message>
        <source>Train on your photographs, compare, use it, and hand it in.</source>
        <translation>用您的照片训练，比较，使用，然后上交。</translation>
    </message>
</context>
<context>
    <name>PredictionChapter</name>
    <message>
        <source>Your own photograph</source>
        <translation>您自己的照片</translation>
    </message>
    <message>
        <source>The model learned from a certain kind of image. How well it does on yours depends on how similar they are; if yours is very different, the window says so.</source>
        <translation>模型是从某一类图像中学习的。它在您的图像上表现如何，取决于两者有多相似；如果您的图像相差很大，窗口会提示。</translation>
    </message>
    <message>
        <source>Open one of your photographs, or drop it on the window.</source>
        <translation>打开您的一张照片，或将其拖放到窗口中。</translation>
    </message>
    <message>
        <source>Your caption and the model</source>
        <translation>您的描述与模型</translation>
    </message>
    <message>
        <source>The model can also say how probable it finds your caption, word by word. A low probability means that it would hardly have said the word there: it did not see it, or captions seldom put it that way.</source>
        <translation>模型也能逐词说出它认为您的描述有多大可能。概率低，说明它在那里几乎不会说这个词：要么它没有看到，要么描述很少这样说。</translation>
    </message>
    <message>
        <source>Type your own caption of the image and click “Ask”.</source>
        <translation>为图像输入您自己的描述，然后单击“提问”。</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>如果图像不一样呢？</translation>
    </message>
    <message>
        <source>The best way to find out what a word depends on is to change the image. Cover an object and see whether its word disappears; cover something else and see whether it stays.</source>
        <translation>要弄清一个词依赖什么，最好的办法是改变图像。遮住一个物体，看它的词是否消失；再遮住别的东西，看这个词是否还在。</translation>
    </message>
    <message>
        <source>Paint over a part of the image.</source>
        <translation>涂抹图像的一部分。</translation>
    </message>
    <message>
        <source>Can the map be trusted?</source>
        <translation>注意力图可信吗？</translation>
    </message>
    <message>
        <source>A map may look convincing and be wrong. The test blurs the image bit by bit, the brightest part of the map first, and compares this with random orders. Only if the probability of the word falls sooner than by chance does the map show what the word depends on.</source>
        <translation>注意力图可能看起来令人信服，却是错的。测试从图中最亮的部分开始，逐步将图像变模糊，再与随机顺序比较。只有当词的概率比随机顺序更早下降时，注意力图才显示了这个词依赖什么。</translation>
    </message>
    <message>
        <source>Click a word and wait for the result.</source>
        <translation>单击一个词，等待结果。</translation>
    </message>
    <message>
        <source>Seen or guessed?</source>
        <translation>看到的还是猜的？</translation>
    </message>
    <message>
        <source>In the captions that a model learned from, the person at the stove is usually “a woman” and the thing on a desk “a laptop”. It learns such habits and follows them even where the image shows something else. This question compares each word with what the model would say without the image.</source>
        <translation>在模型学习过的描述中，灶台前的人通常是“a woman”，桌上的东西通常是“a laptop”。模型学会了这些习惯，即使图像显示的是别的，也会照着说。这个问题把每个词与没有图像时模型会说的词相比较。</translation>
    </message>
    <message>
        <source>Find the words of the caption that it would have said without the image.</source>
        <translation>找出描述中没有图像它也会说的词。</translation>
    </message>
    <message>
        <source>Cover what it looked at</source>
        <translation>遮住它看的地方</translation>
    </message>
    <message>
        <source>The part of the image that the marked word looked at most is made grey, and the model captions what is left. Click another word to ask about that one.</source>
        <translation>图像中标记的词看得最多的部分会变为灰色，由模型描述余下的内容。要问别的词，请单击那个词。</translation>
    </message>
    <message>
        <source>Which word of the caption changes first?</source>
        <translation>描述中哪个词最先改变？</translation>
    </message>
    <message>
        <source>None: the caption stays the same</source>
        <translation>都不变：描述保持不变</translation>
    </message>
    <message>
        <source>There is no caption to ask about.</source>
        <translation>没有可供提问的描述。</translation>
    </message>
    <message>
        <source>With the part that “%1” looked at made grey, it says “%2”.</source>
        <translation>将“%1”所看的部分变为灰色后，它说“%2”。</translation>
    </message>
    <message>
        <source>Caption five photographs of your own with the model. Note for each: right, partly right, wrong. What do the wrong ones have in common?</source>
        <translation>用模型为您自己的五张照片生成描述。逐张记下：正确、部分正确或错误。错误的那些有什么共同点？</translation>
    </message>
    <message>
        <source>Often: unusual views, small or hidden things, things missing from the training images, drawings or text, several things at once.</source>
        <translation>常见的有：不寻常的视角，很小或被遮挡的东西，训练图像中没有的东西，图画或文字，同时有好几样东西。</translation>
    </message>
    <message>
        <source>The model says “a man with a surfboard” of a woman with an ironing board on a beach. Name two habits of the training captions that may be behind it.</source>
        <translation>海滩上有一位女士拿着熨衣板，模型却说“a man with a surfboard”（一个男人拿着冲浪板）。这可能源于训练描述中的习惯，请说出两个。</translation>
    </message>
    <message>
        <source>Boards on beaches were usually surfboards, and people with surfboards were called “man” more often than “woman”.</source>
        <translation>海滩上的板子通常是冲浪板，而拿冲浪板的人被称为“man”的次数多于“woman”。</translation>
    </message>
    <message>
        <source>You cover the dog and the model still says “dog”. Give two possible reasons.</source>
        <translation>您遮住了狗，模型仍然说“dog”。请给出两个可能的原因。</translation>
    </message>
    <message>
        <source>Something else gives the dog away (a leash, a lawn, a shadow), or the model says “dog” in such scenes without looking.</source>
        <translation>有别的东西暴露了狗（牵绳、草地、影子），或者模型在这类场景中不看图就会说“dog”。</translation>
    </message>
    <message>
        <source>A company wants to caption photographs for blind people with such a model. What should it check first?</source>
        <translation>一家公司想用这样的模型为盲人描述照片。它应该先检查什么？</translation>
    </message>
    <message>
        <source>How often the model is wrong on the kind of photographs they take, whether it says when it is unsure, and whether its errors hit some groups of people more than others.</source>
        <translation>在盲人所拍的这类照片上，模型出错的频率有多高；没有把握时，它是否会说明；它的错误是否对某些人群的影响更大。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Your own photograph: where the model fails, and why.</source>
        <translation>您自己的照片：模型在哪里出错，为什么。</translation>
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
        <translation>照片</translation>
    </message>
    <message>
        <source>A few hundred photographs</source>
        <translation>几百张照片</translation>
    </message>
    <message>
        <source>Scenes, with an encoder from nothing</source>
        <translation>Scenes（从零训练编码器）</translation>
    </message>
    <message>
        <source>Scenes, in two minutes</source>
        <translation>Scenes，两分钟</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>With penalties</source>
        <translation>含惩罚项</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Training perplexity</source>
        <translation>训练困惑度</translation>
    </message>
    <message>
        <source>Validation perplexity</source>
        <translation>验证困惑度</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Captions per second</source>
        <translation>每秒描述数</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Difference between words</source>
        <translation>词间差异</translation>
    </message>
    <message>
        <source>Distance from even</source>
        <translation>偏离均匀的程度</translation>
    </message>
    <message>
        <source>Repeated captions</source>
        <translation>重复描述</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>On named objects</source>
        <translation>所指物体上</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>质量比</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>指向游戏</translation>
    </message>
</context>
<context>
    <name>RunWarnings</name>
    <message>
        <source>raise &quot;%1&quot;</source>
        <translation>增大“%1”</translation>
    </message>
    <message>
        <source>lower &quot;%1&quot;</source>
        <translation>减小“%1”</translation>
    </message>
    <message>
        <source>set &quot;%1&quot;</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>turn on &quot;%1&quot;</source>
        <translation>启用“%1”</translation>
    </message>
    <message>
        <source>%1 Suggestions: %2.</source>
        <translation>%1建议：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The loss or its gradient is no longer finite: the weights are unusable. Stop and start again.</source>
        <translation>损失或其梯度已不是有限值：权重已不可用。请停止并重新开始。</translation>
    </message>
    <message>
        <source>The gradients are very large (norm %1; about 1 is usual).</source>
        <translation>梯度非常大（范数为 %1，通常约为 1）。</translation>
    </message>
    <message>
        <source>Attention is almost the same for every word: the model does not look around while it writes a caption.</source>
        <translation>每个词的注意力几乎相同：模型在生成描述时没有移动视线。</translation>
    </message>
    <message>
        <source>Attention is spread evenly over the image: the model makes little use of where things are.</source>
        <translation>注意力均匀分布于整幅图像：模型很少利用物体的位置。</translation>
    </message>
    <message>
        <source>%1 % of the generated captions are the same for more than one image: the model hardly looks at the images.</source>
        <translation>%1% 的生成描述同时出现在多幅图像上：模型几乎没有看图。</translation>
    </message>
    <message>
        <source>check that captions and images belong together</source>
        <translation>检查描述与图像是否对应</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last %1 steps; more of the same training is unlikely to help.</source>
        <translation>损失在最近 %1 步中已停止下降；继续下去收效甚微。</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>就此停止</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: the model is overfitting. Its best epoch is kept.</source>
        <translation>训练损失下降而验证损失上升：模型正在过拟合。最佳轮次已保留。</translation>
    </message>
    <message>
        <source>use more data</source>
        <translation>使用更多数据</translation>
    </message>
    <message>
        <source>The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning rate is never used.</source>
        <translation>预热（%1 步）不短于整个训练（%2 步），因此始终用不到设定的学习率。</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
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
        <translation>没有可用于绘制总图的图像。</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>TrainingChapter</name>
    <message>
        <source>From nothing to a caption</source>
        <translation>从零到一条描述</translation>
    </message>
    <message>
        <source>Now you watch a small model learn: its weights start as random numbers, and the program draws its images. It takes about two minutes.</source>
        <translation>现在请看一个小模型如何学习：它的权重最初是随机数，图像由程序绘制。大约需要两分钟。</translation>
    </message>
    <message>
        <source>Click “Train on Scenes for two minutes”.</source>
        <translation>单击“用 Scenes 训练两分钟”。</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>In training the decoder reads the true caption, whatever it would have said itself (teacher forcing). The loss is the negative logarithm of the probability that it gave to the true next word, averaged over all words. Each step changes all weights a little so that the loss falls.</source>
        <translation>训练时，无论解码器自己会说什么，它读到的都是真实描述（teacher forcing，教师强制）。损失是它给真实的下一个词的概率的负对数，对所有词取平均。每一步都把所有权重稍作改变，使损失下降。</translation>
    </message>
    <message>
        <source>Watch the loss for twenty steps.</source>
        <translation>观察损失二十步。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>A pause keeps everything in memory. The run then continues as if nothing had happened.

If your run has ended meanwhile, go back to the first page of this chapter and start another.</source>
        <translation>暂停时，所有内容都保留在内存中。之后训练照常继续，就像什么都没有发生过。

如果您的训练此时已经结束，请回到本章第一页，重新开始一次。</translation>
    </message>
    <message>
        <source>Click “Pause”.</source>
        <translation>单击“暂停”。</translation>
    </message>
    <message>
        <source>A single step</source>
        <translation>走一步</translation>
    </message>
    <message>
        <source>In one step, the model reads a batch of images with captions, computes the loss and its gradient, and changes its weights. Then it captions the pinned images again. At first it says the most frequent words, whatever the image.</source>
        <translation>在一步中，模型读取一个批次的图像和描述，计算损失及其梯度，并改变权重。然后重新为固定的图像生成描述。起初，不论什么图像，它说的都是最常见的词。</translation>
    </message>
    <message>
        <source>Click “Step” a few times and see how captions and maps change.</source>
        <translation>单击“单步”几次，观察描述和注意力图的变化。</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>In slow motion you see attention form: the maps gather on the objects as they are named. In this run the model is also shown where the objects are (attention supervision); without that, it takes far longer.</source>
        <translation>用慢动作可以看到注意力的形成：说出物体时，注意力图聚到该物体上。这次训练还会告诉模型物体在哪里（注意力监督）；没有它，所需时间会长得多。</translation>
    </message>
    <message>
        <source>Choose “1 step per second” and resume the training.</source>
        <translation>选择“每秒 1 步”，恢复训练。</translation>
    </message>
    <message>
        <source>Learning or overfitting?</source>
        <translation>在学习还是过拟合？</translation>
    </message>
    <message>
        <source>An epoch ends when all images have been used once. The model then captions images that it never learned from, the validation images. While their loss falls too, it learns something general. Once it rises while the training loss still falls, the model learns by heart: it overfits. The best epoch is kept.</source>
        <translation>所有图像都用过一次，一轮就结束了。随后，模型为它从未学习过的图像（验证图像）生成描述。只要验证损失也在下降，它学到的就是普遍的东西。一旦验证损失上升而训练损失仍在下降，模型就是在死记，即过拟合。最佳轮次会保留。</translation>
    </message>
    <message>
        <source>Choose “Full speed” and wait for the end of an epoch.</source>
        <translation>选择“全速”，等待一轮结束。</translation>
    </message>
    <message>
        <source>Break it: steps too large</source>
        <translation>故意弄坏：步子太大</translation>
    </message>
    <message>
        <source>The learning rate sets how far a step goes. If it is too small, training takes very long; if too large, each step overshoots.

If a run is going on, stop it and click “Show it again”: the options are those of the two-minute run.</source>
        <translation>学习率决定一步走多远。太小，训练就很久；太大，每一步都会走过头。

如果有训练正在进行，请先停止，再单击“再次显示”：选项与两分钟训练的相同。</translation>
    </message>
    <message>
        <source>Set “Learning rate” to 1, start, and watch the loss.</source>
        <translation>将“学习率”设为 1，开始训练，观察损失。</translation>
    </message>
    <message>
        <source>Break it: without shuffling</source>
        <translation>故意弄坏：不打乱</translation>
    </message>
    <message>
        <source>If images are sorted by caption, a batch holds only similar scenes. The model adapts to each kind in turn and forgets the one before: the loss goes up and down.

Stop the run and click “Show it again”.</source>
        <translation>如果图像按描述排序，一个批次里就只有相似的场景。模型轮流适应每一类，又忘掉前一类：损失忽上忽下。

停止训练，单击“再次显示”。</translation>
    </message>
    <message>
        <source>Set “Order of images” to “Sorted by caption”, and start.</source>
        <translation>将“图像顺序”设为“按描述排序”，然后开始。</translation>
    </message>
    <message>
        <source>Break it: attention too even</source>
        <translation>故意弄坏：注意力太均匀</translation>
    </message>
    <message>
        <source>The paper adds λ times a term to the loss that rewards looking at every part of the image over a caption. A small λ keeps it from looking at one place only; a large λ makes all maps even. In the two-minute run, λ is 1.

Stop the run and click “Show it again”.</source>
        <translation>论文在损失中加上了一项，乘以系数 λ，它鼓励模型在一条描述中看遍图像的每个部分。λ 较小，可避免模型只看一处；λ 较大，所有注意力图都会变得均匀。两分钟训练中，λ 为 1。

停止训练，单击“再次显示”。</translation>
    </message>
    <message>
        <source>Set “Doubly stochastic attention” to 20, start, and watch the maps.</source>
        <translation>将“双重随机注意力”设为 20，开始训练，观察注意力图。</translation>
    </message>
    <message>
        <source>Before learning</source>
        <translation>学习之前</translation>
    </message>
    <message>
        <source>Perplexity is exp(loss): among how many equally likely words the model would be as unsure. Scenes are described with fewer than a hundred words, of which “a” is the most frequent.</source>
        <translation>困惑度为 exp(损失)：模型相当于在多少个等可能的词之间同样没有把握。描述 Scenes 只用不到一百个词，其中最常见的是“a”。</translation>
    </message>
    <message>
        <source>How large was the perplexity at the first step of your last run?</source>
        <translation>您最近一次训练的第一步，困惑度有多大？</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Your last run has made no step yet.</source>
        <translation>您最近一次训练还没有走过一步。</translation>
    </message>
    <message>
        <source>The first step of your last run has no perplexity.</source>
        <translation>您最近一次训练的第一步没有困惑度。</translation>
    </message>
    <message>
        <source>It was %1 at the first step and %2 at the last. A model that has learned nothing yet can only go by how frequent each word is.</source>
        <translation>第一步为 %1，最后一步为 %2。还什么都没学到的模型，只能依据每个词的常见程度。</translation>
    </message>
    <message>
        <source>The model gives the true words of a caption the probabilities 1/2, 1/4 and 1/8. Compute the loss and the perplexity.</source>
        <translation>模型给一条描述中各个真实的词的概率为 1/2、1/4 和 1/8。请计算损失和困惑度。</translation>
    </message>
    <message>
        <source>The mean of ln 2, ln 4 and ln 8 is 2 · ln 2 ≈ 1.39; the perplexity is exp(1.39) = 4.</source>
        <translation>ln 2、ln 4 和 ln 8 的平均值为 2 · ln 2 ≈ 1.39；困惑度为 exp(1.39) = 4。</translation>
    </message>
    <message>
        <source>Draw the curves of training loss and validation loss of a model that learns by heart, and mark the epoch that you would keep.</source>
        <translation>画出一个死记的模型的训练损失和验证损失曲线，并标出您会保留的轮次。</translation>
    </message>
    <message>
        <source>Training loss falls all the way; validation loss falls, then rises. Keep the epoch where validation loss is lowest.</source>
        <translation>训练损失一直下降；验证损失先降后升。保留验证损失最低的那一轮。</translation>
    </message>
    <message>
        <source>The decoder reads the true words in training, but its own words when it captions. What can go wrong?</source>
        <translation>解码器在训练时读真实的词，生成描述时读自己的词。可能出什么问题？</translation>
    </message>
    <message>
        <source>After a wrong word of its own it is in a situation that it never met in training, and errors may add up. Scheduled sampling and training on whole captions are remedies.</source>
        <translation>自己说错一个词之后，它就处在训练中从未遇到过的情形，错误可能越积越多。计划采样和以整条描述为对象的训练可以缓解。</translation>
    </message>
    <message>
        <source>Two runs differ only in the seed, and their scores by 0.02. A third run with a new option is 0.01 better than the first. Did the option help?</source>
        <translation>两次训练只有种子不同，得分相差 0.02。第三次训练用了一个新选项，比第一次好 0.01。这个选项有用吗？</translation>
    </message>
    <message>
        <source>That cannot be said: the difference is smaller than what chance alone can cause.</source>
        <translation>无法判断：差别小于偶然因素本身可能造成的差别。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>A real run in two minutes: watch it, slow it down, break it.</source>
        <translation>两分钟的真实训练：观察它，放慢它，故意弄坏它。</translation>
    </message>
</context>
<context>
    <name>ViewExport</name>
    <message>
        <source>probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>, gate %1</source>
        <translation>，门控 %1</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Name: %1 Date: %2</source>
        <translation>姓名：%1 日期：%2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AboutDialog</name>
    <message>
        <source>About Saccade</source>
        <translation>关于 Saccade</translation>
    </message>
    <message>
        <source>Saccade %1</source>
        <translation>Saccade %1</translation>
    </message>
    <message>
        <source>Saccade captions images and shows, word by word, where the model looked. It trains such models, too. The eye jumps from place to place as it reads a scene: each jump is a saccade, and so is each word here.</source>
        <translation>Saccade 为图像生成描述，并逐词显示模型关注的位置，也可以训练这样的模型。眼睛观看场景时会从一处跳到另一处：每次跳动称为一次扫视（saccade），这里的每个词也是如此。</translation>
    </message>
    <message>
        <source>The method: %1. Kelvin Xu and others, 2015.</source>
        <translation>方法：%1。Kelvin Xu 等，2015 年。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 (%1). It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版（%1）。不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AlternativesPanel</name>
    <message>
        <source>(end of the caption)</source>
        <translation>（描述结束）</translation>
    </message>
    <message>
        <source>(a word it does not know)</source>
        <translation>（未知词）</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他词</translation>
    </message>
    <message>
        <source>Point at a word of the caption to see what else the model considered there.</source>
        <translation>指向描述中的某个词，查看模型在该处还考虑过哪些词。</translation>
    </message>
    <message>
        <source>Instead of “%1” the model might have said</source>
        <translation>除“%1”外，模型还可能生成</translation>
    </message>
    <message>
        <source>This result has no other words.</source>
        <translation>此结果不含其他词。</translation>
    </message>
    <message>
        <source>“%1” is the word of this caption. Probability %2</source>
        <translation>“%1”是此描述中的词。概率 %2</translation>
    </message>
    <message>
        <source>“%1” after the same words: probability %2. Click to see what would follow.</source>
        <translation>“%1”接在相同的词之后：概率 %2。单击可查看后续内容。</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions: the one with “%2” has the higher score.</source>
        <translation>此处“%1”的概率更高，但搜索比较的是整条描述：含“%2”的那条得分更高。</translation>
    </message>
    <message>
        <source>“%1” was more probable here, but the search compares whole captions, and keeps several.</source>
        <translation>此处“%1”的概率更高，但搜索比较的是整条描述，并保留多条。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AnotherWord</name>
    <message>
        <source>Another word, or several</source>
        <translation>另一个词，或几个词</translation>
    </message>
    <message>
        <source>Below 1 the model is surer of its favourites, above 1 it is less sure</source>
        <translation>小于 1 时模型对首选词更有把握，大于 1 时把握更小</translation>
    </message>
    <message>
        <source>Select a word to see its map; double-click or press Enter to force it</source>
        <translation>选择一个词可查看其注意力图；双击或按 Enter 键可强制使用该词</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他词</translation>
    </message>
    <message>
        <source>Click a word of the original caption.</source>
        <translation>单击原描述中的某个词。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>Never say “%1” from here on</source>
        <translation>从此处起不再使用“%1”</translation>
    </message>
    <message>
        <source>Force “%1” here and continue the caption from it</source>
        <translation>在此处强制使用“%1”，并由此继续描述</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>代替“%1”</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>之前与现在</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now, at temperature %1</source>
        <translation>现在，温度 %1</translation>
    </message>
    <message>
        <source>What if it had said another word?</source>
        <translation>如果它用了另一个词？</translation>
    </message>
    <message>
        <source>Choose or type another word for the selected one: it is forced there, and the model continues the caption from it.</source>
        <translation>为所选的词选择或输入另一个词：该词会被强制用在那里，模型由此继续描述。</translation>
    </message>
    <message>
        <source>The caption on show was found in another way; here it is a beam search.</source>
        <translation>显示的描述是用其他方法得到的；这里使用束搜索。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::AttentionView</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Colours of an object that the caption names: red in “a red bus”. The mask is that of the object.</source>
        <translation>描述中提到的物体的颜色：“a red bus”中的 red。掩码是该物体的掩码。</translation>
    </message>
    <message>
        <source>Words between two objects that the caption names: on in “a cat on a chair”. The mask is that of both objects.</source>
        <translation>描述中提到的两个物体之间的词：“a cat on a chair”中的 on。掩码是两个物体的掩码。</translation>
    </message>
    <message>
        <source>Words that name an object of the image. The mask is that of the object.</source>
        <translation>指称图像中某个物体的词。掩码是该物体的掩码。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a score and its interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No caption names an object that its masks could confirm.</source>
        <translation>没有描述提到掩码能够证实的物体。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln object(s) that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</source>
        <translation>
            <numerusform>描述中提到的 %Ln 个物体里，%1 不在图像中，既没有轮廓，也没有人提到（CHAIRi）；%2 的描述提到了这样的物体（CHAIRs）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>最常见的：%1。</translation>
    </message>
    <message>
        <source>Attention by class of word</source>
        <translation>按词类划分的注意力</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Nobody has outlined the objects in these images, so where the words should look is not known. COCO&apos;s instances files and the Scenes have outlines.</source>
        <translation>没有人为这些图像中的物体画过轮廓，因此不知道词语应该看向哪里。COCO 的 instances 文件和场景带有轮廓。</translation>
    </message>
    <message>
        <source>Mass ratio: how many times more attention lies on what a word speaks of than if the model looked everywhere alike. Pointing: how often the place that got most lies on it.</source>
        <translation>质量比：落在词语所指之物上的注意力是均匀观看时的多少倍。指向：得到注意力最多的位置落在其上的频率。</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, by bootstrap over the images.</source>
        <translation>括号内：对图像做自助法得到的 95 % 区间。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BarList</name>
    <message>
        <source>%1, %2, marked</source>
        <translation>%1，%2，已标记</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BeamTree</name>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>到此结束</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Words that the search considered</source>
        <translation>搜索时考虑过的词</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>（结束）</translation>
    </message>
    <message>
        <source>Word (grey: dropped)</source>
        <translation>词（灰色：已舍弃）</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::BrushControls</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Objects that the dataset outlines</source>
        <translation>数据集标出轮廓的物体</translation>
    </message>
    <message>
        <source>Choose an outlined object…</source>
        <translation>选择已有轮廓的物体…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Canvas</name>
    <message>
        <source>The wheel zooms, dragging moves the image, dragging with Shift marks a region.</source>
        <translation>滚轮缩放，拖动移动图像，按住 Shift 拖动选取区域。</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>Attention of the word “%1” over %2</source>
        <translation>词“%1”在 %2 上的注意力</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>Saccade says what it sees and shows where it looked, word by word.</source>
        <translation>Saccade 会说出所见的内容，并逐词显示关注的位置。</translation>
    </message>
    <message>
        <source>Drop photographs here, or press %1</source>
        <translation>将照片拖放到此处，或按 %1</translation>
    </message>
    <message>
        <source>This image cannot be shown</source>
        <translation>无法显示此图像</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>模型未看到</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionDoubts</name>
    <message>
        <source>How sure the model is says how likely it holds each word to be. Several words often fit equally well, so an unsure caption can be right; and a model can be sure and wrong.</source>
        <translation>模型的把握程度表示它认为每个词有多大可能。常有多个词同样合适，因此没有把握的描述也可能正确；模型也可能有把握却出错。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionFacts</name>
    <message>
        <source>The model is confident: %1 per word.</source>
        <translation>模型很有把握：每词 %1。</translation>
    </message>
    <message>
        <source>The model is fairly sure: %1 per word.</source>
        <translation>模型较有把握：每词 %1。</translation>
    </message>
    <message>
        <source>The model is unsure: %1 per word.</source>
        <translation>模型没有把握：每词 %1。</translation>
    </message>
    <message>
        <source>The model is mostly guessing: %1 per word.</source>
        <translation>模型基本在猜测：每词 %1。</translation>
    </message>
    <message>
        <source>The probability per word: the geometric mean over the words of this caption and its end. Several words often fit equally well, so a good caption can have a low number; and a model can be sure and wrong.</source>
        <translation>每词概率：此描述各词及结束符概率的几何平均值。常有多个词同样合适，因此好的描述也可能数值较低；模型也可能有把握却出错。</translation>
    </message>
    <message>
        <source>Attention is nearly uniform: the maps say little.</source>
        <translation>注意力几乎均匀：注意力图参考价值不大。</translation>
    </message>
    <message>
        <source>Attention is widely spread, with some places above the rest.</source>
        <translation>注意力分布很广，部分位置较突出。</translation>
    </message>
    <message>
        <source>Attention is spread over parts of the image.</source>
        <translation>注意力分布于图像的若干部分。</translation>
    </message>
    <message>
        <source>Attention is focused on a few places.</source>
        <translation>注意力集中于少数位置。</translation>
    </message>
    <message>
        <source>Entropy of the attention: %1. It is 0 where a word looks at a single place and 1 where it looks at all places equally. This caption&apos;s words look about as widely as if they shared their attention evenly among %2 of %3 places.</source>
        <translation>注意力的熵：%1。词只看一处时为 0，均匀看所有位置时为 1。此描述各词的关注范围，大致相当于把注意力平均分给 %3 个位置中的 %2 个。</translation>
    </message>
    <message>
        <source>“%1” (%2 ×)</source>
        <translation>“%1”（%2 次）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>All words looked at the same places: attention does not depend on the word here.</source>
        <translation>所有词都关注相同的位置：此处的注意力与词无关。</translation>
    </message>
    <message>
        <source>Words that looked at the same places: %1.</source>
        <translation>关注相同位置的词：%1。</translation>
    </message>
    <message>
        <source>Their maps differ by less than %1 bits (Jensen-Shannon divergence: 0 for equal maps, 1 for maps that share no place).</source>
        <translation>它们的注意力图相差不到 %1 比特（Jensen-Shannon 散度：图相同时为 0，没有共同位置时为 1）。</translation>
    </message>
    <message>
        <source>The model is sure of most words: %1 per word.</source>
        <translation>模型对大多数词有把握：每词 %1。</translation>
    </message>
    <message>
        <source>Unsure words: %1 of %2.</source>
        <translation>没有把握的词：%2 个中有 %1 个。</translation>
    </message>
    <message>
        <source>Model: %1, which learned from %2.</source>
        <translation>模型：%1，训练数据：%2。</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>模型：%1。</translation>
    </message>
    <message>
        <source>The image is like these.</source>
        <translation>此图像与这些图像相似。</translation>
    </message>
    <message>
        <source>How far the features of this image are from those of the training images: farther than %1 of images of the same kind. Beyond 99 %, the image counts as unlike them.</source>
        <translation>此图像的特征与训练图像特征的距离：比 %1 的同类图像更远。超过 99 % 时，此图像视为与它们不同。</translation>
    </message>
    <message>
        <source>This model does not know what its training images looked like, so it cannot say when an image is unlike them. Training writes it into the model; “saccade learned-from” adds it to a model without it.</source>
        <translation>该模型不知道其训练图像的样子，因此无法判断图像何时与它们不同。训练会将其写入模型；“saccade learned-from”可为没有它的模型添加。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionPage</name>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… 以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <source>The other captions in the list are those of the previous model.</source>
        <translation>列表中的其他描述由之前的模型生成。</translation>
    </message>
    <message>
        <source>Caption all again</source>
        <translation>全部重新生成</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>描述(&amp;C)</translation>
    </message>
    <message>
        <source>Drop to caption</source>
        <translation>放下即可生成描述</translation>
    </message>
    <message>
        <source>Another export is running; start this one when it has finished.</source>
        <translation>另一项导出正在进行，请在其结束后再开始。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Drop an image on the window first.</source>
        <translation>还没有可导出的内容。请先将图像拖放到窗口中。</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>粘贴图像(&amp;P)</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>重新生成描述(&amp;A)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Caption all a&amp;gain</source>
        <translation>重新生成全部描述(&amp;G)</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Stop captioning</source>
        <translation>停止生成描述(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>在列表中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>下一幅图像(&amp;X)</translation>
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
        <translation>播放或暂停(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>下一个词(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious word</source>
        <translation>上一个词(&amp;V)</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>加快(&amp;T)</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>减慢(&amp;W)</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>F&amp;it the image</source>
        <translation>适合窗口(&amp;I)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>实际大小(&amp;C)</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Ask about a &amp;rectangle</source>
        <translation>查询矩形区域(&amp;R)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Show the true cells of the gri&amp;d</source>
        <translation>显示真实的网格单元(&amp;D)</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Cop&amp;y the caption</source>
        <translation>复制描述(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy a picture or an image file first.</source>
        <translation>剪贴板中没有图像。请先复制图片或图像文件。</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Fit the image to the window</source>
        <translation>使图像适合窗口</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>双击图像</translation>
    </message>
    <message>
        <source>Ask which words looked at a rectangle</source>
        <translation>查询哪些词关注了某个矩形区域</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <source>See where the model looked for a word</source>
        <translation>查看模型生成某个词时关注的位置</translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation>指向该词</translation>
    </message>
    <message>
        <source>Keep a word, or release it</source>
        <translation>固定或取消固定某个词</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>单击该词</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) removed from the list.</source>
        <translation>
            <numerusform>已从列表中移除 %n 幅图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>打开图像(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens images or a folder of images</source>
        <translation>打开图像或图像文件夹</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Images (%1);;All files (*)</source>
        <translation>图像 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>提问(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release this word</source>
        <translation>取消固定此词(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep this word on the image</source>
        <translation>在图像上固定此词(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;alternatives</source>
        <translation>显示备选词(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;word</source>
        <translation>复制此词(&amp;W)</translation>
    </message>
    <message>
        <source>There is no image to copy yet.</source>
        <translation>还没有可复制的图像。</translation>
    </message>
    <message>
        <source>The image is copied.</source>
        <translation>图像已复制。</translation>
    </message>
    <message>
        <source>There is no caption to copy yet.</source>
        <translation>还没有可复制的描述。</translation>
    </message>
    <message>
        <source>The caption is copied.</source>
        <translation>描述已复制。</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>“%1”已复制。</translation>
    </message>
    <message>
        <source>See what can be done with the image, a word or a listed image</source>
        <translation>查看可对图像、词或列表中的图像执行的操作</translation>
    </message>
    <message>
        <source>Right click on it</source>
        <translation>在其上单击右键</translation>
    </message>
    <message>
        <source>Previous i&amp;mage</source>
        <translation>上一幅图像(&amp;M)</translation>
    </message>
    <message>
        <source>Copy t&amp;he image</source>
        <translation>复制图像(&amp;H)</translation>
    </message>
    <message>
        <source>Exports captions, maps and animations to files</source>
        <translation>将描述、注意力图和动画导出到文件</translation>
    </message>
    <message>
        <source>Drop to caption with this model</source>
        <translation>放下即可用此模型生成描述</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionRows</name>
    <message>
        <source>%1: </source>
        <comment>name of a caption before its words</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1. Choose the caption to see its maps.</source>
        <translation>每词概率（几何平均）：%1。选择该描述可查看其注意力图。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChapterCard</name>
    <message>
        <source>Worksheet…</source>
        <translation>练习题…</translation>
    </message>
    <message>
        <source>Saves a PDF of exercises on this chapter, with answers</source>
        <translation>将本章的练习题连同答案保存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一遍</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChartBoard</name>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>训练曲线会显示在这里。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What the charts run along.</source>
        <translation>图表的横轴。</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>横轴(&amp;O)</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>对数(&amp;G)</translation>
    </message>
    <message>
        <source>Equal ratios get equal heights: small changes late in a run become visible.</source>
        <translation>相等的比率占相等的高度：训练后期的细微变化也清晰可见。</translation>
    </message>
    <message>
        <source>Smoot&amp;hing</source>
        <translation>平滑(&amp;H)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Choose which charts are shown.</source>
        <translation>选择要显示的图表。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Draw the curves of other runs together with these.</source>
        <translation>同时绘制其他训练的曲线。</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>添加训练(&amp;R)…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的训练</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Choose the folder of a run to compare with</source>
        <translation>选择要比较的训练的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>The bold line is an average over about %n step(s), and at most a tenth of the run; the raw values are shown faintly behind it.</source>
        <translation>
            <numerusform>粗线为约 %n 步（至多为训练的十分之一）的平均值；原始数值以淡色显示在后面。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ColourBar</name>
    <message>
        <source>How strongly the model looked at a place, in multiples of even attention: 1 is what every place would get if the model looked everywhere alike. The line across the bar stands there.</source>
        <translation>模型对某处的关注强度，以均匀注意力的倍数表示：1 是模型均匀看所有位置时每处应得的值。色条上的横线即标示此处。</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 × even</source>
        <translation>均匀的 %1 倍</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Comparison</name>
    <message>
        <source>%1 with beam %2</source>
        <translation>%1，束宽 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is better than %2 on these %Ln image(s): CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>在这 %Ln 幅图像上，%1 优于 %2：CIDEr +%3，95 % 区间 %4 至 %5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln image(s) do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>这 %Ln 幅图像不足以判断 %1 和 %2 哪个更好：CIDEr +%3，95 % 区间 %4 至 %5。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ContextIndexForm</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>包含图像和描述的文件夹或文件</translation>
    </message>
    <message>
        <source>Dataset that the model was trained on</source>
        <translation>训练该模型所用的数据集</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>选择数据集的文件夹或文件</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>描述文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Make the index</source>
        <translation>创建索引</translation>
    </message>
    <message>
        <source>Every training caption is read once, which takes some minutes. Captions and questions are answered meanwhile.</source>
        <translation>每条训练描述都会读一遍，需要几分钟；期间仍可生成描述和提问。</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the making of the index; nothing of it is kept.</source>
        <translation>结束创建索引；不保留任何部分。</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>Captions file of the dataset</source>
        <translation>数据集的描述文件</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>描述 (*.json *.txt *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 of %2 training images read</source>
        <translation>已读取 %1 / %2 幅训练图像</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>正在打开模型和数据集…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CostNote</name>
    <message>
        <source>Up to about %1 on this computer, %2 per epoch.</source>
        <translation>在本机上最多约 %1，每轮 %2。</translation>
    </message>
    <message>
        <source>About %1 on this computer, %2 per epoch.</source>
        <translation>在本机上约 %1，每轮 %2。</translation>
    </message>
    <message>
        <source>Disk space: about %1.</source>
        <translation>磁盘空间：约 %1。</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>仅剩 %1 可用。</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>正在测量所需时间…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CoverageView</name>
    <message>
        <source>Words that are counted</source>
        <translation>计入的词</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>No word with a map is ticked.</source>
        <translation>没有勾选带有注意力图的词。</translation>
    </message>
    <message>
        <source>Half of the attention lies on %1 of what the model saw; %2 of it got less than a tenth of an even share.</source>
        <translation>一半的注意力落在模型所见范围的 %1 上；其中 %2 得到的不到均匀份额的十分之一。</translation>
    </message>
    <message>
        <source>How much of the image did it look at?</source>
        <translation>它看了图像的多少？</translation>
    </message>
    <message>
        <source>The image shows where the ticked words looked, all together. To ask which words looked at one place, drag a rectangle with Shift held down.</source>
        <translation>图像显示所勾选的词一起看了哪里。要知道哪些词看了某处，请按住 Shift 拖出一个矩形。</translation>
    </message>
    <message>
        <source>Attention of the ticked words</source>
        <translation>所勾选的词的注意力</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveChart</name>
    <message>
        <source>Holding this view</source>
        <translation>视图已固定</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the whole run again and follow it (double click on the chart).</source>
        <translation>重新显示整个训练并继续跟随（双击图表）。</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>导出此图表</translation>
    </message>
    <message>
        <source>Export the chart %1</source>
        <translation>导出图表 %1</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>导出为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>导出为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export the numbers as &amp;CSV…</source>
        <translation>将数值导出为 CSV(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::CurveReadout</name>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>第 %1 步，第 %2 轮</translation>
    </message>
    <message>
        <source> (best epoch: %1)</source>
        <translation>（最佳轮次：%1）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetCard</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Join another</source>
        <translation>再加入一个(&amp;J)</translation>
    </message>
    <message>
        <source>Learn from several datasets at once</source>
        <translation>同时从多个数据集学习</translation>
    </message>
    <message>
        <source>Drop a folder of images with captions here, or choose one.</source>
        <translation>将带描述的图像文件夹拖放到此处，或选择一个。</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>制作 Scenes 数据集(&amp;D)…</translation>
    </message>
    <message>
        <source>No data at hand? Draw illustrated scenes with captions to learn from</source>
        <translation>手头没有数据？可绘制带描述的插画场景用于学习</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A f&amp;ile of captions…</source>
        <translation>描述文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a &amp;Scenes dataset…</source>
        <translation>制作 Scenes 数据集(&amp;S)…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Choose images with captions to learn from.</source>
        <translation>选择用于学习的带描述的图像。</translation>
    </message>
    <message>
        <source>Leave this dataset out</source>
        <translation>排除此数据集</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>数据无法使用。</translation>
    </message>
    <message>
        <source>Ch&amp;oose data</source>
        <translation>选择数据(&amp;C)</translation>
    </message>
    <message>
        <source>The data is being read…</source>
        <translation>正在读取数据…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetDialogs</name>
    <message>
        <source>Folder of images with captions</source>
        <translation>带描述的图像文件夹</translation>
    </message>
    <message>
        <source>Files of captions</source>
        <translation>描述文件</translation>
    </message>
    <message>
        <source>Captions (*.json *.txt *.csv);;All files (*)</source>
        <translation>描述 (*.json *.txt *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetField</name>
    <message>
        <source>Drop a dataset here, or choose its folder.</source>
        <translation>将数据集拖放到此处，或选择其文件夹。</translation>
    </message>
    <message>
        <source>Folder or file with images and captions</source>
        <translation>包含图像和描述的文件夹或文件</translation>
    </message>
    <message>
        <source>Images with reference captions to compare with: a folder in the layout of COCO, Flickr8k or Scenes, images with .txt files next to them, or a captions file.</source>
        <translation>带参考描述、可供比较的图像：采用 COCO、Flickr8k 或 Scenes 结构的文件夹，旁边附有 .txt 文件的图像，或一个描述文件。</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder or file</source>
        <translation>选择数据集的文件夹或文件</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Captions f&amp;ile…</source>
        <translation>描述文件(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s)</source>
        <translation>
            <numerusform>%Ln 条描述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln 个无法使用的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of drawing the scenes</source>
        <translation>绘制场景的进度</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Ends the drawing of the scenes.</source>
        <translation>停止绘制场景。</translation>
    </message>
    <message>
        <source>Use Sce&amp;nes</source>
        <translation>使用 Scenes(&amp;N)</translation>
    </message>
    <message>
        <source>No data at hand? Illustrated scenes with captions and masks are drawn once, in %1; %2 of them are held out for evaluation.</source>
        <translation>手头没有数据？会在 %1 中绘制一次带描述和掩码的插画场景，其中 %2 个留作评估。</translation>
    </message>
    <message>
        <source>Drawing scene %1 of %2…</source>
        <translation>正在绘制场景 %1/%2 …</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>正在读取数据集…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetView</name>
    <message>
        <source>Problems of the dataset</source>
        <translation>数据集的问题</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1：%2 幅图像，%3 条描述</translation>
    </message>
    <message>
        <source>Splits: %1</source>
        <translation>划分：%1</translation>
    </message>
    <message>
        <source>&amp;Problems: %1; the rest is used</source>
        <translation>问题(&amp;P)：%1；其余部分照常使用</translation>
    </message>
</context>
<context>
    <name>saccade::ui::DecodingFields</name>
    <message>
        <source>Beam search</source>
        <translation>束搜索</translation>
    </message>
    <message>
        <source>Diverse beam search</source>
        <translation>多样束搜索</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Beam search looks for the most probable caption. A diverse one also looks for captions that differ from each other. Sampling draws words by their probabilities.</source>
        <translation>束搜索寻找概率最高的描述。多样束搜索还会寻找彼此不同的描述。采样按概率抽取词。</translation>
    </message>
    <message>
        <source>Searc&amp;h:</source>
        <translation>搜索方法(&amp;H)：</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions.</source>
        <translation>搜索时每个词保留的候选描述数。1 最快；3 到 5 能得到更好的描述。</translation>
    </message>
    <message>
        <source>&amp;Beam:</source>
        <translation>束宽(&amp;B)：</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EditedPicture</name>
    <message>
        <source>Make it grey</source>
        <translation>变为灰色</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>变模糊</translation>
    </message>
    <message>
        <source>Fill it from its surroundings</source>
        <translation>用周围内容填充</translation>
    </message>
    <message>
        <source>What happens to the painted part</source>
        <translation>对涂抹部分的处理</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>The caption is the same.</source>
        <translation>描述没有变化。</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>之前与现在</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Save the edited image</source>
        <translation>保存编辑后的图像</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg)</source>
        <translation>图像 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>%1 edited.png</source>
        <comment>file name of an edited picture</comment>
        <translation>%1 已编辑.png</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>What if the image were different?</source>
        <translation>如果图像不同？</translation>
    </message>
    <message>
        <source>Paint over a part of the image: it is removed, and the model captions what is left. The file on disk is not touched.</source>
        <translation>在图像上涂抹一部分：该部分会被去除，模型描述余下的内容。磁盘上的文件不会改变。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EpochExportBar</name>
    <message>
        <source>Progress of the animation</source>
        <translation>动画的进度</translation>
    </message>
    <message>
        <source>Stop writing the animation</source>
        <translation>停止写入动画</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationForm</name>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list; they can be dropped on this page, too.</source>
        <translation>将模型文件（.safetensors）添加到列表；也可以拖放到此页面。</translation>
    </message>
    <message>
        <source>The part of the dataset that is captioned. Take one that the model was not trained on: the test split, or validation.</source>
        <translation>要生成描述的数据集部分。请选择模型未训练过的部分：测试划分或验证划分。</translation>
    </message>
    <message>
        <source>Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions; more hardly helps.</source>
        <translation>搜索时每个词保留的候选描述数。1 最快；3 到 5 能得到更好的描述；再多几乎无益。</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>划分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Beam</source>
        <translation>束宽(&amp;B)</translation>
    </message>
    <message>
        <source>Models to evaluate</source>
        <translation>要评估的模型</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>模型文件 (*.safetensors)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln image(s))</source>
        <translation>
            <numerusform>%1（%Ln 幅图像）</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions every image of the split with each model and scores the captions.</source>
        <translation>用每个模型为该划分的每幅图像生成描述，并为描述打分。</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>评估(&amp;U)</translation>
    </message>
    <message>
        <source>Tick one or more models and choose a dataset first.</source>
        <translation>请先勾选一个或多个模型并选择数据集。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationPage</name>
    <message>
        <source>&amp;Evaluation</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (model %2 of %3)</source>
        <translation>%1（模型 %2 / %3）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n image(s) were left out. %2</source>
        <translation>
            <numerusform>%1：跳过了 %n 幅图像。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>未评估 %1：%2</translation>
    </message>
    <message>
        <source>Caption results (*.json)</source>
        <translation>描述结果 (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Drop a dataset or a model to evaluate</source>
        <translation>放下数据集或模型即可评估</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>取消评估(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy the scores</source>
        <translation>复制得分(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the table of scores, to be pasted into a document or a spreadsheet.</source>
        <translation>复制得分表，可粘贴到文档或电子表格中。</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen row</source>
        <translation>移除所选行(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen model from the table; its file stays.</source>
        <translation>从表格中移除所选模型；其文件保留。</translation>
    </message>
    <message>
        <source>&amp;Filter images</source>
        <translation>筛选图像(&amp;F)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>评估(&amp;U)</translation>
    </message>
    <message>
        <source>Tick one or more models, choose a dataset, and evaluate. You will see the scores of each model and how sure they are, which model is better, every image with its caption next to what people wrote, and how far the model&apos;s probabilities can be trusted.</source>
        <translation>勾选一个或多个模型，选择数据集，然后评估。您将看到每个模型的得分及其可靠程度、哪个模型更好、每幅图像的描述与人们所写内容的对照，以及模型的概率在多大程度上可信。</translation>
    </message>
    <message>
        <source>Which model is better, and where does it fail?</source>
        <translation>哪个模型更好，它又在哪里出错？</translation>
    </message>
    <message>
        <source>Ima&amp;ges</source>
        <translation>图像(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>可靠性(&amp;R)</translation>
    </message>
    <message>
        <source>Every image of the chosen model with its caption and scores.</source>
        <translation>所选模型的每幅图像及其描述和得分。</translation>
    </message>
    <message>
        <source>How often words of a given probability are right, for the chosen model.</source>
        <translation>对所选模型，给定概率的词有多少是正确的。</translation>
    </message>
    <message>
        <source>Bootstrap: the images are drawn again 1,000 times, with repeats, and the CIDEr of the two models is compared on each draw. The interval holds the middle 95 % of the differences. It says nothing about what another training of the same models would give.</source>
        <translation>自助法：有放回地重新抽取图像 1,000 次，每次比较两个模型的 CIDEr。区间包含差值中间的 95 %。它不能说明重新训练同样的模型会得到什么结果。</translation>
    </message>
    <message>
        <source>Export the captions</source>
        <translation>导出描述</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message>
        <source>Export the table of &amp;scores…</source>
        <translation>导出得分表(&amp;S)…</translation>
    </message>
    <message>
        <source>Export the table of &amp;images…</source>
        <translation>导出图像表(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the ca&amp;ptions…</source>
        <translation>导出描述(&amp;P)…</translation>
    </message>
    <message>
        <source>Images, attention or reliability</source>
        <translation>图像、注意力或可靠性</translation>
    </message>
    <message>
        <source>A&amp;ttention</source>
        <translation>注意力(&amp;T)</translation>
    </message>
    <message>
        <source>Whether words look at what they speak of, and objects that are named but not there, for the chosen model.</source>
        <translation>对所选模型：词语是否看向它们所指之物，以及提到却不存在的物体。</translation>
    </message>
    <message>
        <source>Exports scores, images or captions to a file.</source>
        <translation>将得分、图像或描述导出到文件。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportDialog</name>
    <message>
        <source>&amp;Replace captions that exist</source>
        <translation>替换已有的描述(&amp;R)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>scale of a picture</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>2 × is sharp on paper and on dense screens.</source>
        <translation>2 × 在纸张和高分辨率屏幕上都很清晰。</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Existing text files next to the images are kept unless this is on.</source>
        <translation>未启用时，图像旁已有的文本文件会保留。</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>导出(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>缩放(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Time per word:</source>
        <translation>每词时长(&amp;T)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Choose the folder and the name of the file</source>
        <translation>选择文件夹和文件名</translation>
    </message>
    <message>
        <source>image</source>
        <comment>file name</comment>
        <translation>图像</translation>
    </message>
    <message>
        <source>captions</source>
        <comment>file name</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ExportProgressBar</name>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Exporter</name>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Captions written: %1.</source>
        <translation>已写入的描述：%1。</translation>
    </message>
    <message>
        <source>Existing files kept: %1.</source>
        <translation>保留的已有文件：%1。</translation>
    </message>
    <message>
        <source>Not written: %1 (%2).</source>
        <translation>未写入：%1（%2）。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止，没有写入文件。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FieldDemo</name>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message numerus="yes">
        <source>After %n layer(s) of 3 × 3 convolutions, every second with stride 2:</source>
        <translation>
            <numerusform>经过 %n 层 3 × 3 卷积之后（每隔一层步幅为 2）：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %1 values; each sees %2 × %2 of the %3 × %3 pixels.</source>
        <translation>%1 × %1 个值；每个值看到 %3 × %3 像素中的 %2 × %2。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FirstRun</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Attention forms while you watch: the program draws %1 simple scenes, and a small model learns to describe them and to look at what it names.</source>
        <translation>您可以看着注意力逐渐形成：程序绘制 %1 个简单场景，一个小模型学习描述它们，并注视它所说的东西。</translation>
    </message>
    <message>
        <source>&amp;Train on Scenes for two minutes</source>
        <translation>用 Scenes 训练两分钟(&amp;T)</translation>
    </message>
    <message>
        <source>Makes a Scenes dataset in a new folder and starts a run of about two minutes on two cores</source>
        <translation>在新文件夹中生成 Scenes 数据集，并开始一次在双核上约两分钟的训练</translation>
    </message>
    <message>
        <source>Drawing scenes: %p %</source>
        <translation>正在绘制场景：%p %</translation>
    </message>
    <message>
        <source>Drawing scenes</source>
        <translation>正在绘制场景</translation>
    </message>
    <message>
        <source>See a model learn</source>
        <translation>观看模型学习</translation>
    </message>
    <message>
        <source>Once training has started, you will see here how the loss falls and the scores rise, and on some images what the model says and where it looks, epoch by epoch.</source>
        <translation>训练开始后，您会在这里看到损失如何下降、得分如何上升，以及模型在一些图像上每一轮说了什么、看向哪里。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::FlowStrip</name>
    <message>
        <source>From the image to the word</source>
        <translation>从图像到词</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEmpty</name>
    <message>
        <source>No image fits the filter.</source>
        <translation>没有符合筛选条件的图像。</translation>
    </message>
    <message>
        <source>Drop images or folders here.</source>
        <translation>将图像或文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>You can also paste a picture, or drag one out of your browser.</source>
        <translation>也可以粘贴图片，或从浏览器中拖入。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryEntry</name>
    <message>
        <source>being captioned</source>
        <translation>正在生成描述</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>已生成描述</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryModel</name>
    <message>
        <source>pasted image %1</source>
        <translation>粘贴的图像 %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryStateBar</name>
    <message>
        <source>Show all images (%L1)</source>
        <translation>显示所有图像（%L1）</translation>
    </message>
    <message>
        <source>Show images that wait for a caption (%L1)</source>
        <translation>显示等待描述的图像（%L1）</translation>
    </message>
    <message>
        <source>Show captioned images (%L1)</source>
        <translation>显示已有描述的图像（%L1）</translation>
    </message>
    <message>
        <source>Show images that failed (%L1)</source>
        <translation>显示失败的图像（%L1）</translation>
    </message>
    <message>
        <source>Show captions that the model is unsure of (%L1)</source>
        <translation>显示模型没有把握的描述（%L1）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryView</name>
    <message>
        <source>Filter by name or caption</source>
        <translation>按名称或描述筛选</translation>
    </message>
    <message>
        <source>Lists the images whose name or caption contains these words</source>
        <translation>列出名称或描述中包含这些词的图像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images captioned</source>
        <translation>已生成描述的图像</translation>
    </message>
    <message>
        <source>%L1 of %L2 captioned</source>
        <translation>已描述 %L1 / %L2</translation>
    </message>
    <message>
        <source>Caption &amp;again</source>
        <translation>重新生成描述(&amp;A)</translation>
    </message>
    <message>
        <source>Captions the selected images again</source>
        <translation>为所选图像重新生成描述</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>复制描述(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the captions of the selected images, one per line</source>
        <translation>复制所选图像的描述，每行一条</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files, one per line</source>
        <translation>复制所选文件的路径，每行一个</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>用其他程序打开(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the file in the program that is set up for it</source>
        <translation>用为该文件设定的程序打开</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>打开所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Opens the folder of the file</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Forgets the selected images; their files stay</source>
        <translation>从列表中移除所选图像；其文件保留</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops captioning; you can continue later</source>
        <translation>停止生成描述；稍后可以继续</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Captions the remaining images</source>
        <translation>为其余图像生成描述</translation>
    </message>
    <message>
        <source>Stopped at %L1 of %L2</source>
        <translation>已停止于 %L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个路径。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 条描述。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::GateBars</name>
    <message>
        <source>Input gate</source>
        <translation>输入门</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>输出门</translation>
    </message>
    <message>
        <source>Sentinel gate</source>
        <translation>哨兵门</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>What the gates were computed from</source>
        <translation>各门由何计算而来</translation>
    </message>
    <message>
        <source>How much the word before, the state, the image and the bias contribute to each gate: the means of the absolute values, as shares</source>
        <translation>前一个词、状态、图像和偏置对各门的贡献：绝对值的平均所占的比例</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what contributes, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gate, what it was computed from</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GivenWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A dog runs on the beach</source>
        <translation>例如：A dog runs on the beach</translation>
    </message>
    <message>
        <source>Your caption</source>
        <translation>我的描述</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Click to ask about these words</source>
        <translation>单击可就这些词提问</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>人工描述</translation>
    </message>
    <message>
        <source>The model does not know %1; it reads all unknown words alike.</source>
        <translation>模型不认识 %1；所有未知的词对它都一样。</translation>
    </message>
    <message>
        <source>These are the model&apos;s own words.</source>
        <translation>这正是模型自己的描述。</translation>
    </message>
    <message>
        <source>The model prefers its own caption: %1 per word against %2 for yours.</source>
        <translation>模型更偏好自己的描述：每词 %1，输入的描述为 %2。</translation>
    </message>
    <message>
        <source>The model prefers your caption: %2 per word against %1 for its own. Its search did not find it, or the settings rule it out.</source>
        <translation>模型更喜欢您的描述：每词 %2，而它自己的为 %1。它的搜索没有找到，或被设置排除。</translation>
    </message>
    <message>
        <source>They part at “%1”.</source>
        <translation>两者从“%1”开始不同。</translation>
    </message>
    <message>
        <source>Its words and yours</source>
        <translation>模型的描述与我的描述</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>How likely are my words?</source>
        <translation>我的描述有多大可能？</translation>
    </message>
    <message>
        <source>Type a caption. The words below the image are then yours: each bar shows how probable the model finds the word after those before it, and each map where it looks for it.</source>
        <translation>输入一条描述，图像下方便会显示其中的词：每个条表示模型认为该词接在前面的词之后有多大可能，每张注意力图表示模型对该词的关注位置。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GripSplitter</name>
    <message>
        <source>Drag to resize the two parts.</source>
        <translation>拖动可调整两侧的大小。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuessView</name>
    <message>
        <source>As&amp;k the model</source>
        <translation>询问模型(&amp;K)</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet.</source>
        <translation>还没有可供提问的内容。</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>您答对了。</translation>
    </message>
    <message>
        <source>The model says otherwise: %1.</source>
        <translation>模型的答案不同：%1。</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>以上都不是。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::GuidePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Next page, without marking this one as done</source>
        <translation>转到下一页，不将此页标记为完成</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>练习题(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Reset this chapter</source>
        <translation>重置本章(&amp;R)</translation>
    </message>
    <message>
        <source>Close the chapter</source>
        <translation>关闭本章</translation>
    </message>
    <message>
        <source>S&amp;how it again</source>
        <translation>再次显示(&amp;H)</translation>
    </message>
    <message>
        <source>Shows again the part of the window that this page is about</source>
        <translation>再次显示此页所讲的窗口部分</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a chapter</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>您认为呢？</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
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
        <translation>注意力图样式</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>明亮</translation>
    </message>
    <message>
        <source>As in the paper “Show, Attend and Tell”: the image is bright where the model looked and dark elsewhere.</source>
        <translation>与论文“Show, Attend and Tell”中相同：模型关注之处明亮，其余部分较暗。</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Colours from dark blue over green to yellow, evenly graded and readable for people who see colours differently.</source>
        <translation>颜色从深蓝经绿色到黄色，过渡均匀，色觉不同的人也能分辨。</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Colours from black over red to light yellow, evenly graded; they stay right when printed in grey.</source>
        <translation>颜色从黑色经红色到浅黄色，过渡均匀；灰度打印时仍然正确。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>The image keeps its colours, and a line goes round the smallest region that holds half of the attention.</source>
        <translation>图像保持原有颜色，并用线条勾勒出包含一半注意力的最小区域。</translation>
    </message>
    <message>
        <source>Scale of the attention map</source>
        <translation>注意力图的尺度</translation>
    </message>
    <message>
        <source>Per word</source>
        <translation>按词</translation>
    </message>
    <message>
        <source>Every word has a scale of its own, from its least to its most attended place. This shows the shape of every map, even of a faint one, but not which word looked more sharply.</source>
        <translation>每个词使用自己的尺度，从关注最少处到最多处。这样可以看清每张图的形状，即使很微弱，但看不出哪个词的关注更集中。</translation>
    </message>
    <message>
        <source>Per caption</source>
        <translation>按描述</translation>
    </message>
    <message>
        <source>All words of the caption share one scale that begins at zero. Words that looked at one place stand out against words that looked everywhere.</source>
        <translation>描述中的所有词共用一个从零开始的尺度。集中关注一处的词会比四处关注的词更突出。</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>The same scale for every image and model: full strength is ten times even attention. For comparing images and models.</source>
        <translation>所有图像和模型使用同一尺度：最大强度为均匀注意力的十倍。用于比较图像和模型。</translation>
    </message>
    <message>
        <source>Show the cells of the grid</source>
        <translation>显示网格单元</translation>
    </message>
    <message>
        <source>Show the true cells of the grid. The model gives one weight to each cell; otherwise they are smoothed into each other, which hides how coarse the grid is.</source>
        <translation>显示真实的网格单元。模型为每个单元格给出一个权重；不显示单元格时它们会彼此平滑，从而掩盖网格的粗糙程度。</translation>
    </message>
    <message>
        <source>Opacity of the attention map</source>
        <translation>注意力图的不透明度</translation>
    </message>
    <message>
        <source>Opacity of the map over the image: %1 %</source>
        <translation>图像上注意力图的不透明度：%1%</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HeatLegend</name>
    <message>
        <source>Here: %1 × even</source>
        <translation>此处：均匀的 %1 倍</translation>
    </message>
    <message>
        <source>Here: not seen by the model</source>
        <translation>此处：模型未看到</translation>
    </message>
    <message>
        <source>Point at a word to see where the model looked as it said it.</source>
        <translation>指向某个词，查看模型生成该词时关注的位置。</translation>
    </message>
    <message>
        <source>“%1”: the smallest region with %2 % of the attention</source>
        <translation>“%1”：包含 %2% 注意力的最小区域</translation>
    </message>
    <message>
        <source>Attention of “%1”</source>
        <translation>“%1”的注意力</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 times even attention</source>
        <translation>%1，为均匀注意力的 %2 至 %3 倍</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>模型未看到</translation>
    </message>
</context>
<context>
    <name>saccade::ui::HypothesesPanel</name>
    <message>
        <source>Best captions</source>
        <translation>最佳描述</translation>
    </message>
    <message>
        <source>The best captions of the search will be listed here.</source>
        <translation>搜索得到的最佳描述将列在这里。</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（无词）</translation>
    </message>
    <message>
        <source>Score %1: the log probability of the whole caption. The higher it is, the better; long captions are at a disadvantage.</source>
        <translation>得分 %1：整条描述的对数概率。越高越好；较长的描述会吃亏。</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / %3 ^ %4 (words and end ^ length penalty).</source>
        <translation>得分 %1 = 对数概率 %2 / %3 ^ %4（含结束符的词数 ^ 长度惩罚）。</translation>
    </message>
    <message>
        <source>Score %1 = log probability %2 / length ^ length penalty.</source>
        <translation>得分 %1 = 对数概率 %2 / 长度 ^ 长度惩罚。</translation>
    </message>
    <message>
        <source>The higher it is, the better. Every word makes a caption less probable; the division keeps longer ones from losing for that alone.</source>
        <translation>越高越好。每多一个词，描述的概率就会降低；除以长度可避免较长的描述仅因此落败。</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Probability per word (geometric mean): %1.</source>
        <translation>每词概率（几何平均）：%1。</translation>
    </message>
    <message>
        <source>Captions drawn</source>
        <translation>抽取的描述</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageDrop</name>
    <message>
        <source>%1 is not on this computer; save it first, or drag the picture itself.</source>
        <translation>%1 不在此计算机上；请先保存，或直接拖动图片本身。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageFinder</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is not an image that can be read: JPEG, PNG, WebP, BMP and TIFF can.</source>
        <translation>%1 不是可读取的图像：支持 JPEG、PNG、WebP、BMP 和 TIFF。</translation>
    </message>
    <message>
        <source>The pasted picture could not be read.</source>
        <translation>无法读取粘贴的图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>另有 %n 个无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 has no images: JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>文件夹 %1 中没有图像：支持 JPEG、PNG、WebP、BMP 和 TIFF。</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2.</source>
        <translation>无法读取文件夹 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>
            <numerusform>已略过 %n 幅图像（%1）：支持 JPEG、PNG、WebP、BMP 和 TIFF。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageModel</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The name of the image file.</source>
        <translation>图像文件的名称。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What the model said of the image.</source>
        <translation>模型对图像的描述。</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference in a metric</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>%1 of this model less that of %2: above 0 this model did better on the image.</source>
        <translation>此模型的 %1 减去 %2 的值：大于 0 表示此模型在该图像上表现更好。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImagePreview</name>
    <message>
        <source>The chosen image</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <source>Double click opens the image on the caption page.</source>
        <translation>双击可在描述页面打开图像。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageTable</name>
    <message>
        <source>Filter images</source>
        <translation>筛选图像</translation>
    </message>
    <message>
        <source>Shows the images whose file name, caption or reference captions contain this text.</source>
        <translation>显示文件名、描述或参考描述中包含此文本的图像。</translation>
    </message>
    <message>
        <source>Com&amp;pare with:</source>
        <translation>比较对象(&amp;P)：</translation>
    </message>
    <message>
        <source>Adds a column with the difference to another model that captioned the same images.</source>
        <translation>添加一列，显示与另一个描述过相同图像的模型的差值。</translation>
    </message>
    <message>
        <source>Images of the chosen model</source>
        <translation>所选模型的图像</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>无其他模型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 / %2 幅图像</translation>
    </message>
</context>
<context>
    <name>saccade::ui::InsideWord</name>
    <message>
        <source>Click a word of the caption.</source>
        <translation>单击描述中的某个词。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its shape</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>From %1 (dark) to %2 (bright)</source>
        <translation>从 %1（暗）到 %2（亮）</translation>
    </message>
    <message>
        <source>Value %1 of %2: %3</source>
        <translation>第 %1 个值，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention (its weight in the context)</source>
        <translation>第 %1 行，第 %2 列：得分 %3，使该单元格占注意力的 %4（即其在上下文中的权重）</translation>
    </message>
    <message>
        <source>(end of the caption)</source>
        <translation>（描述结束）</translation>
    </message>
    <message>
        <source>Softmax: probabilities of the word</source>
        <translation>Softmax：词的概率</translation>
    </message>
    <message>
        <source>How did this word come about?</source>
        <translation>这个词是怎么来的？</translation>
    </message>
    <message>
        <source>Below the image, from left to right: what the model computes on the way to the word, with its real numbers. Click a step to see its values. The controls change how this word is computed; the caption stays as it is.</source>
        <translation>图像下方从左到右：模型得出该词的计算过程及其真实数值。点击某一步可查看其数值。控件会改变该词的计算方式；描述保持不变。</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention, the most: it alone becomes the context</source>
        <translation>第 %1 行第 %2 列：得分 %3，该单元格得到 %4 的注意力，为最多：只有它成为上下文</translation>
    </message>
    <message>
        <source>Row %1, column %2: score %3, which gives this cell %4 of the attention; the context is taken from another cell</source>
        <translation>第 %1 行第 %2 列：得分 %3，该单元格得到 %4 的注意力；上下文取自另一单元格</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LearnPage</name>
    <message>
        <source>From pixels to your own model</source>
        <translation>从像素到您自己的模型</translation>
    </message>
    <message>
        <source>Each chapter leads you through this window with a real model. Every page explains one thing and asks you to try it. You can leave at any time; your progress is kept.</source>
        <translation>每一章都用真实的模型带您了解此窗口。每页讲解一件事，并请您试一试。您可以随时离开，进度会保留。</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and title of a chapter</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Reset all chapters</source>
        <translation>重置所有章节(&amp;R)</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>保存练习题</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet %1 %2.pdf</source>
        <comment>file name: number and title of a chapter</comment>
        <translation>练习题 %1 %2.pdf</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LegendEntry</name>
    <message>
        <source>%1: click to hide or show this line.</source>
        <translation>%1：单击可隐藏或显示此曲线。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::LessonDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Model &amp;details…</source>
        <translation>模型详情(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>系统配色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘和鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>&amp;About Saccade</source>
        <translation>关于 Saccade(&amp;A)</translation>
    </message>
    <message>
        <source>The model could not be opened: %1</source>
        <translation>无法打开模型：%1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他模型…</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>训练正在进行</translation>
    </message>
    <message>
        <source>Stop training and close the window?</source>
        <translation>要停止训练并关闭窗口吗？</translation>
    </message>
    <message>
        <source>The run is saved first, and you can resume it at any time from where it stopped.</source>
        <translation>会先保存训练，之后随时可以从停止处恢复。</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>保存并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>继续训练(&amp;K)</translation>
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
        <translation>注意力层</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>The decoder has several attention layers, one after another; later ones have a more direct influence on the next word.</source>
        <translation>解码器有多个依次相连的注意力层；越靠后的层对下一个词的影响越直接。</translation>
    </message>
    <message>
        <source>Each layer has several heads, which attend to different things. The mean shows where they look overall, the maximum every place that at least one of them looks at.</source>
        <translation>每层有多个头，各自关注不同的内容。平均值显示它们总体上看向哪里，最大值显示至少有一个头所看的所有位置。</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>头 %1</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MapTrial</name>
    <message>
        <source>the map</source>
        <translation>注意力图</translation>
    </message>
    <message>
        <source>random orders</source>
        <translation>随机顺序</translation>
    </message>
    <message>
        <source>whole image evenly</source>
        <translation>整幅图像均匀变化</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>单击描述中的某个词。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在检验…</translation>
    </message>
    <message>
        <source>Testing: %1 %</source>
        <translation>正在检验：%1%</translation>
    </message>
    <message>
        <source>Does the map matter?</source>
        <translation>注意力图有意义吗？</translation>
    </message>
    <message>
        <source>The image is blurred part by part in the order of the word&apos;s map, and then brought back in the same order. If the map finds what the word depends on, the word&apos;s probability falls sooner and returns sooner than in a random order.</source>
        <translation>按该词注意力图的顺序逐部分将图像变模糊，再按同样的顺序恢复。如果注意力图找到了该词所依赖的内容，该词的概率会比随机顺序时更早下降、更早恢复。</translation>
    </message>
    <message>
        <source>hardly depends on the image</source>
        <translation>几乎不依赖图像</translation>
    </message>
    <message>
        <source>better than chance</source>
        <translation>优于随机</translation>
    </message>
    <message>
        <source>partly better than chance</source>
        <translation>部分优于随机</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>不优于随机</translation>
    </message>
    <message>
        <source>Test all words</source>
        <translation>测试所有词</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1, insertion %2</source>
        <translation>%1，插入 %2</translation>
    </message>
    <message>
        <source>Random orders (mean)</source>
        <translation>随机顺序（平均）</translation>
    </message>
    <message>
        <source>The tick on each bar; deletion ± %1, insertion ± %2</source>
        <translation>每个条上的刻度；删除 ± %1，插入 ± %2</translation>
    </message>
    <message>
        <source>Whole image evenly</source>
        <translation>整个图像均匀</translation>
    </message>
    <message>
        <source>From the centre outwards</source>
        <translation>从中心向外</translation>
    </message>
    <message>
        <source>Area below the deletion curve (lower is better)</source>
        <translation>删除曲线下的面积（越低越好）</translation>
    </message>
    <message>
        <source>Tested words: deletion, and the tick of random orders</source>
        <translation>已测试的词：删除，以及随机顺序的刻度</translation>
    </message>
</context>
<context>
    <name>saccade::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Metrics</name>
    <message>
        <source>Mass ratio: how many times more attention lies on the named objects than if the model looked everywhere alike. 1 is no better than that; 2 is twice what the objects&apos; size alone would get.</source>
        <translation>质量比：落在所指物体上的注意力是模型均匀地看各处时的多少倍。1 表示并不比那更好；2 表示是仅凭物体大小所得的两倍。</translation>
    </message>
    <message>
        <source>Pointing game: how often the place where a word looked most lies on the object that the word names, give or take half a cell of the grid. 0 to 1, higher is better.</source>
        <translation>指向游戏：一个词看得最多的位置落在它所指物体上的频率，允许半个网格单元的偏差。0 到 1，越高越好。</translation>
    </message>
    <message>
        <source>Mass ratio</source>
        <translation>质量比</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>metric</comment>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Pointing</source>
        <comment>metric</comment>
        <translation>指向</translation>
    </message>
    <message>
        <source>Attention mass: how much of a word&apos;s attention lies on the object that the word names, where masks drawn by people show it. Mean over the words that name an object of the image. 0 to 1; large objects get more by themselves, so compare models by the mass ratio.</source>
        <translation>注意力质量：在人工绘制的掩码所示的位置上，一个词的注意力有多少落在它所指的物体上。取所有指称图像中物体的词的平均。0 到 1；大物体本身就会得到更多，因此请用质量比来比较模型。</translation>
    </message>
    <message>
        <source>Words of the captions that name an object of the image, of which a mask shows where it is. The scores of the attention are means over these words.</source>
        <translation>图像描述中指称图像物体、且有掩码标明其位置的词。注意力的各项得分是这些词的平均。</translation>
    </message>
    <message>
        <source>The share of captions that name only objects that are in the scene. 0 to 1, higher is better.</source>
        <translation>只提到场景中确有物体的描述所占的比例。0 到 1，越高越好。</translation>
    </message>
    <message>
        <source>The share of captions that name an object with its colour, and nothing that is not in the scene as they describe it. 0 to 1, higher is better.</source>
        <translation>说出物体及其颜色、且所述内容均与场景相符的描述所占的比例。0 到 1，越高越好。</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that name an object</comment>
        <translation>词数</translation>
    </message>
    <message>
        <source>Right objects</source>
        <translation>物体正确</translation>
    </message>
    <message>
        <source>Right colours</source>
        <translation>颜色正确</translation>
    </message>
    <message>
        <source>CHAIRi: of the objects that the captions name, the share that is not in the image, neither outlined nor named by a person. 0 to 1, lower is better.</source>
        <translation>CHAIRi：描述提到的物体中不在图像里（既没有轮廓，也没有人提到）的比例。0 到 1，越低越好。</translation>
    </message>
    <message>
        <source>CHAIRs: the share of captions that name an object which is not in the image. 0 to 1, lower is better.</source>
        <translation>CHAIRs：提到图像中不存在的物体的描述所占比例。0 到 1，越低越好。</translation>
    </message>
    <message>
        <source>Distinct-1: different words per word of all captions together.</source>
        <translation>Distinct-1：所有描述中不同词数与总词数之比。</translation>
    </message>
    <message>
        <source>Distinct-2: different pairs of neighbouring words per pair of all captions together. 0 to 1: the higher it is, the less the captions repeat each other. It falls with the number of images, so compare models on the same images.</source>
        <translation>Distinct-2：所有描述中不同的相邻词对数与词对总数之比。0 到 1：越高，描述之间的重复越少。图像越多该值越低，因此请在相同图像上比较模型。</translation>
    </message>
    <message>
        <source>Different words in all captions together.</source>
        <translation>所有描述中不同词的数量。</translation>
    </message>
    <message>
        <source>The share of captions that are not among the training captions of the dataset, word for word.</source>
        <translation>与数据集训练描述逐词不同的描述所占的比例。</translation>
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
        <translation>用词数</translation>
    </message>
    <message>
        <source>Novel</source>
        <comment>captions</comment>
        <translation>新颖</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelChooser</name>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>模型文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>With Saccade</source>
        <translation>Saccade 自带</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>&amp;Newest weights of the training run</source>
        <translation>本次训练的最新权重(&amp;N)</translation>
    </message>
    <message>
        <source>Captions with what the model has learned so far, updated after each checkpoint.</source>
        <translation>用模型目前学到的内容生成描述，每个检查点之后更新。</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Details of this model…</source>
        <translation>此模型的详情(&amp;D)…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Chooses the model that captions.</source>
        <translation>选择用于生成描述的模型。</translation>
    </message>
    <message>
        <source>Chooses the model that captions. Now: %1</source>
        <translation>选择用于生成描述的模型。当前：%1</translation>
    </message>
    <message>
        <source>&amp;Several models together…</source>
        <translation>多个模型共同使用(&amp;S)…</translation>
    </message>
    <message>
        <source>Captions with the mean of the probabilities that several models give a word.</source>
        <translation>用多个模型给出的词概率的平均值生成描述。</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>正在加载 %1…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelDialog</name>
    <message>
        <source>Model details</source>
        <translation>模型详情</translation>
    </message>
    <message>
        <source>Scores on the validation images</source>
        <translation>验证图像上的得分</translation>
    </message>
    <message>
        <source>Search all details</source>
        <translation>搜索所有详情</translation>
    </message>
    <message>
        <source>All details of the training</source>
        <translation>训练的所有详情</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>所有详情</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all details as text.</source>
        <translation>以文本形式复制所有详情。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelFacts</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Format of the dataset</source>
        <translation>数据集格式</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Training captions</source>
        <translation>训练描述</translation>
    </message>
    <message>
        <source>Epochs behind this model</source>
        <translation>已训练轮次</translation>
    </message>
    <message>
        <source>Steps behind this model</source>
        <translation>已训练步数</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>Beam in validation</source>
        <translation>验证时的束宽</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, looks at %2 × %2 pixels in a grid of %3 × %3</source>
        <translation>%1，输入 %2 × %2 像素，网格 %3 × %3</translation>
    </message>
    <message>
        <source>%1: %2 images, %3 captions</source>
        <translation>%1：%2 幅图像，%3 条描述</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Numbers that the model is made of; training finds them.</source>
        <translation>构成模型的数值，由训练得出。</translation>
    </message>
    <message>
        <source>The network that turns an image into a grid of features.</source>
        <translation>将图像转换为特征网格的网络。</translation>
    </message>
    <message>
        <source>The network that writes the caption word by word.</source>
        <translation>逐词生成描述的网络。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>The words the model can use, with the marks for start, end and unknown words.</source>
        <translation>模型能够生成的词，包括开始、结束和未知词标记。</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据集</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Passes over the training images behind this model.</source>
        <translation>此模型遍历训练图像的次数。</translation>
    </message>
    <message>
        <source>Words of the calibration</source>
        <translation>校准所用词数</translation>
    </message>
    <message>
        <source>Calibration error before calibration</source>
        <translation>校准前的校准误差</translation>
    </message>
    <message>
        <source>Calibration error after calibration</source>
        <translation>校准后的校准误差</translation>
    </message>
    <message>
        <source>temperature %1; error %2 before, %3 after</source>
        <translation>温度 %1；误差校准前 %2，校准后 %3</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>How far the probabilities can be taken at their word. The error is the mean distance of how sure the model is to how often it is right; a temperature above 1 makes it less sure.</source>
        <translation>概率在多大程度上可信。误差是模型的把握与其正确频率之间的平均差距；温度大于 1 会降低其把握。</translation>
    </message>
    <message>
        <source>%1, looks at whole images with as many pixels as a square of %2 × %2, in grids of up to %3 cells</source>
        <translation>%1，输入完整图像，像素数不超过 %2 × %2 的正方形，网格最多 %3 个单元格</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelList</name>
    <message>
        <source>Models to evaluate</source>
        <translation>要评估的模型</translation>
    </message>
    <message>
        <source>The models with a check mark are evaluated one after another, on the same images.</source>
        <translation>勾选的模型将在相同的图像上依次评估。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ObjectCheck</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Keep this result in the list below while the caption is on show</source>
        <translation>在显示该描述期间，把这个结果保留在下面的列表中</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>单击描述中的某个词。</translation>
    </message>
    <message>
        <source>%1 × even, inside</source>
        <translation>均匀的 %1 倍，在里面</translation>
    </message>
    <message>
        <source>%1 × even, outside</source>
        <translation>均匀的 %1 倍，在外面</translation>
    </message>
    <message>
        <source>Kept: the strongest place lies inside for %1 of %2</source>
        <translation>已保留：%2 个中有 %1 个最强处在里面</translation>
    </message>
    <message>
        <source>Is the map on the object?</source>
        <translation>注意力图在物体上吗？</translation>
    </message>
    <message>
        <source>Drag a rectangle around what “%1” speaks of, or paint over it.</source>
        <translation>在“%1”所指之物周围拖出一个矩形，或将其涂抹。</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies inside.</source>
        <translation>“%2”的注意力有 %1 位于标记部分，为均匀的 %3 倍。最强的位置在其中。</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest place lies outside.</source>
        <translation>“%2”的注意力有 %1 位于标记部分，为均匀的 %3 倍。最强的位置在其外。</translation>
    </message>
    <message>
        <source>Select a word that names an object, and mark that object. Where the dataset outlines it, it is marked already. The attention on it is compared with an even map, and the strongest place should lie inside (pointing game).</source>
        <translation>选择一个指称物体的词，并标记该物体。如果数据集标出了它的轮廓，它已被标记。其上的注意力与均匀图比较，最强的位置应在其中（指向游戏）。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionField</name>
    <message>
        <source>Inside the run&apos;s folder</source>
        <translation>训练文件夹内</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>权重 (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OptionForm</name>
    <message>
        <source>Must be a number between %1 and %2.</source>
        <translation>必须是 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>&amp;Open a configuration…</source>
        <translation>打开配置(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as a configuration…</source>
        <translation>保存为配置(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin with options that are known to work, or with those of a file</source>
        <translation>从已知有效的选项或文件中的选项开始</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>此值无法识别。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>该文件不存在。</translation>
    </message>
    <message>
        <source>Training needs at least one epoch.</source>
        <translation>训练至少需要一轮。</translation>
    </message>
    <message>
        <source>Without pretrained weights the whole encoder is trained, which takes long and needs many images.</source>
        <translation>没有预训练权重时会训练整个编码器，耗时长且需要大量图像。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Of this run</source>
        <translation>此训练的选项</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>配置 (*.json)</translation>
    </message>
    <message>
        <source>Save as a configuration</source>
        <translation>保存为配置</translation>
    </message>
    <message>
        <source>Advance&amp;d</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>As in the starting model (under &quot;Advanced&quot;).</source>
        <translation>与起始模型相同（见“高级”）。</translation>
    </message>
    <message>
        <source>This is not a model file (.safetensors).</source>
        <translation>这不是模型文件 (.safetensors)。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherExplanations</name>
    <message>
        <source>Explanations</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>单击描述中的某个词。</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>正在解释…</translation>
    </message>
    <message>
        <source>finds nothing</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>%1, rank correlation %2</source>
        <translation>%1，秩相关 %2</translation>
    </message>
    <message>
        <source>Explanations of “%1”</source>
        <translation>“%1”的解释</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>还有什么能解释它？</translation>
    </message>
    <message>
        <source>Other ways to find where a word comes from. Each bar shows how far the strongest fifth of the map overlaps with that of the attention. The rank correlation is 1 if both maps order all places alike, and 0 if they are unrelated. Choose a map to see it on the image.</source>
        <translation>查找词的来源的其他方法。每个条表示该图最强的五分之一与注意力的最强五分之一重叠多少。两张图对所有位置的排序相同时秩相关为 1，毫无关系时为 0。选择一张图可在图像上查看。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OtherModel</name>
    <message>
        <source>Choose a &amp;model…</source>
        <translation>选择模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>所选的训练</translation>
    </message>
    <message>
        <source>&amp;Open a model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of a run…</source>
        <translation>选择训练的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open another model</source>
        <translation>打开另一个模型</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>模型文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>The folder of the run</source>
        <translation>训练的文件夹</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of a training run.</source>
        <translation>%1 中没有训练的检查点。</translation>
    </message>
    <message>
        <source>Other model: %1</source>
        <translation>另一个模型：%1</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>%1 captions the image…</source>
        <translation>%1 正在生成描述…</translation>
    </message>
    <message>
        <source>The captions cannot be compared: %1</source>
        <translation>无法比较描述：%1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>%1: %2, %3 per word.</source>
        <translation>%1：%2，每词 %3。</translation>
    </message>
    <message>
        <source>It learned from %1.</source>
        <translation>它学习自 %1。</translation>
    </message>
    <message>
        <source>The image is unlike these.</source>
        <translation>该图像与这些不同。</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>Both say the same words.</source>
        <translation>两者说的词相同。</translation>
    </message>
    <message>
        <source>They differ in %1 of %2 places.</source>
        <translation>%2 处中有 %1 处不同。</translation>
    </message>
    <message>
        <source>%1: “%2” %3</source>
        <translation>%1：“%2” %3</translation>
    </message>
    <message>
        <source>What would another model say?</source>
        <translation>换一个模型会怎么说？</translation>
    </message>
    <message>
        <source>Another model, or another checkpoint of a training run, captions the same image with the same options. Its caption stands below, word beside word; what differs is marked. Choose a pair to see both maps: they zoom and move together.</source>
        <translation>另一个模型，或一次训练的另一个检查点，用相同的选项为同一图像生成描述。它的描述在下方逐词对齐，不同之处有标记。选择一对词可查看两张注意力图：它们一起缩放和移动。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::OutlinedObjects</name>
    <message>
        <source>%1, all %2</source>
        <translation>%1，全部 %2 个</translation>
    </message>
    <message>
        <source>%1, number %2 by size</source>
        <translation>%1，按大小第 %2 个</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PaintedGaze</name>
    <message>
        <source>Look only here</source>
        <translation>只看这里</translation>
    </message>
    <message>
        <source>Look anywhere but here</source>
        <translation>看这里以外的地方</translation>
    </message>
    <message>
        <source>What the painted part means</source>
        <translation>涂抹部分的含义</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>模型会用的词</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>单击描述中的某个词。</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>代替“%1”</translation>
    </message>
    <message>
        <source>Paint on the image.</source>
        <translation>在图像上涂抹。</translation>
    </message>
    <message>
        <source>“%1”: %2 with your map, %3 with the model&apos;s own</source>
        <translation>“%1”：按涂抹的图为 %2，按模型自己的图为 %3</translation>
    </message>
    <message>
        <source>How much the choice of this word changes with the gaze: %1 between the model&apos;s own map and yours, %2 between its own and an even one (Jensen-Shannon divergence of the probabilities of all words: 0 the same, 1 nothing in common).</source>
        <translation>此处的选词随视线变化的程度：模型自己的图与涂抹的图之间为 %1，与均匀的图之间为 %2（所有词的概率的 Jensen-Shannon 散度：相同时为 0，毫无共同之处时为 1）。</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>之前与现在</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What if it had looked elsewhere?</source>
        <translation>如果它看了别处？</translation>
    </message>
    <message>
        <source>Paint where the model should look for the selected word. The bars change as you paint; the tick on each bar is the probability with the model&apos;s own map. When you let go, the model continues the caption from there.</source>
        <translation>涂抹出模型生成所选词时应看的位置。涂抹时各条随之变化；每个条上的标记是按模型自己的图得到的概率。松开后，模型由此继续描述。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::PlayerControls</name>
    <message>
        <source>Previous word</source>
        <translation>上一个词</translation>
    </message>
    <message>
        <source>Previous word (Left)</source>
        <translation>上一个词（左方向键）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>Next word (Right)</source>
        <translation>下一个词（右方向键）</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>很慢</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>很快</translation>
    </message>
    <message>
        <source>Words per second: %1</source>
        <translation>每秒词数：%1</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause at this word (Space)</source>
        <translation>在此词处暂停（空格键）</translation>
    </message>
    <message>
        <source>Play the caption word by word (Space)</source>
        <translation>逐词播放描述（空格键）</translation>
    </message>
    <message>
        <source>How fast the caption is played; now %1 words per second</source>
        <translation>描述的播放速度；当前每秒 %1 个词</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgramQuestion</name>
    <message>
        <source>&amp;Do not ask again for this file</source>
        <translation>对此文件不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>Run a program?</source>
        <translation>运行程序？</translation>
    </message>
    <message>
        <source>This model runs a program contained in %1. Run it only if you trust where it came from.</source>
        <translation>此模型会运行 %1 中包含的程序。仅在您信任其来源时才运行。</translation>
    </message>
    <message>
        <source>The program is the model&apos;s encoder. It can do whatever you can do: read, change and delete your files, and use the network.</source>
        <translation>该程序是模型的编码器。它可以执行您能做的任何操作：读取、更改和删除您的文件，以及使用网络。</translation>
    </message>
    <message>
        <source>If the file changes, the question comes again.</source>
        <translation>如果文件发生变化，会再次询问。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgressRow</name>
    <message>
        <source>less than a second left</source>
        <translation>剩余不到 1 秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>剩余约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Ends the evaluation; the models that are done keep their scores.</source>
        <translation>结束评估；已完成的模型保留得分。</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 / %2 幅图像</translation>
    </message>
    <message>
        <source>Opening the model and the dataset…</source>
        <translation>正在打开模型和数据集…</translation>
    </message>
</context>
<context>
    <name>saccade::ui::QuestionSide</name>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>提问(&amp;Q)…</translation>
    </message>
    <message>
        <source>Change a word, the gaze or the image, and find out whether a map can be trusted</source>
        <translation>改变词、视线或图像，检验注意力图是否可信</translation>
    </message>
    <message>
        <source>Close the question and bring back the caption (Esc)</source>
        <translation>关闭提问并恢复描述（Esc）</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>关闭提问</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RecentRuns</name>
    <message numerus="yes">
        <source>finished, %n epoch(s)</source>
        <translation>
            <numerusform>已完成，%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 / %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的训练</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the run</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Trains it further from where it stopped</source>
        <translation>从停止处继续训练</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shows its curves, captions and attention</source>
        <translation>显示其曲线、描述和注意力</translation>
    </message>
    <message>
        <source>Caption with it</source>
        <translation>用它生成描述</translation>
    </message>
    <message>
        <source>Captions images with the best model of this run</source>
        <translation>用这次训练的最佳模型为图像生成描述</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>评估它</translation>
    </message>
    <message>
        <source>Scores the best model of this run on its dataset</source>
        <translation>在其数据集上为这次训练的最佳模型评分</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Trains it further, for instance over more epochs</source>
        <translation>继续训练，例如增加轮数</translation>
    </message>
    <message>
        <source>Resumes it after a look at its options</source>
        <translation>查看选项后继续</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencePanel</name>
    <message>
        <source>Open on the caption page</source>
        <translation>在描述页面打开</translation>
    </message>
    <message>
        <source>Captions and references of the chosen image</source>
        <translation>所选图像的描述和参考描述</translation>
    </message>
    <message>
        <source>Shows the image with its attention, word by word (Enter in the table of images).</source>
        <translation>逐词显示图像及其注意力（在图像表中按 Enter）。</translation>
    </message>
    <message>
        <source>Reference captions</source>
        <translation>参考描述</translation>
    </message>
    <message>
        <source>Words in bold occur both in the model&apos;s caption and in a reference caption. Words such as “a” and “of” are left out; a word such as “left” or “behind” only counts if the references say it of the same things.</source>
        <translation>粗体的词同时出现在模型的描述和某条参考描述中。“a”和“of”之类的词除外；“left”或“behind”之类的词只有在参考描述对同样的事物这样说时才算。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReferencesPanel</name>
    <message>
        <source>What people wrote</source>
        <translation>人工描述</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RegionPanel</name>
    <message>
        <source>Words that looked at the rectangle</source>
        <translation>关注此矩形的词</translation>
    </message>
    <message>
        <source>Drag a rectangle on the image with Shift held down to ask which words looked there.</source>
        <translation>按住 Shift 在图像上拖出矩形，查询哪些词关注了该处。</translation>
    </message>
    <message>
        <source>The words are ranked here as soon as there is a caption.</source>
        <translation>生成描述后，词会在这里按关注程度排列。</translation>
    </message>
    <message>
        <source>The model sees nothing of this rectangle: it lies outside the part of the image that is given to the network.</source>
        <translation>模型看不到此矩形中的任何内容：它在输入网络的图像部分之外。</translation>
    </message>
    <message>
        <source>%1, %2 × even</source>
        <translation>%1，均匀的 %2 倍</translation>
    </message>
    <message>
        <source>%1 of the attention of “%2” lies in the rectangle. Attention that is the same everywhere would put %3 there (the mark on the bar).</source>
        <translation>“%2”的注意力有 %1 落在此矩形内。如果注意力处处相同，此处应为 %3（条上的标记）。</translation>
    </message>
    <message>
        <source>Clear recta&amp;ngle</source>
        <translation>清除矩形(&amp;C)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReliabilityView</name>
    <message>
        <source>Probabilities that come true</source>
        <translation>完全可信的概率</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正确的频率</translation>
    </message>
    <message>
        <source>Probability of the most probable word</source>
        <translation>最可能的词的概率</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>The model is too sure of its words.</source>
        <translation>模型对自己的用词过于自信。</translation>
    </message>
    <message>
        <source>The model is not sure enough of its words.</source>
        <translation>模型对自己的用词不够自信。</translation>
    </message>
    <message>
        <source>On average, the probabilities can be believed.</source>
        <translation>平均而言，这些概率是可信的。</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>概率的可靠性</translation>
    </message>
    <message>
        <source>Over the words of the reference captions, its most probable word has a probability of %1 on average and is right in %2 of cases.</source>
        <translation>在参考描述的各个词上，它最可能的词平均概率为 %1，在 %2 的情况下正确。</translation>
    </message>
    <message numerus="yes">
        <source>Expected calibration error: %1 over %Ln word(s).</source>
        <translation>
            <numerusform>期望校准误差：%1（%Ln 个词）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar holds the words with a probability in its range; its height is how often they are right. Where bars reach the dashed line, the probabilities can be believed; where they end below it, the model is too sure.</source>
        <translation>每个条形包含概率在其范围内的词，高度表示它们正确的频率。条形达到虚线处，概率可信；低于虚线处，模型过于自信。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the first %Ln image(s).</source>
        <translation>
            <numerusform>在前 %Ln 幅图像上测得。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probability %1 to %2: %Ln word(s), right in %3 of cases</source>
        <translation>
            <numerusform>概率 %1 至 %2：%Ln 个词，%3 的情况下正确</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunChooser</name>
    <message>
        <source>&amp;Resume a run</source>
        <translation>恢复训练(&amp;G)</translation>
    </message>
    <message>
        <source>Train a run further that was stopped or has ended</source>
        <translation>继续已停止或已结束的训练</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>观察训练(&amp;W)…</translation>
    </message>
    <message>
        <source>Follow a run that another program is training</source>
        <translation>跟踪由其他程序进行的训练</translation>
    </message>
    <message>
        <source>The folder of the run to resume</source>
        <translation>要恢复的训练的文件夹</translation>
    </message>
    <message>
        <source>The folder of the run to watch</source>
        <translation>要观察的训练的文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose its folder…</source>
        <translation>选择训练文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunControls</name>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Computing features: image %1 of %2</source>
        <translation>正在计算特征：图像 %1 / %2</translation>
    </message>
    <message>
        <source>Training: step %1 of %2</source>
        <translation>正在训练：第 %1 / %2 步</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Ends after this step with a checkpoint; the run can be resumed later</source>
        <translation>在此步之后结束并写入检查点；之后可以恢复训练</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Resumes where it was paused</source>
        <translation>从暂停处恢复</translation>
    </message>
    <message>
        <source>Pauses after this step and keeps everything in memory</source>
        <translation>在此步之后暂停，所有内容保留在内存中</translation>
    </message>
    <message>
        <source>Close the &amp;run</source>
        <translation>关闭此训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>新建训练(&amp;N)</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>已暂停。%1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>About %1 left, %2</source>
        <translation>剩余约 %1，%2</translation>
    </message>
    <message>
        <source>Checking on the validation images: %1 %</source>
        <translation>正在用验证图像检查：%1%</translation>
    </message>
    <message>
        <source>Adjusting the probabilities: image %1 of %2</source>
        <translation>正在校准概率：图像 %1 / %2</translation>
    </message>
    <message>
        <source>Ended before the first step</source>
        <translation>在第一步之前已结束</translation>
    </message>
    <message>
        <source>Ended after all %1 steps</source>
        <translation>已完成全部 %1 步</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2</source>
        <translation>已在第 %1 / %2 步停止</translation>
    </message>
    <message>
        <source>Only shown here. If another program trains this run, the charts follow it.</source>
        <translation>仅供查看。如果其他程序正在进行这次训练，图表会随之更新。</translation>
    </message>
    <message>
        <source>Stopping; a checkpoint is written…</source>
        <translation>正在停止；正在写入检查点…</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>Makes one step and pauses again; the pinned images are captioned after it</source>
        <translation>前进一步后再次暂停；随后为固定的图像生成描述</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>In slow motion, the pinned images are captioned after every step, so you can see the captions and where the model looks change</source>
        <translation>慢动作时，每一步之后都会为固定的图像生成描述，可以看到描述以及模型所看之处的变化</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>4 steps per second</source>
        <translation>每秒 4 步</translation>
    </message>
    <message>
        <source>2 steps per second</source>
        <translation>每秒 2 步</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>每秒 1 步</translation>
    </message>
</context>
<context>
    <name>saccade::ui::RunFolderField</name>
    <message>
        <source>&amp;Keep the run in</source>
        <translation>训练保存到(&amp;K)</translation>
    </message>
    <message>
        <source>The folder for the measurements, the checkpoints and the captions of each epoch</source>
        <translation>存放测量值、检查点和每轮描述的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Say where the run is to be kept.</source>
        <translation>请指定训练的保存位置。</translation>
    </message>
    <message>
        <source>Give the whole path of the run&apos;s folder.</source>
        <translation>请输入训练文件夹的完整路径。</translation>
    </message>
    <message>
        <source>This folder already has a run; choose another, or resume that run.</source>
        <translation>此文件夹已包含一次训练；请选择其他文件夹，或恢复该训练。</translation>
    </message>
    <message>
        <source>A new or empty folder for the run</source>
        <translation>用于训练的新文件夹或空文件夹</translation>
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
        <translation>正在等待 %1 的首批数值。</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>训练曲线会显示在这里。</translation>
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
        <translation>%1 上的注意力</translation>
    </message>
    <message>
        <source>all</source>
        <comment>all words of a caption together</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>The attention of all words together.</source>
        <translation>所有词的注意力总和。</translation>
    </message>
    <message>
        <source>The attention of this word, here and at every epoch.</source>
        <translation>此词的注意力，在此处及每一轮中显示。</translation>
    </message>
    <message>
        <source>The image no longer exists.</source>
        <translation>图像已不存在。</translation>
    </message>
    <message>
        <source>Outlined: %1 of the attention</source>
        <translation>轮廓内：注意力的 %1</translation>
    </message>
    <message>
        <source>Attention from %1 to %2 times even</source>
        <translation>注意力为均匀时的 %1 到 %2 倍</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SampleViewer</name>
    <message>
        <source>&amp;Pinned images</source>
        <translation>固定图像(&amp;P)</translation>
    </message>
    <message>
        <source>Play through the epochs: see attention form.</source>
        <translation>逐轮播放：观察注意力的形成。</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>逐轮播放</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Show the newest epoch, now and as they come.</source>
        <translation>显示最新一轮，并随训练更新。</translation>
    </message>
    <message>
        <source>Captions and attention appear here after the first epoch.</source>
        <translation>第一轮之后，描述和注意力会显示在这里。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Show the best epoch: the green mark below the slider.</source>
        <translation>显示最佳轮次：滑块下方的绿色标记。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, the best</source>
        <translation>第 %1 / %2 轮，最佳</translation>
    </message>
    <message>
        <source>Save a pinned image over the epochs as an animation</source>
        <translation>将固定图像随轮次的变化保存为动画</translation>
    </message>
    <message>
        <source>All epochs as an animation</source>
        <translation>所有轮次的动画</translation>
    </message>
    <message>
        <source>The chosen &amp;word as GIF…</source>
        <translation>所选的词，存为 GIF(&amp;W)…</translation>
    </message>
    <message>
        <source>The &amp;chosen word as MP4…</source>
        <translation>所选的词，存为 MP4(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;All words together as GIF…</source>
        <translation>所有词合在一起，存为 GIF(&amp;A)…</translation>
    </message>
    <message>
        <source>All words &amp;together as MP4…</source>
        <translation>所有词合在一起，存为 MP4(&amp;T)…</translation>
    </message>
    <message>
        <source>The &amp;strongest word of each epoch as GIF…</source>
        <translation>每轮中最强的词，存为 GIF(&amp;S)…</translation>
    </message>
    <message>
        <source>The strongest word of each &amp;epoch as MP4…</source>
        <translation>每轮中最强的词，存为 MP4(&amp;E)…</translation>
    </message>
    <message>
        <source>Another animation is being written; try again when it is done.</source>
        <translation>正在写入另一个动画；完成后请重试。</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>保存动画</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>GIF 动画 (*.gif)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4 视频 (*.mp4)</translation>
    </message>
    <message>
        <source>%1-epochs</source>
        <comment>file name</comment>
        <translation>%1-epochs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>epoch and its score</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>第 %1 步之后</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDemo</name>
    <message>
        <source>&amp;Another scene</source>
        <translation>另一个场景(&amp;A)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScenesDialog</name>
    <message>
        <source>Make a Scenes dataset</source>
        <translation>制作 Scenes 数据集</translation>
    </message>
    <message>
        <source>Draws illustrated scenes, each with five captions, and the masks of the things in them. A tenth is held out for checking. A model learns 2,000 of them in minutes.</source>
        <translation>绘制插画场景，每个场景配五条描述以及其中物体的掩码。留出十分之一用于验证。模型几分钟即可学完 2,000 个场景。</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>制作(&amp;M)</translation>
    </message>
    <message>
        <source>The same number gives the same scenes</source>
        <translation>相同的数字生成相同的场景</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Scenes:</source>
        <translation>场景数(&amp;S)：</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新文件夹或空文件夹</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model file that was evaluated.</source>
        <translation>所评估的模型文件。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images that were captioned and scored.</source>
        <translation>已生成描述并打分的图像。</translation>
    </message>
    <message>
        <source>Captions/s</source>
        <translation>描述/秒</translation>
    </message>
    <message>
        <source>Captions per second on this computer, with everything else it was doing.</source>
        <translation>在此计算机上每秒生成的描述数，包含其间的其他工作。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Where the images and their reference captions come from. Scores on different datasets cannot be compared.</source>
        <translation>图像及其参考描述的来源。不同数据集上的得分不能相互比较。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>The part of the dataset that was captioned. Scores on images that the model was trained on say little.</source>
        <translation>已生成描述的数据集部分。在模型训练过的图像上的得分意义不大。</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>Captions that the search kept at each word; 1 takes the most probable word each time.</source>
        <translation>搜索时每个词保留的候选描述数；1 表示每次取概率最高的词。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) that name an object. A map that looks everywhere alike would have a mass of %1.</source>
        <translation>
            <numerusform>%Ln 个指称物体的词。均匀地看各处的注意力图的质量为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2, where the score would be on other images of the same kind (bootstrap over the images).</source>
        <translation>95 % 区间：%1 至 %2，即换用同类的其他图像时得分所在的范围（对图像做自助法）。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreTable</name>
    <message>
        <source>Scores of the evaluated models</source>
        <translation>所评估模型的得分</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SeenOrGuessed</name>
    <message>
        <source>Seen in the image</source>
        <translation>在图像中看到</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>Reading the caption without the image…</source>
        <translation>正在不看图像读取描述…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>probability with and without the image</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” has a probability of %2 with the image and %3 without it, after the same words.</source>
        <translation>接在相同的词之后，“%1”的概率在有图像时为 %2，无图像时为 %3。</translation>
    </message>
    <message>
        <source>Seen in the image (probability with → without it)</source>
        <translation>在图像中看到（概率：有图像 → 无图像）</translation>
    </message>
    <message>
        <source>“Without the image”: the mean of all images that the model learned from.</source>
        <translation>“无图像”：模型学习过的所有图像的平均。</translation>
    </message>
    <message>
        <source>“Without the image”: the image itself, blurred until only its colours are left.</source>
        <translation>“无图像”：图像本身，模糊到只剩颜色。</translation>
    </message>
    <message>
        <source>Did it look, or guess?</source>
        <translation>是看到的，还是猜的？</translation>
    </message>
    <message>
        <source>A long bar: the word needs the image. No bar: the word is just as likely without the image; the model can guess it from the words before it.</source>
        <translation>条长：该词需要图像。无条：没有图像时该词同样可能；模型可以从前面的词猜出它。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 个词</translation>
    </message>
    <message>
        <source>A caption that has not come to an end by then is cut.</source>
        <translation>到此长度仍未结束的描述会被截断。</translation>
    </message>
    <message>
        <source>Every word makes a caption less probable, so the search prefers short ones. A higher number makes up for it: longer captions; 0 leaves it as it is.</source>
        <translation>每增加一个词，描述的概率都会降低，因此搜索偏好短描述。较大的数值可以弥补这一点，使描述更长；0 表示不作调整。</translation>
    </message>
    <message>
        <source>&amp;Play a new caption word by word</source>
        <translation>逐词播放新描述(&amp;P)</translation>
    </message>
    <message>
        <source>Shows once, for each new caption, where the model looked at each word.</source>
        <translation>对每条新描述，逐词显示一次模型关注的位置。</translation>
    </message>
    <message>
        <source> words per second</source>
        <translation> 词/秒</translation>
    </message>
    <message>
        <source>How fast a caption is played.</source>
        <translation>描述的播放速度。</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Longest &amp;caption:</source>
        <translation>描述最大长度(&amp;C)：</translation>
    </message>
    <message>
        <source>Length p&amp;enalty:</source>
        <translation>长度惩罚(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速度(&amp;S)：</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Sets everything in this dialog as it was at first.</source>
        <translation>将此对话框中的所有设置恢复为初始值。</translation>
    </message>
    <message>
        <source>&amp;No repeated group of:</source>
        <translation>不重复的词组长度(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SetupPanel</name>
    <message>
        <source>&amp;New run</source>
        <translation>新建训练(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>The data has no split called &quot;%1&quot;.</source>
        <translation>数据中没有名为“%1”的划分。</translation>
    </message>
    <message>
        <source>Starts the run with these options</source>
        <translation>用这些选项开始训练</translation>
    </message>
    <message>
        <source>Re&amp;sume training</source>
        <translation>恢复训练(&amp;T)</translation>
    </message>
    <message>
        <source>Choose another under &quot;Advanced&quot; at &quot;%1&quot;. The data has: %2.</source>
        <translation>请在“高级”中的“%1”处另选一个。数据中有：%2。</translation>
    </message>
    <message>
        <source>Resuming the run &quot;%1&quot;. Only a few options can still be changed.</source>
        <translation>正在恢复训练“%1”。只有少数选项仍可更改。</translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>此训练已完成：共 %n 轮。要继续训练，请增大“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
</context>
<context>
    <name>saccade::ui::SoftmaxDemo</name>
    <message>
        <source>Annotation vector a</source>
        <translation>标注向量 a</translation>
    </message>
    <message>
        <source>Score e</source>
        <translation>得分 e</translation>
    </message>
    <message>
        <source>exp(sharpness · e)</source>
        <translation>exp(锐度 · e)</translation>
    </message>
    <message>
        <source>Weight α = exp(…) / sum</source>
        <translation>权重 α = exp(…) / 总和</translation>
    </message>
    <message>
        <source>Score of cell %1</source>
        <translation>单元格 %1 的得分</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Context z</source>
        <translation>上下文 z</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TogetherDialog</name>
    <message>
        <source>Several models together</source>
        <translation>多个模型共同使用</translation>
    </message>
    <message>
        <source>Each word has the mean of the probabilities that the models give it. They must have the same vocabulary; their encoders and decoders may differ.</source>
        <translation>每个词的概率是各模型给出概率的平均值。词汇表必须相同；编码器和解码器可以不同。</translation>
    </message>
    <message>
        <source>Models that caption together</source>
        <translation>共同生成描述的模型</translation>
    </message>
    <message>
        <source>Caption &amp;together</source>
        <translation>共同生成描述(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds model files (.safetensors) to the list.</source>
        <translation>将模型文件 (.safetensors) 添加到列表。</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>模型文件 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TraceKnobs</name>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>The scores of attention are multiplied by this: above 1 the map concentrates on its strongest cells, below 1 it becomes more even.</source>
        <translation>注意力的得分乘以此值：大于 1 时，注意力图集中于最强的单元格；小于 1 时，变得更均匀。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The logits are divided by this, beside the model&apos;s own temperature: above 1 the probabilities become more alike, below 1 the most probable word gains.</source>
        <translation>除模型自身的温度外，logits 还要除以此值：大于 1 时，各概率更接近；小于 1 时，最可能的词概率升高。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>按计算结果</translation>
    </message>
    <message>
        <source>Shut (0)</source>
        <translation>关闭 (0)</translation>
    </message>
    <message>
        <source>Open (1)</source>
        <translation>打开 (1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingActions</name>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Sto&amp;p and keep a checkpoint</source>
        <translation>停止并保留检查点(&amp;P)</translation>
    </message>
    <message>
        <source>Open a &amp;dataset…</source>
        <translation>打开数据集(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a &amp;file of captions…</source>
        <translation>打开描述文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Make a Scenes dataset…</source>
        <translation>制作 Scenes 数据集(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Resume a run…</source>
        <translation>恢复训练(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Watch a run…</source>
        <translation>观察训练(&amp;W)…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>恢复(&amp;U)</translation>
    </message>
    <message>
        <source>One st&amp;ep</source>
        <translation>单步(&amp;E)</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingNeighbours</name>
    <message>
        <source>Only where it reads the same word</source>
        <translation>仅限读到同一个词的地方</translation>
    </message>
    <message>
        <source>Make another index…</source>
        <translation>创建另一个索引…</translation>
    </message>
    <message>
        <source>From another dataset, in place of this one</source>
        <translation>用另一个数据集创建，取代当前索引</translation>
    </message>
    <message>
        <source>There is no caption yet.</source>
        <translation>尚无描述。</translation>
    </message>
    <message>
        <source>To answer this, the captions that the model was trained on are read once and kept in an index. Choose the dataset of that training.</source>
        <translation>要回答这个问题，需要把训练该模型所用的描述通读一遍并保存在索引中。请选择那次训练所用的数据集。</translation>
    </message>
    <message>
        <source>Index: %1 words of %2 captions from %3 (%4)</source>
        <translation>索引：来自 %3（%4）的 %2 条描述，共 %1 个词</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>最接近的训练图像</translation>
    </message>
    <message>
        <source>Click a word of the caption.</source>
        <translation>单击描述中的某个词。</translation>
    </message>
    <message>
        <source>Nearest training images for “%1”</source>
        <translation>与“%1”最接近的训练图像</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No training caption of the index has this word.</source>
        <translation>索引中的训练描述都不含这个词。</translation>
    </message>
    <message>
        <source>%1
Click to bring your image back</source>
        <translation>%1
单击可恢复您的图像</translation>
    </message>
    <message>
        <source>%1
Cosine of the contexts: %2. Click to see it in place of your image</source>
        <translation>%1
上下文的余弦：%2。单击可在您的图像位置查看它</translation>
    </message>
    <message>
        <source>Where did it learn that?</source>
        <translation>它是从哪里学到的？</translation>
    </message>
    <message>
        <source>The training images in which the model looked at something most like what it looks at for this word, each with the word that it read there. They are alike; that the model learned the word from just these is not proven by that.</source>
        <translation>模型在其中看到的内容与看这个词时最相似的训练图像，并标出它在那里读到的词。它们相似，但这并不能证明模型正是从这些图像学到该词的。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingPage</name>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>You can choose data for another run when this one has finished.</source>
        <translation>此训练结束后才能为下一次训练选择数据。</translation>
    </message>
    <message>
        <source>%1: %2, %3, epochs: %4</source>
        <translation>%1：%2，%3，轮次：%4</translation>
    </message>
    <message>
        <source>Training was stopped. Epochs done: %1. The run is saved and can be resumed.</source>
        <translation>训练已停止。已完成轮次：%1。训练已保留，可以恢复。</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>恢复此训练</translation>
    </message>
    <message>
        <source>Caption with this model</source>
        <translation>用此模型生成描述</translation>
    </message>
    <message>
        <source>Drop a dataset to train on, or a run to watch</source>
        <translation>放下要训练的数据集或要观察的训练</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n epoch(s).</source>
        <translation>
            <numerusform>完成：%n 轮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: it stopped early after %n epoch(s), as there was no further improvement. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>此训练已完成：因不再有提升，在 %n 轮后提前结束。要继续训练，请增大“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>此训练已完成：共 %n 轮。要继续训练，请增大“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>更改选项</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>从最后的检查点恢复</translation>
    </message>
    <message>
        <source>Best: epoch %1, %2.</source>
        <translation>最佳：第 %1 轮，%2。</translation>
    </message>
    <message>
        <source>Best: the model it started from, %1.</source>
        <translation>最佳：起始模型，%1。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrialChart</name>
    <message>
        <source>Deletion: image blurred (%)</source>
        <translation>删除：已模糊的图像（%）</translation>
    </message>
    <message>
        <source>Insertion: image brought back (%)</source>
        <translation>插入：已恢复的图像（%）</translation>
    </message>
</context>
<context>
    <name>saccade::ui::Uncertainty</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>The model is unsure of this caption: %1 per word.</source>
        <translation>模型对这条描述没有把握：每词 %1。</translation>
    </message>
    <message>
        <source>It is not finished: it stopped at the length limit.</source>
        <translation>描述不完整：因长度限制而停止。</translation>
    </message>
    <message>
        <source>The model looked everywhere equally: the maps say little.</source>
        <translation>模型对各处的关注相同：注意力图参考价值不大。</translation>
    </message>
    <message>
        <source>The model is unsure of this word: %1.</source>
        <translation>模型对这个词没有把握：%1。</translation>
    </message>
    <message>
        <source>It might have said: %1.</source>
        <translation>它也可能会说：%1。</translation>
    </message>
    <message>
        <source>It looked nearly everywhere equally: the map says little.</source>
        <translation>它对各处的关注几乎相同：这张注意力图参考价值不大。</translation>
    </message>
    <message>
        <source>The model says nothing about this image.</source>
        <translation>模型对这幅图像没有给出任何描述。</translation>
    </message>
    <message>
        <source>The model&apos;s output is NaN or infinite: its weights are damaged.</source>
        <translation>模型的输出为 NaN 或无穷大：其权重已损坏。</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from (%1), so the caption may be nonsense.</source>
        <translation>此图像与该模型学习过的图像（%1）不同，因此描述可能毫无意义。</translation>
    </message>
    <message>
        <source>The image is unlike what this model learned from, so the caption may be nonsense.</source>
        <translation>此图像与该模型学习过的图像不同，因此描述可能毫无意义。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln 个场景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
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
        <translation>模型只看到了此图像中间的 %1。</translation>
    </message>
    <message>
        <source>The model saw only %1 of this image.</source>
        <translation>模型只看到了此图像的 %1。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WeightsDownload</name>
    <message>
        <source>Download weights</source>
        <translation>下载权重</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Downloading weights</source>
        <translation>正在下载权重</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在校验文件…</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept, and the download can be resumed.</source>
        <translation>已取消。已收到的部分会保留，下载可以继续。</translation>
    </message>
    <message>
        <source>Download what torchvision trained on ImageNet: %1</source>
        <translation>下载 torchvision 在 ImageNet 上训练的权重：%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
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
        <translation>“%1”：概率 %2</translation>
    </message>
    <message>
        <source>%1, gate %2: how much the model relied on what it saw rather than on the words so far</source>
        <translation>%1，门控 %2：模型在多大程度上依据所见内容而非已生成的词</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1，没有把握</translation>
    </message>
    <message>
        <source>%1, looked: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1，看了：该词有 %2 来自图像，其余来自之前的词</translation>
    </message>
    <message>
        <source>%1, did not look: %2 of the word comes from the image, the rest from the words so far</source>
        <translation>%1，没有看：该词有 %2 来自图像，其余来自之前的词</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordLegend</name>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>The upper bar under a word is the probability that the model gave to it. The lower one is the gate: how much the model relied on what it saw rather than on the words so far. A dotted line marks a word that the model is unsure of.</source>
        <translation>词下方的上条是模型给该词的概率。下条是门控：模型在多大程度上依据所见内容而非已生成的词。虚线标出模型没有把握的词。</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>没有把握</translation>
    </message>
    <message>
        <source>Marks under the words: %1</source>
        <translation>词下的标记：%1</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>看了</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordPair</name>
    <message>
        <source>no word</source>
        <translation>无词</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>%1, and other: %2</source>
        <translation>%1，不同：%2</translation>
    </message>
    <message>
        <source>%1, and the same: %2</source>
        <translation>%1，相同：%2</translation>
    </message>
    <message>
        <source>Above: %1
Below: %2
Shows both maps.</source>
        <translation>上方：%1
下方：%2
显示两张注意力图。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordStrip</name>
    <message>
        <source>The caption will appear here, word by word.</source>
        <translation>描述会逐词显示在这里。</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>描述：%1</translation>
    </message>
    <message>
        <source>… (stopped at the length limit)</source>
        <translation>…（因长度限制而停止）</translation>
    </message>
    <message>
        <source>The model found nothing to say.</source>
        <translation>模型没有生成任何内容。</translation>
    </message>
    <message>
        <source>More words are coming.</source>
        <translation>后面还有更多词。</translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordsDemo</name>
    <message>
        <source>a dog runs on the beach</source>
        <translation>例如：a dog runs on the beach</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>&lt;unk&gt; %1</source>
        <comment>the unknown word and its number</comment>
        <translation>&lt;unk&gt; %1</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>尚未打开模型。</translation>
    </message>
    <message numerus="yes">
        <source>The model does not know %n of these words: it reads each as &lt;unk&gt;.</source>
        <translation>
            <numerusform>这些词中有 %n 个模型不认识：每个都读作 &lt;unk&gt;。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ZoomButton</name>
    <message>
        <source>How large the image is drawn; at 100 % each of its pixels is a pixel of the screen</source>
        <translation>图像的显示大小；100 % 时图像的每个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>适合 %1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>缩放：%1</translation>
    </message>
</context>
</TS>
