package org.evenhand.people.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FormField;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;

/** One answer of an organisation's profile. */
final class ProfileEntry extends AutosaveField {

    private final transient PeopleFormPage page;
    private final transient EditingProfile profile;
    private final transient Clock clock;
    private final transient Organisation organisation;
    private final Organisation.ProfileField field;

    ProfileEntry(
            PeopleFormPage page,
            EditingProfile profile,
            Clock clock,
            Organisation organisation,
            Organisation.ProfileField field) {
        super(page.words(), field.word(), organisation.says(field));
        this.page = page;
        this.profile = profile;
        this.clock = clock;
        this.organisation = organisation;
        this.field = field;
        if (field.choices().isEmpty()) {
            TextFormField text = new TextFormField(label());
            if (field == Organisation.ProfileField.STAFF_FTE || field == Organisation.ProfileField.VOLUNTEERS) {
                text.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
            }
            hint(text);
            show(text);
        } else {
            SelectFormField<String> choice = new SelectFormField<>(label(), options());
            hint(choice);
            show(choice);
        }
    }

    private void hint(FormField<?> formField) {
        String hint = "profile." + field.word() + ".hint";
        if (messages.knows(hint)) {
            formField.hint(messages.say(hint));
        }
    }

    private List<ChoiceFormField.Option<String>> options() {
        return field.choices().stream()
                .map(code -> new ChoiceFormField.Option<>(code, shown(code), Optional.empty()))
                .toList();
    }

    @Override
    protected Keeping keep(String before, String written) {
        return said(profile.change(organisation.id(), field, before, written));
    }

    @Override
    protected String label() {
        return messages.say("profile." + field.word());
    }

    @Override
    protected String shown(String value) {
        return value.isEmpty() || field.choices().isEmpty()
                ? value
                : messages.say("profile." + field.word() + "." + value);
    }

    @Override
    protected Instant savedAt(Keeping.ChangedMeanwhile other) {
        return clock.instant();
    }
}
