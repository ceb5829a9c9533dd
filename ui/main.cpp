#include "app/content_directory.h"
#include "app/system_clock.h"
#include "storage/open_diary.h"
#include "storage/process.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/launch.h"
#include "ui/shell/log.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace trygg;

int main(int argc, char* argv[])
{
    storage::prepare_process();
    QApplication application{argc, argv};
    QApplication::setApplicationName("tryggrygg");
    QApplication::setApplicationVersion(TRYGGRYGG_VERSION);
    QApplication::setDesktopFileName("tryggrygg");
    QApplication::setWindowIcon(QIcon{":/tryggrygg.svg"});

    QCommandLineParser options;
    options.setApplicationDescription("Trygg Rygg: exercise in small steps for people with back pain.");
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption exit_after_startup{"exit-after-startup", "Show the first page, paint it, and exit."};
    options.addOption(exit_after_startup);
    options.process(application);

    const app::SystemClock clock;
    const auto data = storage::data_folder();
    ui::open_log(data);
    ui::Launch launch{{app::content_directory(app::executable_directory()), data, clock}};
    const int failure = launch.open();
    if (options.isSet(exit_after_startup)) new ui::FirstPaint{launch.window(), &QApplication::quit};
    const int result = QApplication::exec();
    return failure != 0 ? failure : result;
}
