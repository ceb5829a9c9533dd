#include "ui/theme/icons.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

static void open_icon_resource()
{
    Q_INIT_RESOURCE(app);
}

namespace trygg::ui {
namespace {

constexpr std::array kNames{
    "", "home", "plan", "progress", "learn", "help", "settings", "leaf", "check", "x", "back",
    "next", "right", "down", "up", "dn", "same", "play", "pause", "skip", "stop", "easier", "clock",
    "info", "warn", "phone", "table", "print", "moon", "save", "globe", "menu", "swap", "sound",
    "sunny", "cloudy", "rainy", "good", "ok", "bad", "plus", "minus"};
static_assert(kNames.size() == static_cast<std::size_t>(Icon::minus) + 1);

/// The drawing's text with its stand-in colour replaced.
QByteArray drawing(Icon icon, const QColor& colour)
{
    open_icon_resource();
    QFile file{QStringLiteral(":/icons/%1.svg").arg(icon_name(icon))};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toUtf8());
}

} // namespace

QString icon_name(Icon icon)
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(icon)]);
}

QPixmap icon_pixmap(Icon icon, const QColor& colour, int size, double ratio)
{
    if (icon == Icon::none || size <= 0) return {};
    const QString key = QStringLiteral("trygg/%1/%2/%3/%4")
                            .arg(icon_name(icon), colour.name())
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const int pixels = static_cast<int>(std::ceil(size * ratio));
    pixmap = QPixmap{pixels, pixels};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    QSvgRenderer{drawing(icon, colour)}.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paint_icon(QPainter& painter, Icon icon, const QColor& colour, const QRectF& box)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int size = static_cast<int>(std::lround(box.width()));
    const QPixmap pixmap = icon_pixmap(icon, colour, size, ratio);
    if (pixmap.isNull()) return;
    // Whole device pixels keep the strokes sharp.
    painter.drawPixmap(QPointF{std::round(box.x() * ratio) / ratio, std::round(box.y() * ratio) / ratio}, pixmap);
}

} // namespace trygg::ui
