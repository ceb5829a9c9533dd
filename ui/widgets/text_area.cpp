#include "ui/widgets/text_area.h"

#include "ui/widgets/field_frame.h"
#include "ui/widgets/text_label.h"

#include "ui/theme/palette.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace trygg::ui {

TextArea::TextArea(QWidget* parent)
    : Themed<QWidget>{parent}, label_{new TextLabel{TextRole::body_bold}},
      help_{new TextLabel{TextRole::small}}, frame_{new FieldFrame}, edit_{new QPlainTextEdit}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusProxy(edit_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kUnit);
    layout->addWidget(label_);
    layout->addWidget(help_);
    layout->addWidget(frame_);
    label_->set_buddy(edit_);
    help_->set_ink(Ink::secondary);
    help_->hide();
    edit_->setFrameShape(QFrame::NoFrame);
    edit_->setTabChangesFocus(true);
    edit_->viewport()->setAutoFillBackground(false);
    edit_->document()->setDocumentMargin(2);
    edit_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frame_->hold(edit_);
    connect(edit_, &QPlainTextEdit::textChanged, this, [this] {
        keep_length();
        emit edited(text());
    });
}

void TextArea::set_words(const QString& label, const QString& help)
{
    label_->set_text(label);
    help_->set_text(help);
    help_->setVisible(!help.isEmpty());
    edit_->setAccessibleDescription(help);
}

void TextArea::set_max_length(int characters)
{
    max_length_ = characters;
}

void TextArea::set_lines(int lines)
{
    lines_ = lines;
    look_changed();
}

QString TextArea::text() const
{
    return edit_->toPlainText();
}

void TextArea::set_text(const QString& text)
{
    if (text == this->text()) return;
    const QSignalBlocker quiet{edit_};
    edit_->setPlainText(text);
}

void TextArea::keep_length()
{
    const QString typed = text();
    if (typed.size() <= max_length_) return;
    const QSignalBlocker quiet{edit_};
    QTextCursor caret = edit_->textCursor();
    const int at = std::min(caret.position(), max_length_);
    edit_->setPlainText(typed.left(max_length_));
    caret = edit_->textCursor();
    caret.setPosition(at);
    edit_->setTextCursor(caret);
}

void TextArea::look_changed()
{
    edit_->verticalScrollBar()->setStyleSheet(scroll_bar_sheet(theme()));
    const double line = QFontMetricsF{theme().font(TextRole::answer)}.lineSpacing();
    frame_->setFixedHeight(static_cast<int>(line * lines_) + 2 * theme().space(10) + length::kHalf);
    Themed<QWidget>::look_changed();
}

} // namespace trygg::ui
