#include "app/cli/blas_check.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <filesystem>

using namespace saccade::cli;

namespace {

const std::string libraries = "/usr/lib/x86_64-linux-gnu/"; // where Debian installs its BLAS variants

} // namespace

class TestBlasCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLibraryWithoutTheMarksOfAFastOneIsSlow() { QVERIFY(!isFastBlas("libm.so.6")); }

    void theReferenceIsSlow() {
        const std::string reference = libraries + "blas/libblas.so.3";
        if (!std::filesystem::exists(reference))
            QSKIP("needs the reference BLAS of Debian");
        QVERIFY(!isFastBlas(reference));
    }

    void openBlasBehindTheCommonNameIsFast() {
        const std::string wrapper = libraries + "openblas-openmp/libblas.so.3";
        if (!std::filesystem::exists(wrapper))
            QSKIP("needs OpenBLAS of Debian");
        QVERIFY(isFastBlas(wrapper));
    }

    void whatCannotBeOpenedRaisesNoAlarm() { QVERIFY(isFastBlas("/no/such/library.so")); }
};

SACCADE_TEST(TestBlasCheck)
#include "tst_blas_check.moc"
