#pragma once

#include "ui/pages/care_result.h"
#include "ui/text/words.h"
#include "ui/widgets/tone.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

class QVBoxLayout;
class QWidget;

namespace trygg::ui {

/// Builds the parts of a page that says where to find help; each part goes under the one before.
class CareParts {
    Q_DECLARE_TR_FUNCTIONS(CareParts)

public:
    /// `made` collects every widget added to `column`, so that the page can take them away again.
    CareParts(const Words& words, QVBoxLayout* column, QList<QWidget*>& made);

    void lead(const QString& text);
    void text(const QString& text);
    void head(const QString& text);
    /// What to say on the telephone, in quotation marks.
    void say(const QStringList& sentences);
    void steps(const QStringList& steps);
    void bullets(const QStringList& lines);
    /// Whom to call: the first number too big to miss, the rest in a list; lines of several regions side by side.
    void calls(const std::vector<content::Contact>& contacts, Tone tone);
    /// Signs that need help at once, and the number to call then.
    void safety_net(const CareResult& result);
    /// Kind words, and somebody to talk to.
    void somebody_to_talk_to(const std::vector<content::Contact>& contacts);
    /// When the numbers were last checked.
    void checked_on(const std::vector<content::Contact>& contacts);
    /// The number for danger to life, on a line of its own.
    void emergency_number(const CareResult& result);
    void add(QWidget* part, int above);

private:
    void list(const std::vector<content::Contact>& contacts);

    const Words& words_;
    QVBoxLayout* column_;
    QList<QWidget*>& made_;
};

/// Takes parts away from wherever they stand.
void remove_parts(QList<QWidget*>& parts);

} // namespace trygg::ui
