package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.TwoVersions;
import org.evenhand.design.Words;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.EditingProfile.Saved;
import org.evenhand.people.Organisation;
import org.evenhand.people.ProfileField;

/** One answer of an organisation's profile: saved as it is left, and both versions shown where two people answered. */
final class ProfileEntry extends Div {

    private final transient PeopleFormPage page;
    private final transient EditingProfile profile;
    private final transient Clock clock;
    private final transient Organisation organisation;
    private final ProfileField field;
    private final transient Words words;
    private final Div conflict = new Div();
    private final Entry<?> entry;
    private final transient Consumer<String> setting;

    /** What stood there when the writer last looked. */
    private String seen;

    ProfileEntry(
            PeopleFormPage page, EditingProfile profile, Clock clock, Organisation organisation, ProfileField field) {
        this.page = page;
        this.profile = profile;
        this.clock = clock;
        this.organisation = organisation;
        this.field = field;
        this.words = page.words();
        this.seen = organisation.says(field);
        String label = words.say("profile." + field.word());
        if (field.choices().isEmpty()) {
            TextEntry text = new TextEntry(label);
            setting = text::set;
            entry = text;
            text.onLeft(this::save);
            if (field == ProfileField.STAFF_FTE || field == ProfileField.VOLUNTEERS) {
                text.type(TextEntry.Type.NUMBER).width(TextEntry.Width.SHORT);
            }
        } else {
            SelectEntry<String> choice = new SelectEntry<>(label, options());
            setting = value -> choice.set(Optional.of(value).filter(one -> !one.isEmpty()));
            entry = choice;
            choice.onLeft(chosen -> save(chosen.orElse("")));
        }
        String hint = "profile." + field.word() + ".hint";
        if (words.knows(hint)) {
            entry.hint(words.say(hint));
        }
        setting.accept(seen);
        add(entry, conflict);
    }

    private List<ChoiceEntry.Option<String>> options() {
        return field.choices().stream()
                .map(code -> new ChoiceEntry.Option<>(
                        code, words.say("profile." + field.word() + "." + code), Optional.empty()))
                .toList();
    }

    private void save(String answer) {
        entry.accept();
        conflict.removeAll();
        switch (profile.change(organisation.id(), field, seen, answer)) {
            case Saved.Kept kept -> {
                seen = kept.value();
                setting.accept(seen);
                entry.saved(words.say("saved.at", words.time(kept.at())));
            }
            case Saved.Refused refused -> {
                entry.saved("");
                entry.refuse(page.said(refused.why()));
            }
            case Saved.ChangedMeanwhile theirs -> {
                entry.saved("");
                compare(theirs);
            }
        }
    }

    private void compare(Saved.ChangedMeanwhile other) {
        seen = other.theirs();
        ActButton mine =
                new ActButton(words.say("two-versions.keep-mine"), ActButton.Kind.MAIN, () -> save(other.mine()));
        ActButton theirs = new ActButton(words.say("two-versions.keep-theirs"), ActButton.Kind.PLAIN, () -> {
            conflict.removeAll();
            setting.accept(other.theirs());
            entry.saved(words.say("saved.at", words.time(clock.instant())));
        });
        conflict.add(new TwoVersions(
                other.by(),
                words.moment(other.at()),
                List.of(new TwoVersions.Difference(
                        words.say("profile." + field.word()), shown(other.mine()), shown(other.theirs()))),
                mine,
                theirs));
    }

    private String shown(String value) {
        if (value.isEmpty()) {
            return words.say("check.none");
        }
        return field.choices().isEmpty() ? value : words.say("profile." + field.word() + "." + value);
    }
}
