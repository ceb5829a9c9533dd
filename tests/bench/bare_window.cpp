// The least that a Qt Widgets program can be; what startup.py compares with.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    QMainWindow window;
    window.setCentralWidget(new QLabel{QStringLiteral("Bare"), &window});
    window.resize(1100, 760);
    window.show();
    return QApplication::exec();
}
