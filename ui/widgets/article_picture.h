#pragma once

#include "content/article.h"
#include "ui/widgets/themed.h"

#include <QStringList>

class QPainter;

namespace trygg::ui {

/// What a picture of an article shows.
struct PictureView {
    content::Picture picture = content::Picture::mountain;
    /// How many of the hundred people are marked, 0–100.
    int marked = 0;
    /// For what plays into pain: the middle, then the three parts.
    QStringList labels;
    friend bool operator==(const PictureView&, const PictureView&) = default;
};

/// Paints `view` into `box`, on screen and on paper, in the colours and letters of `theme`.
void paint_picture(QPainter& painter, const QRectF& box, const PictureView& view, const Theme& theme);

/// The height that a picture of `width` has.
[[nodiscard]] double picture_height(double width);

/// A picture of an article, painted in the theme's colours; what it shows stands in words beside it.
class ArticlePicture : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit ArticlePicture(QWidget* parent = nullptr);

    /// `spoken` says the whole picture.
    void set_picture(const PictureView& view, const QString& spoken);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PictureView view_;
};

} // namespace trygg::ui
