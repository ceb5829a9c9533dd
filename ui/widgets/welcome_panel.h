#pragma once

#include "ui/widgets/themed.h"

#include <QList>
#include <QString>
#include <QStringList>

class QVBoxLayout;

namespace trygg::ui {

class Brand;
class TextLabel;
class WelcomeStep;

/// The left side of the first start: what will happen, in which steps, and where one is.
/// In a narrow window only the present step is left, on top.
class WelcomePanel : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget* parent = nullptr);

    void set_words(const QString& brand, const QString& head, const QStringList& steps,
                   const QString& foot);
    /// The step one is at, from 0; earlier ones are shown as done.
    void set_step(int step);

protected:
    void look_changed() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void mark_steps();

    Brand* brand_;
    TextLabel* head_;
    QVBoxLayout* head_layout_;
    QVBoxLayout* steps_layout_;
    QList<WelcomeStep*> steps_;
    TextLabel* foot_;
    int step_ = 0;
};

} // namespace trygg::ui
