#include "ui/shell/flare_plan_flow.h"

#include "ui/pages/flare_plan_page.h"
#include "ui/shell/printing.h"

namespace trygg::ui {

using diary::Notebook;

FlarePlanFlow::FlarePlanFlow(Services services, QObject* parent) : QObject{parent}, services_{services} {}

void FlarePlanFlow::build()
{
    if (page_) return;
    page_ = new FlarePlanPage{services_.words, services_.window.waiting()};
    connect(page_, &GuidePage::back, this, [this] { back_(); });
    connect(page_, &GuidePage::print, this, [this](const PrintSheet& sheet) { print_sheet(sheet, &services_.window); });
    connect(page_, &FlarePlanPage::changed, this, [this](const diary::Draft& plan) {
        services_.saver.attempt([this, plan] { services_.journal.save(Notebook::flare_plan, plan); });
    });
}

void FlarePlanFlow::show(const std::function<void()>& back, const QString& place)
{
    back_ = back;
    build();
    page_->show_plan(services_.journal.notebook(Notebook::flare_plan), services_.journal.now().day());
    services_.window.show_page(page_, MainWindow::Side::rail, place);
}

} // namespace trygg::ui
