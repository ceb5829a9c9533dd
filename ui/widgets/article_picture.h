#pragma once

#include "content/article.h"
#include "ui/widgets/themed.h"

#include <QStringList>

class QPainter;

namespace trygg::ui {

/// A picture of an article, painted in the theme's colours; what it shows stands in words beside it.
class ArticlePicture : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit ArticlePicture(QWidget* parent = nullptr);

    /// `marked` of the hundred people, 0–100; `spoken` says the whole picture.
    void set_picture(content::Picture picture, int marked, const QString& spoken);
    /// For what plays into pain: the middle, then the three parts.
    void set_labels(const QStringList& labels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_mountain(QPainter& painter, const QRectF& box) const;
    void paint_flare_curve(QPainter& painter, const QRectF& box) const;
    void paint_parts(QPainter& painter, const QRectF& box) const;
    void paint_people(QPainter& painter, const QRectF& box) const;

    content::Picture picture_ = content::Picture::mountain;
    int marked_ = 0;
    QStringList labels_;
};

} // namespace trygg::ui
