#include "ui/shell/main_window.h"

#include "ui/text/wording.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/welcome_panel.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr QSize kWindow{1100, 760}, kLeastWindow{800, 600};
constexpr int kNoticeMargin = 16;

} // namespace

MainWindow::MainWindow(ThemeHolder& theme, QWidget* parent)
    : QWidget{parent}, theme_{theme}, waiting_{new QWidget{this}}, rail_{new Rail{this}}, welcome_{new WelcomePanel{this}},
      notice_room_{new QWidget}, not_saved_{new NoticeBar{Tone::danger}}, word_{new NoticeBar{Tone::caution}},
      stack_{new QStackedWidget}
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* room = new QVBoxLayout{notice_room_};
    room->setContentsMargins(kNoticeMargin, kNoticeMargin, kNoticeMargin, 0);
    room->addWidget(not_saved_);
    room->addWidget(word_);
    column->addWidget(notice_room_);
    column->addWidget(stack_, 1);
    not_saved_->setObjectName("window.not_saved");
    word_->setObjectName("window.word");
    word_->set_icon(Icon::clock);
    not_saved_->hide();
    word_->hide();
    show_notices();

    frame_ = new AppFrame{nullptr, content, this};
    auto* whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame_);

    waiting_->hide();
    rail_->hide();
    welcome_->hide();
    connect(rail_, &Rail::chosen, this, &MainWindow::place_chosen);
    resize(kWindow);
    setMinimumSize(kLeastWindow);
    setObjectName("window");
    theme_.dress(this);
    add_zoom_keys();
    retranslate();
}

void MainWindow::show_page(Page* page, Side side, const QString& place)
{
    side_ = side;
    if (page != this->page()) set_full_screen(false);
    show_side();
    rail_->set_current(place);
    if (stack_->indexOf(page) < 0) stack_->addWidget(page);
    stack_->setCurrentWidget(page);
    announce_look(page);
    page->begin();
}

void MainWindow::show_side()
{
    const Side side = before_full_ ? Side::none : side_;
    frame_->set_side(side == Side::rail ? static_cast<QWidget*>(rail_) : side == Side::welcome ? welcome_ : nullptr);
    rail_->setVisible(side == Side::rail);
    welcome_->setVisible(side == Side::welcome);
}

void MainWindow::set_full_screen(bool full)
{
    if (full == before_full_.has_value()) return;
    const Qt::WindowStates now = windowState();
    setWindowState(full ? now | Qt::WindowFullScreen : *before_full_);
    if (full) before_full_ = now;
    else before_full_.reset();
    show_side();
}

Page* MainWindow::page() const { return qobject_cast<Page*>(stack_->currentWidget()); }

void MainWindow::set_welcome_step(int step) { welcome_->set_step(step); }

void MainWindow::show_not_saved(const QString& text, std::function<void()> retry, NotSaved what)
{
    not_saved_text_ = text;
    not_saved_what_ = what;
    retry_ = std::move(retry);
    write_notice();
    not_saved_->show();
    show_notices();
}

void MainWindow::clear_not_saved()
{
    not_saved_->hide();
    show_notices();
    retry_ = nullptr;
}

void MainWindow::show_word(const QString& head, const QString& text, const QString& button, std::function<void()> then)
{
    word_->set_words(head, text);
    word_->clear_actions();
    PushButton* action = word_->add_action(button);
    action->setObjectName("window.word_button");
    connect(action, &PushButton::clicked, this, [this, then = std::move(then)] {
        const auto act = then;
        clear_word();
        act();
    });
    word_->show();
    show_notices();
}

void MainWindow::clear_word()
{
    word_->hide();
    show_notices();
}

void MainWindow::show_notices() { notice_room_->setVisible(!not_saved_->isHidden() || !word_->isHidden()); }

void MainWindow::forget_other_pages()
{
    Page* const kept = page();
    for (Page* other : findChildren<Page*>())
        if (other != kept) delete other;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::retranslate()
{
    const QString brand = Wording::program();
    setWindowTitle(brand);
    rail_->set_words(brand, tr("Menu"));
    rail_->set_places({{"today", Icon::home, tr("Today")},
                       {"plan", Icon::plan, tr("Plan")},
                       {"learn", Icon::learn, tr("Learn")},
                       {"help", Icon::help, tr("Help now"), RailPlace::Group::help},
                       {"new", Icon::warn, tr("Something new has happened"), RailPlace::Group::help},
                       {"settings", Icon::settings, tr("Settings"), RailPlace::Group::bottom}});
    welcome_->set_words(brand, tr("Welcome. In five minutes you have a first plan."),
                        {tr("Language and country"), tr("What the program is"), tr("Safety", "a step of the first start"),
                         tr("Your goal"), tr("Your first plan")},
                        tr("Everything stays on this computer. Nothing is sent."));
    write_notice();
}

void MainWindow::write_notice()
{
    not_saved_->set_icon(Icon::warn);
    not_saved_->set_words(not_saved_what_ == NotSaved::answer ? tr("Error: your answer is not saved")
                                                              : tr("Error: nothing can be saved now"),
                          not_saved_text_);
    not_saved_->clear_actions();
    PushButton* again = not_saved_->add_action(tr("Try again"), PushButton::Kind::secondary);
    again->setObjectName("window.retry");
    connect(again, &PushButton::clicked, this, [this] {
        if (const auto retry = retry_) retry();
    });
}

void MainWindow::add_zoom_keys()
{
    const auto add = [this](const QKeySequence& keys, int step) {
        auto* shortcut = new QShortcut{keys, this};
        connect(shortcut, &QShortcut::activated, this, [this, step] { emit zoom_wanted(step); });
    };
    add(QKeySequence::ZoomIn, 1);
    add(Qt::CTRL | Qt::Key_Equal, 1);
    add(QKeySequence::ZoomOut, -1);
    add(Qt::CTRL | Qt::Key_0, 0);
}

} // namespace trygg::ui
