#include "core/base/error.h"
#include "core/model/decoder_registry.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

using namespace saccade;

/// In a program of its own, as decoders cannot be taken out again.
class TestDecoderRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddedDecoderIsOneOfThem() {
        const std::size_t before = decoderKinds().size();
        QVERIFY_EXCEPTION_THROWN(decoderKind("own"), Error);
        DecoderKind own = decoderKind("lstm_soft");
        own.part.name = "own";
        addDecoder(own);
        QCOMPARE(decoderKinds().size(), before + 1);
        QCOMPARE(&decoderKind("own"), &decoderKinds().back());
        QVERIFY(decoderKind("own").make({}, 6, 9) != nullptr);
    }

    void aNameIsTakenOnce() {
        const std::size_t before = decoderKinds().size();
        try {
            addDecoder(decoderKind("transformer"));
            QFAIL("a second decoder of the same name was taken");
        } catch (const Error& error) {
            QCOMPARE(error.what(), "There already is a decoder \"transformer\".");
        }
        QCOMPARE(decoderKinds().size(), before);
    }
};

SACCADE_TEST(TestDecoderRegistry)
#include "tst_decoder_registry.moc"
