package org.evenhand.people.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.KeptEntry;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.ProfileField;

/** One answer of an organisation's profile. */
final class ProfileEntry extends KeptEntry {

    private final transient PeopleFormPage page;
    private final transient EditingProfile profile;
    private final transient Clock clock;
    private final transient Organisation organisation;
    private final ProfileField field;

    ProfileEntry(
            PeopleFormPage page, EditingProfile profile, Clock clock, Organisation organisation, ProfileField field) {
        super(page.words(), organisation.says(field));
        this.page = page;
        this.profile = profile;
        this.clock = clock;
        this.organisation = organisation;
        this.field = field;
        if (field.choices().isEmpty()) {
            TextEntry text = new TextEntry(label());
            if (field == ProfileField.STAFF_FTE || field == ProfileField.VOLUNTEERS) {
                text.type(TextEntry.Type.NUMBER).width(TextEntry.Width.SHORT);
            }
            hint(text);
            show(text);
        } else {
            SelectEntry<String> choice = new SelectEntry<>(label(), options());
            hint(choice);
            show(choice);
        }
    }

    private void hint(Entry<?> entry) {
        String hint = "profile." + field.word() + ".hint";
        if (words.knows(hint)) {
            entry.hint(words.say(hint));
        }
    }

    private List<ChoiceEntry.Option<String>> options() {
        return field.choices().stream()
                .map(code -> new ChoiceEntry.Option<>(code, shown(code), Optional.empty()))
                .toList();
    }

    @Override
    protected Keeping keep(String before, String written) {
        return said(profile.change(organisation.id(), field, before, written));
    }

    @Override
    protected String label() {
        return words.say("profile." + field.word());
    }

    @Override
    protected String shown(String value) {
        return value.isEmpty() || field.choices().isEmpty()
                ? value
                : words.say("profile." + field.word() + "." + value);
    }

    @Override
    protected Instant savedAt(Keeping.ChangedMeanwhile other) {
        return clock.instant();
    }
}
