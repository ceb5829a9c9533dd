// Paints every widget in its states, four schemes, 100 and 200 %, into PNG files for looking at:
// render_widgets FOLDER [SCENE]
#include "support/gallery.h"

#include "ui/theme/theme_holder.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/rail.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QScrollBar>
#include <QStyleFactory>

#include <cstdio>

namespace {

using namespace trygg::ui;

struct Look {
    const char* name;
    Theme theme;
    QSize window;
};

/// The keyboard on the page's main control, so that the ring is seen.
void focus_main(QWidget& window)
{
    QAbstractButton* main = nullptr;
    for (PageScroll* page : window.findChildren<PageScroll*>()) {
        for (QAbstractButton* part : page->findChildren<QAbstractButton*>()) {
            const auto* push = qobject_cast<PushButton*>(part);
            if (part->isVisible() && (part->isChecked() || (push && push->kind() == PushButton::Kind::primary))) main = part;
            if (main) break;
        }
    }
    if (main) main->setFocus();
}

/// Tall enough to show the whole page when it would scroll.
void unfold(QWidget& window)
{
    for (PageScroll* page : window.findChildren<PageScroll*>()) {
        const int hidden = page->verticalScrollBar()->maximum();
        if (hidden > 0) window.resize(window.width(), window.height() + hidden);
    }
}

void render(const Scene& scene, const Look& look, const QString& folder)
{
    ThemeHolder holder{look.theme};
    QWidget* window = framed(scene);
    holder.dress(window);
    window->resize(look.window);
    window->show();
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    unfold(*window);
    focus_main(*window);
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    window->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, scene.name, QString::fromLatin1(look.name)));
    if (const auto* rail = window->findChild<Rail*>(); rail && rail->is_bar() && scene.name == QLatin1String{"today"}) {
        rail->findChild<PushButton*>()->click();
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        window->grab().save(QStringLiteral("%1/menu_%2.png").arg(folder, QString::fromLatin1(look.name)));
    }
    delete window;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("render_widgets FOLDER [SCENE] [LOOK]\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app{argc, argv};
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (const QByteArray family = qgetenv("TRYGGRYGG_FONT"); !family.isEmpty()) {
        QApplication::setFont(QFont{QString::fromUtf8(family)});
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString{};
    const QString look_only = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString{};
    QDir{}.mkpath(folder);
    const QSize wide{1100, 760}, small{800, 600};
    const Look looks[]{{"light", Theme{Scheme::light}, wide},
                       {"dark", Theme{Scheme::dark}, wide},
                       {"contrast_light", Theme{Scheme::contrast_light}, wide},
                       {"contrast_dark", Theme{Scheme::contrast_dark}, wide},
                       {"small", Theme{Scheme::light}, small},
                       {"small_125", Theme{Scheme::light, 1.25}, small},
                       {"light_200", Theme{Scheme::light, 2.0}, small},
                       {"dark_200", Theme{Scheme::dark, 2.0}, small},
                       {"contrast_light_200", Theme{Scheme::contrast_light, 2.0}, small},
                       {"contrast_dark_200", Theme{Scheme::contrast_dark, 2.0}, small}};
    for (const Scene& scene : gallery()) {
        if (!only.isEmpty() && scene.name != only) continue;
        for (const Look& look : looks) {
            if (!look_only.isEmpty() && look_only != QLatin1String{look.name}) continue;
            render(scene, look, folder);
        }
    }
    return 0;
}
