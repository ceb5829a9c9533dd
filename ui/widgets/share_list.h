#pragma once

#include "ui/widgets/button_base.h"
#include "ui/widgets/text_block.h"

#include <QList>
#include <QString>

class QVBoxLayout;

namespace trygg::ui {

/// How many of a hundred something concerns.
struct Share {
    QString id;
    QString name;
    /// The number in words, such as "80 of 100".
    QString words;
    /// 0–100.
    int percent = 0;
};

/// One share: mark, name and number, and under them a bar as long as the share.
class ShareRow : public ButtonBase {
    Q_OBJECT

public:
    explicit ShareRow(QWidget* parent = nullptr);

    void set_share(const Share& share);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

private:
    struct Plan;
    [[nodiscard]] Plan plan(int width) const;
    void paint_mark(QPainter& painter, const QRectF& box) const;
    void paint_bar(QPainter& painter, const QRectF& box) const;

    Share share_;
};

/// Shares under each other as bars, of which one is chosen. Arrows move, Space and Enter choose.
class ShareList : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit ShareList(QWidget* parent = nullptr);

    /// What the shares are about, spoken as the list's name.
    void set_question(const QString& question);
    /// What was chosen stays chosen where its id is still there; otherwise the first is.
    void set_shares(const QList<Share>& shares);
    /// Chooses without a signal; an unknown id is passed over.
    void set_chosen(const QString& id);
    [[nodiscard]] QString chosen() const { return chosen_; }

signals:
    /// The person has chosen another.
    void chosen_changed(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark();

    QVBoxLayout* layout_;
    QList<Share> shares_;
    QList<ShareRow*> rows_;
    QString chosen_;
};

} // namespace trygg::ui
