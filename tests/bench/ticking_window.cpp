// A window with a timer that ticks: what idle.py must find.
#include <QApplication>
#include <QLabel>
#include <QTimer>

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    QLabel label{QStringLiteral("Ticking")};
    label.resize(1100, 760);
    label.show();
    QTimer timer;
    timer.start(1000);
    return QApplication::exec();
}
