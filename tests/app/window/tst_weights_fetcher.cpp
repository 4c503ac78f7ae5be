#include "app/window/weights_fetcher.h"
#include "tests/support/await.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest/QtTest>

#include <memory>

using namespace saccade;
using window::WeightsFetcher;
namespace fs = std::filesystem;

namespace {

/// A web server on loopback with one file. It notes what was asked for.
class FileServer : public QObject {
public:
    explicit FileServer(QByteArray content) : content_(std::move(content)) {
        server_.listen(QHostAddress::LocalHost);
        connect(&server_, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const socket = server_.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    std::string url(const char* name = "net.pth") const {
        return "http://127.0.0.1:" + std::to_string(server_.serverPort()) + "/models/" + name;
    }

    qsizetype breaks_off_after = -1; ///< bytes of each answer; -1: never
    bool knows_ranges = true;
    bool holds_back = false;  ///< sends half and waits
    int status = 0;           ///< of every answer; 0: as it should be
    QList<QByteArray> ranges; ///< what the requests asked for, "" for all

private:
    void take(QTcpSocket& socket) {
        QByteArray& asked = asked_[&socket];
        asked += socket.readAll();
        if (!asked.contains("\r\n\r\n"))
            return;
        const qsizetype at = asked.toLower().indexOf("range: bytes=");
        const QByteArray range =
            at < 0 ? QByteArray() : asked.mid(at + 13, asked.indexOf('\r', at) - at - 13);
        asked_.remove(&socket);
        ranges.append(range);
        answer(socket, knows_ranges && !range.isEmpty() ? range.chopped(1).toLongLong() : 0);
    }

    void answer(QTcpSocket& socket, qsizetype from) {
        if (status > 0 || from >= content_.size()) {
            const int code = status > 0 ? status : 416;
            socket.write("HTTP/1.1 " + QByteArray::number(code) + " No\r\nContent-Length: 5\r\n\r\nsorry");
            return socket.disconnectFromHost();
        }
        const QByteArray rest = content_.mid(from);
        QByteArray head = from > 0
                              ? "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " +
                                    QByteArray::number(from) + '-' + QByteArray::number(content_.size() - 1) +
                                    '/' + QByteArray::number(content_.size()) + "\r\n"
                              : QByteArray("HTTP/1.1 200 OK\r\n");
        head += "Content-Length: " + QByteArray::number(rest.size()) + "\r\n\r\n";
        socket.write(head);
        if (holds_back) {
            socket.write(rest.first(rest.size() / 2));
            return;
        }
        socket.write(breaks_off_after < 0 ? rest : rest.first(breaks_off_after));
        socket.disconnectFromHost();
    }

    QTcpServer server_;
    QByteArray content_;
    QHash<QTcpSocket*, QByteArray> asked_;
};

} // namespace

class TestWeightsFetcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        server_ = std::make_unique<FileServer>(content());
        fetcher_ = std::make_unique<WeightsFetcher>(weights());
        fetched_ = std::make_unique<QSignalSpy>(fetcher_.get(), &WeightsFetcher::fetched);
        failed_ = std::make_unique<QSignalSpy>(fetcher_.get(), &WeightsFetcher::failed);
    }

    void cleanup() {
        failed_.reset();
        fetched_.reset();
        fetcher_.reset();
        server_.reset();
    }

    void bringsTheFile() {
        QSignalSpy progressed(fetcher_.get(), &WeightsFetcher::progressed);
        fetcher_->fetch(published());
        AWAIT(!fetched_->isEmpty());
        QCOMPARE(fs::path(fetched_->at(0).at(0).toString().toStdString()), weights() / "net.pth");
        QVERIFY(test::readFile(weights() / "net.pth") == content().toStdString());
        QVERIFY(!fs::exists(part()));
        QCOMPARE(progressed.last().at(0).toLongLong(), content().size());
        QCOMPARE(progressed.last().at(1).toLongLong(), content().size());
        QCOMPARE(server_->ranges, QList<QByteArray>{""});
        QVERIFY(failed_->isEmpty());
    }

    void doesNotFetchTwice() {
        test::writeFile(weights() / "net.pth", "there");
        fetcher_->fetch(published());
        QCOMPARE(fetched_->size(), 1);
        QVERIFY(server_->ranges.isEmpty());
    }

    void resumesWhereItBrokeOff() {
        server_->breaks_off_after = 100'000;
        fetcher_->fetch(published());
        AWAIT(!failed_->isEmpty());
        QVERIFY2(failed_->at(0).at(0).toString().contains(QStringLiteral("can be resumed")),
                 qPrintable(failed_->at(0).at(0).toString()));
        QCOMPARE(fs::file_size(part()), std::uintmax_t{100'000});
        QVERIFY(!fs::exists(weights() / "net.pth"));
        server_->breaks_off_after = -1;
        fetcher_->fetch(published());
        AWAIT(!fetched_->isEmpty());
        QCOMPARE(server_->ranges, (QList<QByteArray>{"", "100000-"}));
        QVERIFY(test::readFile(weights() / "net.pth") == content().toStdString());
    }

    /// Then all of it is sent again.
    void resumesWithAServerThatKnowsNoRanges() {
        server_->knows_ranges = false;
        test::writeFile(part(), std::string(70'000, 'x'));
        fetcher_->fetch(published());
        AWAIT(!fetched_->isEmpty());
        QVERIFY(test::readFile(weights() / "net.pth") == content().toStdString());
    }

    void cancelKeepsWhatArrived() {
        server_->holds_back = true;
        QSignalSpy progressed(fetcher_.get(), &WeightsFetcher::progressed);
        QSignalSpy stopped(fetcher_.get(), &WeightsFetcher::stopped);
        fetcher_->fetch(published());
        AWAIT(!progressed.isEmpty() && progressed.last().at(0).toLongLong() == content().size() / 2);
        fetcher_->stop();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(fs::file_size(part()), std::uintmax_t(content().size() / 2));
        server_->holds_back = false;
        fetcher_->fetch(published());
        AWAIT(!fetched_->isEmpty());
        QVERIFY(failed_->isEmpty());
        QCOMPARE(server_->ranges.last(), QByteArray::number(content().size() / 2) + '-');
        QVERIFY(test::readFile(weights() / "net.pth") == content().toStdString());
    }

    /// The program ended between the last byte and the check.
    void checksWhatIsThereWhole() {
        test::writeFile(part(), content().toStdString());
        fetcher_->fetch(published());
        AWAIT(!fetched_->isEmpty());
        QVERIFY(fs::exists(weights() / "net.pth"));
    }

    void refusesAnotherFile() {
        PublishedWeights other = published();
        other.checksum = "00000000";
        fetcher_->fetch(other);
        AWAIT(!failed_->isEmpty());
        QVERIFY(failed_->at(0).at(0).toString().contains(QStringLiteral("checksum is wrong")));
        QVERIFY(!fs::exists(part()));
        QVERIFY(!fs::exists(weights() / "net.pth"));
    }

    void saysWhatTheServerAnswers() {
        server_->status = 404;
        fetcher_->fetch(published());
        AWAIT(!failed_->isEmpty());
        QCOMPARE(failed_->at(0).at(0).toString(), QStringLiteral("127.0.0.1 answers with the error 404."));
        QCOMPARE(fs::file_size(part()), std::uintmax_t{0}); // nothing of the page that says sorry
    }

    void saysThatThereIsNoNetwork() {
        PublishedWeights away = published();
        away.url = "http://nowhere.invalid/net.pth"; // RFC 6761: there is no such host
        fetcher_->fetch(away);
        AWAIT(!failed_->isEmpty());
        QVERIFY2(failed_->at(0).at(0).toString().startsWith(
                     QStringLiteral("There is no connection to nowhere.invalid")),
                 qPrintable(failed_->at(0).at(0).toString()));
    }

    void saysThatNobodyAnswers() {
        const PublishedWeights weights_there = published();
        server_.reset();
        fetcher_->fetch(weights_there);
        AWAIT(!failed_->isEmpty());
        QCOMPARE(failed_->at(0).at(0).toString(), QStringLiteral("127.0.0.1 does not answer."));
    }

    void saysWhatCannotBeWritten() {
        test::writeFile(weights(), "a file where the folder belongs");
        fetcher_->fetch(published());
        QCOMPARE(failed_->size(), 1);
        QVERIFY(failed_->at(0).at(0).toString().contains(QStringLiteral("cannot be written")));
    }

private:
    static QByteArray content() {
        QByteArray bytes(300'001, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 7919 / 13);
        return bytes;
    }
    PublishedWeights published() const {
        const QByteArray sum = QCryptographicHash::hash(content(), QCryptographicHash::Sha256).toHex();
        return {"net", server_->url(), sum.first(8).toStdString()};
    }
    fs::path weights() const { return fs::path(folder_->path().toStdString()) / "weights"; }
    fs::path part() const { return weights() / "net.pth.part"; }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<FileServer> server_;
    std::unique_ptr<WeightsFetcher> fetcher_;
    std::unique_ptr<QSignalSpy> fetched_, failed_;
};

SACCADE_TEST(TestWeightsFetcher)
#include "tst_weights_fetcher.moc"
