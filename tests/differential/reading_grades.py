"""Sessions, later checks, grades and the moves that they lead to, as planner_exact.md has them."""

from datetime import timedelta

from reading_words import DAY, WORSE, Kind, Row, Session, half_up, instant


class Grading:
    """The part of the planner that grades; `Planner` brings the programme and the days."""

    # --- sessions

    def on_session(self, event, day):
        self.note_pain(day, event["pain_before"])
        if self.sessions and self.sessions[-1].day != day and not self.sessions[-1].closed:
            self.close_unanswered(self.sessions[-1])
        if not self.sessions or self.sessions[-1].day != day:
            self.sessions.append(Session(day, event))
        session = self.sessions[-1]
        session.at = instant(event)
        session.worst = max(session.worst, event["pain_worst"])
        session.plan_b = session.plan_b or event["plan"] == "B"
        session.signs = session.signs or event.get("new_signs", False)
        for done in event["exercises"]:
            self.do(session, done, event["plan"] == "B", day)
        if session.plan_b:
            for row in session.rows:
                self.stop_counting(row)
        for row in self.in_order(session.rows):
            row.doubted |= any(row.stay.kind.id in self.named(session, doubt) for doubt in session.doubts)
            if session.signs or session.alarming() or (row.doubted and not row.okay):
                self.give(row, "RED", event)
            elif row.doubted or not row.okay:
                self.give(row, "NO", event)
            elif session.doubts:
                self.give(row, "HOLD", event)
        if session.alarming() or event.get("new_signs"):
            self.due = True

    def do(self, session, done, small, day):
        if done["done"] == 0 and done["okay_now"]:
            return
        facts = self.catalogue.get(done["id"])
        if facts and facts["goal"] == "S" and done["done"] > 0:
            self.strength_done.add(day)
        stay = self.stay(done["id"])
        if stay:
            self.settle_gap(stay, day)
            stay.last_tried = day
        row = next((row for row in session.rows if row.stay.kind.id == done["id"]), None)
        if row is None:
            if stay is None:
                return
            given = self.doses(stay, day)[1 if small else 0]
            eased = small or self.flare_day(day) is not None
            counts = not (small or self.in_flare(day) or self.blocked() or self.due or stay.paused(day))
            row = Row(stay, day, given, eased, counts)
            session.rows.append(row)
        row.done += done["done"]
        row.okay = row.okay and done["okay_now"]

    def stop_counting(self, row):
        if row.numbered == row.stay.round:
            row.stay.graded -= 1
        row.counts, row.numbered = False, None

    def settle_gap(self, stay, day):
        gap = stay.gap_days(day)
        if gap < 11:
            return
        stay.d = stay.gap_dose(day)
        stay.streak, stay.move = 0, "GAP"
        if gap > 21:
            stay.new_base()

    def in_order(self, rows):
        place = {id(stay): index for index, stay in enumerate(self.programme)}
        return sorted(rows, key=lambda row: place.get(id(row.stay), -1))

    # --- the later check

    def on_later(self, event, day):
        self.note_pain(day, event["pain"])
        signs, down = event.get("new_signs", False), event.get("leg_pain_further_down", False)
        if signs:
            self.due = True
        if self.sessions:
            self.sessions[-1].signs = self.sessions[-1].signs or signs
            self.answer(self.sessions[-1], event, day, signs, down)
        self.look_for_flare(day)

    def named(self, session, suspected):
        """Whom a no is about: those suspected that were in the session, or all of it."""
        there = {row.stay.kind.id for row in session.rows}
        return there & set(suspected) or there

    def answer(self, session, event, day, signs, down):
        hours = (instant(event) - session.at) / timedelta(hours=1)
        rows = self.in_order(session.rows)
        if not event["okay"] or down:
            known = [name for name in event.get("suspected", []) if name in self.catalogue or name in self.own]
            session.doubts.append([] if down else known)
            named = self.named(session, session.doubts[-1])
            if hours >= 48:
                self.due = True
            for row in rows:
                suspected = row.stay.kind.id in named
                row.doubted |= suspected
                if suspected and not row.okay:
                    self.due = True
                if signs or (suspected and (hours >= 48 or not row.okay)):
                    self.give(row, "RED", event)
                else:
                    self.give(row, "NO" if suspected else "HOLD", event)
            session.closed = True
        elif signs:
            for row in rows:
                self.give(row, "RED", event)
            session.closed = True
        elif not session.closed and day > session.day and 12 <= hours <= 48:
            for row in rows:
                fine = (session.within_worst() and event["pain"] <= session.before + 1 and row.done >= row.given)
                self.give(row, "GREEN" if fine else "HOLD", event)
            session.closed = True

    def close_unanswered(self, session):
        session.closed = True
        for row in self.in_order(session.rows):
            fine = session.within_worst() and row.done >= row.given
            self.give(row, "MISSED" if fine else "HOLD", None)

    # --- grading and moving

    def give(self, row, grade, event):
        if row.grade != "OPEN" and WORSE.index(grade) <= WORSE.index(row.grade):
            return
        before, row.grade = row.grade, grade
        row.graded_at = event["at"] if event else None
        if grade == "RED":
            self.due = True
        stay = row.stay
        if stay not in self.programme:
            if before == "MISSED":
                row.rule = None
            if grade in ("NO", "RED"):
                self.remember(row, grade)
            return
        if grade == "MISSED":
            row.next = stay.d
            return
        if row.counts and row.numbered is None:
            row.numbered = stay.round
            stay.graded += 1
        day = self.today
        if grade in ("NO", "RED"):
            self.ease(row, grade, day)
            return
        row.rule = None
        if row.counts:
            row.rule = self.hold(row, before) if grade == "HOLD" else self.green(row, event, day)
            stay.move = row.rule
        row.next = stay.d

    def hold(self, row, before):
        stay = row.stay
        if before == "GREEN" and row.rise_from is not None:
            stay.set_dose(min(stay.d, row.rise_from))
        if before == "GREEN" and self.in_flare(self.today):
            stay.set_dose(min([stay.d, *self.greens(stay)[-1:]]))
        stay.streak = 0
        return "BASE" if stay.graded < 3 else "HOLD"

    def green(self, row, event, day):
        stay = row.stay
        feeds = row.given == stay.d and not (self.in_flare(day) or self.blocked() or self.due)
        if feeds:
            stay.streak += 1
        if stay.graded < 3:
            return "BASE"
        top = stay.d >= stay.kind.top
        if stay.streak < 2 or not feeds:
            return "MAINTAIN" if top else "HOLD"
        if self.trend(day):
            return "TREND"
        if top:
            return "STEP-UP" if self.next_level(stay) else "MAINTAIN"
        if stay.last_rise and instant(event) - stay.last_rise < timedelta(hours=48):
            return "HOLD"
        row.rise_from = stay.d
        stay.last_rise = instant(event)
        stay.set_dose(min(stay.kind.top, stay.d + min(stay.kind.step, max(1, stay.d // 10))))
        return "BUILD"

    def ease(self, row, grade, day):
        stay, given = row.stay, row.given
        share, rule = (5, "BACK") if grade == "RED" else (8, "EASE")
        row.rule = stay.move = rule
        stay.streak = 0
        if given > stay.floor:
            stay.set_dose(min(stay.d, stay.eased(given, share)))
        elif row.small and stay.d > 1:
            stay.set_dose(min(stay.d, given))
            stay.floor = min(stay.floor, stay.d)
        elif stay.kind.easier and self.allowed(stay.kind.easier):
            self.leave(stay, given)
            kind = Kind(self.catalogue, {"exercise": stay.kind.easier})
            variant = self.arrive(kind, half_up(kind.start), rule, self.programme.index(stay), stay.kind.id)
            row.next = variant.d
            return
        else:
            stay.set_dose(min(stay.d, stay.floor, given))
            stay.floor = min(stay.floor, stay.d)
            stay.pause_until = day + 7 * DAY
        row.next = stay.d

    def remember(self, row, grade):
        name = row.stay.kind.id
        limit = row.stay.eased(row.given, 5 if grade == "RED" else 8)
        self.left[name] = min(limit, self.left.get(name, limit))
        back = self.stay(name)
        if back:
            back.set_dose(min(back.d, limit))
            back.floor = min(back.floor, back.d)
            back.streak = 0
