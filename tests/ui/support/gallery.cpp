#include "support/gallery.h"

#include "support/gallery_scenes.h"
#include "ui/widgets/app_frame.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/welcome_panel.h"

namespace trygg::ui {
namespace {

Rail* rail()
{
    using Group = RailPlace::Group;
    auto* made = new Rail;
    made->set_words(QStringLiteral("Trygg Rygg"), QStringLiteral("Meny"));
    made->set_places({{"today", Icon::home, QStringLiteral("Idag"), Group::main},
                      {"plan", Icon::plan, QStringLiteral("Plan"), Group::main},
                      {"progress", Icon::progress, QStringLiteral("Framsteg"), Group::main},
                      {"learn", Icon::learn, QStringLiteral("Lär dig"), Group::main},
                      {"help", Icon::help, QStringLiteral("Hjälp nu"), Group::help},
                      {"settings", Icon::settings, QStringLiteral("Inställningar"), Group::bottom}});
    made->set_current("today");
    return made;
}

WelcomePanel* welcome()
{
    auto* made = new WelcomePanel;
    made->set_words(QStringLiteral("Trygg Rygg"), QStringLiteral("Välkommen. Om fem minuter har du en första plan."),
                    {QStringLiteral("Språk och land"), QStringLiteral("Vad programmet är"), QStringLiteral("Säkerhetsfrågor"),
                     QStringLiteral("Ditt mål"), QStringLiteral("Din första plan")},
                    QStringLiteral("Allt stannar på den här datorn. Inget skickas."));
    made->set_step(1);
    return made;
}

} // namespace

QList<Scene> gallery()
{
    using Side = Scene::Side;
    return {{"today", Side::rail, today},           {"question", Side::rail, question},
            {"many", Side::rail, many},             {"emergency", Side::none, emergency},
            {"within_days", Side::rail, within_days}, {"session", Side::rail, session},
            {"plan", Side::rail, plan},             {"notices", Side::rail, not_saved},
            {"settings", Side::rail, settings},     {"states", Side::rail, states},
            {"first_start", Side::welcome, first_start}, {"long_words", Side::rail, long_words}};
}

QWidget* framed(const Scene& scene)
{
    QWidget* side = nullptr;
    if (scene.side == Scene::Side::rail) side = rail();
    if (scene.side == Scene::Side::welcome) side = welcome();
    return new AppFrame{side, scene.page()};
}

} // namespace trygg::ui
