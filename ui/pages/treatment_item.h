#pragma once

#include "content/source.h"
#include "content/treatment.h"
#include "ui/widgets/themed.h"

class QVBoxLayout;

namespace trygg::ui {

class ExerciseRow;

/// One treatment: a row that opens to what is known of it.
class TreatmentItem : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit TreatmentItem(QWidget* parent = nullptr);

    void show_treatment(const content::Treatment& treatment, const content::Sources& sources);
    [[nodiscard]] const content::Treatment& treatment() const { return *treatment_; }
    void set_line(bool line);
    [[nodiscard]] bool is_open() const;
    /// Opens it, with the keyboard on its row.
    void unfold();

private:
    void open(bool open);
    void fill();
    void say(const QString& head, const std::string& text);
    void add_evidence();
    void add_differ();
    void add_sources();

    std::optional<content::Treatment> treatment_;
    content::Sources sources_;
    ExerciseRow* row_;
    QVBoxLayout* layout_;
    /// Made when it is opened.
    QWidget* details_ = nullptr;
};

} // namespace trygg::ui
