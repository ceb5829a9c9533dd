#include "ui/shell/screen_awake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>

namespace trygg::ui {
namespace {

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QString::fromLatin1(method));
}

} // namespace

/// The system lets go by itself when the program ends.
class ScreenAwake::Hold {
public:
    Hold()
    {
        QDBusMessage inhibit = call("Inhibit");
        inhibit << QCoreApplication::applicationName() << QStringLiteral("exercise session");
        reply_ = QDBusConnection::sessionBus().asyncCall(inhibit);
    }
    ~Hold()
    {
        // By now it has long answered, if anybody is there to answer.
        if (!reply_.isFinished() || reply_.isError()) return;
        QDBusMessage let_go = call("UnInhibit");
        let_go << reply_.value();
        QDBusConnection::sessionBus().send(let_go);
    }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

private:
    QDBusPendingReply<unsigned> reply_;
};

ScreenAwake::ScreenAwake() = default;

ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::keep(bool awake)
{
    if (awake == (hold_ != nullptr)) return;
    hold_ = awake ? std::make_unique<Hold>() : nullptr;
}

} // namespace trygg::ui
