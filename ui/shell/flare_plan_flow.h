#pragma once

#include "ui/shell/services.h"

#include <functional>

#include <QObject>

namespace trygg::ui {

class FlarePlanPage;

/// The person's own plan for a flare-up: written, kept and printed.
class FlarePlanFlow : public QObject {
    Q_OBJECT

public:
    FlarePlanFlow(Services services, QObject* parent);
    /// Shows the page at `place` of the rail; Back does `back`.
    void show(const std::function<void()>& back, const QString& place);

private:
    void build();

    Services services_;
    std::function<void()> back_;
    FlarePlanPage* page_ = nullptr;
};

} // namespace trygg::ui
