// Paints every page in every state, language, scheme, zoom and window into PNG files, for looking at; with
// --check it paints nothing and says what has less room than its words need.
#include "pages/all_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"
#include "ui/shell/translators.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScrollArea>
#include <QStyleFactory>
#include <QTextStream>

#include <array>
#include <memory>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// What of everything is wanted; an empty text is everything.
struct Wanted {
    QString folder, page, language, scheme;
    int zoom = 0;
    bool contrast = false, whole = false, check = false;
};

struct NamedScheme {
    Scheme scheme;
    const char* name;
};
constexpr std::array kSchemes{NamedScheme{Scheme::light, "light"}, NamedScheme{Scheme::dark, "dark"},
                              NamedScheme{Scheme::contrast_light, "contrast_light"},
                              NamedScheme{Scheme::contrast_dark, "contrast_dark"}};
constexpr std::array kZooms{100, 200};
constexpr std::array kSizes{QSize{1100, 760}, QSize{800, 600}};

Wanted wanted_by(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument("folder", "Where the pictures go.");
    const QCommandLineOption page{"page", "Only pages whose name holds this.", "name"};
    const QCommandLineOption language{"language", "Only this language: sv, no or da.", "code"};
    const QCommandLineOption scheme{"scheme", "Only this scheme: light, dark, contrast_light or contrast_dark.", "name"};
    const QCommandLineOption zoom{"zoom", "Only this zoom: 100 or 200.", "percent"};
    const QCommandLineOption contrast{"contrast", "The high-contrast schemes too."};
    const QCommandLineOption whole{"whole", "The whole page, not only what the window shows."};
    const QCommandLineOption check{"check", "Paint nothing; say what has too little room, and exit 1 if anything has."};
    parser.addOptions({page, language, scheme, zoom, contrast, whole, check});
    parser.process(application);
    if (parser.positionalArguments().size() != (parser.isSet(check) ? 0 : 1)) parser.showHelp(2);
    return {parser.positionalArguments().value(0), parser.value(page), parser.value(language), parser.value(scheme),
            parser.value(zoom).toInt(), parser.isSet(contrast) || parser.value(scheme).startsWith("contrast"),
            parser.isSet(whole), parser.isSet(check)};
}

/// The window with the pages of one language; each page is made anew for each window and zoom.
class Studio {
public:
    explicit Studio(Wanted wanted) : wanted_{std::move(wanted)} {}

    /// How many things have too little room.
    int run()
    {
        int faults = 0;
        for (const Language language : kLanguages) {
            const QString code = QString::fromLatin1(trygg::code(language).data());
            if (!wanted_.language.isEmpty() && wanted_.language != code) continue;
            translators_.use(language);
            samples_.speak(language);
            for (const PageScene& scene : all_scenes(samples_))
                if (scene.name.contains(wanted_.page)) faults += show(scene, code);
        }
        return faults;
    }

private:
    int show(const PageScene& scene, const QString& language)
    {
        int faults = 0;
        for (const QSize size : kSizes)
            for (const int zoom : kZooms) {
                if (wanted_.zoom != 0 && wanted_.zoom != zoom) continue;
                ThemeHolder theme{Theme{Scheme::light, zoom / 100.0}};
                MainWindow window{theme};
                window.resize(size);
                Page* page = scene.make();
                window.set_welcome_step(scene.step);
                window.show_page(page, scene.side, scene.place);
                window.show();
                if (scene.dress) scene.dress(window);
                settle();
                const QString name = QStringLiteral("%1_%2_%3_%4").arg(scene.name, language).arg(zoom).arg(size.width());
                faults += wanted_.check ? check(window, name) : paint(window, *page, theme, name, zoom);
            }
        return faults;
    }

    static int check(const MainWindow& window, const QString& name)
    {
        QStringList found = cut_off(window);
        const QScrollArea* page = window.page();
        if (page->widget()->width() > page->viewport()->width()) found << QStringLiteral("wider than the window");
        QTextStream out{stderr};
        for (const QString& fault : found) out << name << ": " << fault << '\n';
        return static_cast<int>(found.size());
    }

    int paint(MainWindow& window, Page& page, ThemeHolder& theme, const QString& name, int zoom)
    {
        int failed = 0;
        for (const auto& [scheme, called] : kSchemes) {
            const bool contrast = scheme == Scheme::contrast_light || scheme == Scheme::contrast_dark;
            if ((contrast && !wanted_.contrast) || (!wanted_.scheme.isEmpty() && wanted_.scheme != called)) continue;
            theme.set_theme(Theme{scheme, zoom / 100.0});
            settle();
            const QPixmap picture = wanted_.whole ? page.widget()->grab() : window.grab();
            const QString file = QStringLiteral("%1_%2.png").arg(name, QString::fromLatin1(called));
            failed += picture.save(QDir{wanted_.folder}.filePath(file)) ? 0 : 1;
        }
        return failed;
    }

    Wanted wanted_;
    Translators translators_;
    AllSamples samples_;
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    Wanted wanted = wanted_by(application);
    if (!wanted.check && !QDir{}.mkpath(wanted.folder)) return 3;
    return Studio{std::move(wanted)}.run() == 0 ? 0 : 1;
}
