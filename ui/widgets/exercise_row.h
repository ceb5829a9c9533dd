#pragma once

#include "ui/widgets/button_base.h"
#include "ui/widgets/text_block.h"

namespace trygg::ui {

/// An exercise in a list: figure, name, reason, and the dose at the right (under the name if narrow).
class ExerciseRow : public ButtonBase {
    Q_OBJECT

public:
    explicit ExerciseRow(QWidget* parent = nullptr);

    void set_words(const QString& name, const QString& reason, const QString& dose);
    /// Sets a stretch of the reason bold.
    void set_marked(Emphasis in_reason);
    /// The small figure at the left, 96 x 62 at zoom 1; the row owns it. Null takes it away.
    void set_thumbnail(QWidget* thumbnail);
    /// Makes the row a button with a chevron that opens what is under it.
    void set_opens(bool opens);
    /// Makes the row a button with a chevron that leads to another page: listen to clicked().
    void set_leads();
    [[nodiscard]] bool is_open() const { return isChecked(); }
    void set_open(bool open);
    /// A hairline above the row.
    void set_line(bool line);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// The person has opened or closed it.
    void open_changed(bool open);

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Plan;
    [[nodiscard]] Plan plan(int width) const;
    [[nodiscard]] TextBlock reason_block() const;
    void place_thumbnail();

    QString reason_, dose_;
    Emphasis marked_;
    QWidget* thumbnail_ = nullptr;
    bool opens_ = false, line_ = false;
};

} // namespace trygg::ui
