<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>EncoderChapter</name>
    <message numerus="yes">
        <source>Its grid has %1 rows and %2 columns: %n cell(s) to look at.</source>
        <translation>
            <numerusform>Its grid has %1 rows and %2 columns: %n cell to look at.</numerusform>
            <numerusform>Its grid has %1 rows and %2 columns: %n cells to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::AttentionView</name>
    <message numerus="yes">
        <source>Of %Ln object(s) that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</source>
        <translation>
            <numerusform>Of %Ln object that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</numerusform>
            <numerusform>Of %Ln objects that the captions name, %1 are not in the image, neither outlined nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::CaptionPage</name>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… and %n more.</numerusform>
            <numerusform>
… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) removed from the list.</source>
        <translation>
            <numerusform>%n image removed from the list.</numerusform>
            <numerusform>%n images removed from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChapterCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ChartBoard</name>
    <message numerus="yes">
        <source>The bold line is an average over about %n step(s), and at most a tenth of the run; the raw values are shown faintly behind it.</source>
        <translation>
            <numerusform>The bold line is an average over about %n step, and at most a tenth of the run; the raw values are shown faintly behind it.</numerusform>
            <numerusform>The bold line is an average over about %n steps, and at most a tenth of the run; the raw values are shown faintly behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::Comparison</name>
    <message numerus="yes">
        <source>%1 is better than %2 on these %Ln image(s): CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>%1 is better than %2 on these %Ln images: CIDEr +%3, 95 % interval %4 to %5.</numerusform>
            <numerusform>%1 is better than %2 on these %Ln images: CIDEr +%3, 95 % interval %4 to %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln image(s) do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</source>
        <translation>
            <numerusform>These %Ln images do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</numerusform>
            <numerusform>These %Ln images do not tell whether %1 or %2 is better: CIDEr +%3, 95 % interval %4 to %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ContextIndexForm</name>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::DatasetField</name>
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
            <numerusform>%Ln caption</numerusform>
            <numerusform>%Ln captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln entry that cannot be used</numerusform>
            <numerusform>%Ln entries that cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationForm</name>
    <message numerus="yes">
        <source>%1 (%Ln image(s))</source>
        <translation>
            <numerusform>%1 (%Ln image)</numerusform>
            <numerusform>%1 (%Ln images)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::EvaluationPage</name>
    <message numerus="yes">
        <source>%1: %n image(s) were left out. %2</source>
        <translation>
            <numerusform>%1: %n image was left out. %2</numerusform>
            <numerusform>%1: %n images were left out. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::FieldDemo</name>
    <message numerus="yes">
        <source>After %n layer(s) of 3 × 3 convolutions, every second with stride 2:</source>
        <translation>
            <numerusform>After %n layer of 3 × 3 convolutions, every second with stride 2:</numerusform>
            <numerusform>After %n layers of 3 × 3 convolutions, every second with stride 2:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::GalleryView</name>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n path copied.</numerusform>
            <numerusform>%n paths copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) copied.</source>
        <translation>
            <numerusform>%n caption copied.</numerusform>
            <numerusform>%n captions copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageFinder</name>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>%n more could not be used.</numerusform>
            <numerusform>%n more could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</source>
        <translation>
            <numerusform>%n picture left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</numerusform>
            <numerusform>%n pictures left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ImageTable</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ModelFacts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ProgressRow</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::RecentRuns</name>
    <message numerus="yes">
        <source>finished, %n epoch(s)</source>
        <translation>
            <numerusform>finished, %n epoch</numerusform>
            <numerusform>finished, %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 of %n epoch</numerusform>
            <numerusform>%1 of %n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ReliabilityView</name>
    <message numerus="yes">
        <source>Expected calibration error: %1 over %Ln word(s).</source>
        <translation>
            <numerusform>Expected calibration error: %1 over %Ln word.</numerusform>
            <numerusform>Expected calibration error: %1 over %Ln words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on the first %Ln image(s).</source>
        <translation>
            <numerusform>Measured on the first %Ln images.</numerusform>
            <numerusform>Measured on the first %Ln images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probability %1 to %2: %Ln word(s), right in %3 of cases</source>
        <translation>
            <numerusform>Probability %1 to %2: %Ln word, right in %3 of cases</numerusform>
            <numerusform>Probability %1 to %2: %Ln words, right in %3 of cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::ScoreModel</name>
    <message numerus="yes">
        <source>%Ln word(s) that name an object. A map that looks everywhere alike would have a mass of %1.</source>
        <translation>
            <numerusform>%Ln word that names an object. A map that looks everywhere alike would have a mass of %1.</numerusform>
            <numerusform>%Ln words that name an object. A map that looks everywhere alike would have a mass of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::SetupPanel</name>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>This run is finished: %n epoch is done. To train it further, raise &quot;%1&quot;.</numerusform>
            <numerusform>This run is finished: %n epochs are done. To train it further, raise &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::TrainingPage</name>
    <message numerus="yes">
        <source>Done: %n epoch(s).</source>
        <translation>
            <numerusform>Done: %n epoch.</numerusform>
            <numerusform>Done: %n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: it stopped early after %n epoch(s), as there was no further improvement. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>This run is finished: it stopped early after %n epoch, as there was no further improvement. To train it further, raise &quot;%1&quot;.</numerusform>
            <numerusform>This run is finished: it stopped early after %n epochs, as there was no further improvement. To train it further, raise &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is finished: %n epoch(s) are done. To train it further, raise &quot;%1&quot;.</source>
        <translation>
            <numerusform>This run is finished: %n epoch is done. To train it further, raise &quot;%1&quot;.</numerusform>
            <numerusform>This run is finished: %n epochs are done. To train it further, raise &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::Uncertainty</name>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln scene</numerusform>
            <numerusform>%Ln scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saccade::ui::WordsDemo</name>
    <message numerus="yes">
        <source>The model does not know %n of these words: it reads each as &lt;unk&gt;.</source>
        <translation>
            <numerusform>The model does not know %n of these words: it reads it as &lt;unk&gt;.</numerusform>
            <numerusform>The model does not know %n of these words: it reads each as &lt;unk&gt;.</numerusform>
        </translation>
    </message>
</context>
</TS>
