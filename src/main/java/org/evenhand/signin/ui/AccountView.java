package org.evenhand.signin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.ActButton;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TextEntry;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.SignedIn;
import org.evenhand.people.TenderDirectory;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.people.ui.RoleWords;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.OwnAccount;

/** A person's own account: name, roles, password, one-time codes. */
@PermitAll
@Route(value = "account", layout = Shell.class)
class AccountView extends PeopleFormPage implements BeforeEnterObserver {

    private static final Set<Refusal> ABOUT_THE_OLD_ONE = Set.of(Refusal.PASSWORD_WRONG, Refusal.TRY_LATER);

    private final transient OwnAccount account;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private final transient TenderDirectory tenders;

    AccountView(OwnAccount account, CurrentPerson current, Clock clock, TenderDirectory tenders) {
        this.account = account;
        this.current = current;
        this.clock = clock;
        this.tenders = tenders;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnAccount.Mine mine = account.mine();
        begin(words.say("account.heading"));
        mine.resetLinkMadeByOther()
                .ifPresent(
                        at -> add(new Note(Note.Kind.WARNING, words.say("account.reset-by-other", words.moment(at)))));
        name(mine);
        add(new H2(words.say("account.roles")), roles());
        if (mine.hasPassword()) {
            password();
            codes(mine);
        }
    }

    private void name(OwnAccount.Mine mine) {
        TextEntry name = ask(new TextEntry(words.say("people.name"))
                .hint(words.say("account.name.hint"))
                .autocomplete("name")
                .upTo(FormChecks.LONGEST_NAME));
        name.set(mine.name());
        name.onLeft(text -> {
            clear();
            switch (account.rename(text)) {
                case Outcome.Done<String> done -> {
                    name.set(done.value());
                    name.saved(words.say("saved.at", words.time(clock.instant())));
                }
                case Outcome.Refused<String> refused -> refuse(name, refused.why());
            }
        });
        add(new Paragraph(words.say("account.email", mine.email())));
    }

    private UnorderedList roles() {
        UnorderedList list = new UnorderedList();
        for (SignedIn.Held held : current.required().held()) {
            String where = held.tender()
                    .map(id -> tenders.tender(id)
                            .map(TenderDirectory.Listed::title)
                            .orElse(id.value()))
                    .orElse(words.say("role.whole-organisation"));
            list.add(new ListItem(words.say(
                    "account.role",
                    new RoleWords(words).said(held.role(), held.livedExperience()),
                    current.nameOf(held.organisation()),
                    where)));
        }
        return list;
    }

    private void password() {
        add(new H2(words.say("account.password")));
        TextEntry now = ask(new TextEntry(words.say("people.password-now"))
                .type(TextEntry.Type.PASSWORD)
                .autocomplete("current-password"));
        TextEntry then = ask(new TextEntry(words.say("people.new-password"))
                .hint(words.say("people.new-password.hint"))
                .type(TextEntry.Type.PASSWORD)
                .autocomplete("new-password"));
        add(buttons(new ActButton(words.say("account.password.act"), ActButton.Kind.PLAIN, () -> {
            clear();
            switch (account.changePassword(now.value(), then.value())) {
                case Outcome.Done<AccountId> done -> {
                    now.set("");
                    then.set("");
                    then.saved(words.say("account.password.done"));
                }
                case Outcome.Refused<AccountId> refused ->
                    refuse(ABOUT_THE_OLD_ONE.contains(refused.why()) ? now : then, refused.why());
            }
        })));
    }

    private void codes(OwnAccount.Mine mine) {
        add(new H2(words.say("account.codes")));
        Optional<String> left = mine.usesCodes()
                ? Optional.of(words.say("account.codes.on", mine.recoveryCodesLeft()))
                : Optional.empty();
        add(new Paragraph(left.orElseGet(() -> words.say("account.codes.off"))));
        add(new Paragraph(new Anchor(
                PeopleNavigation.CODES,
                words.say(mine.usesCodes() ? "account.codes.change" : "account.codes.set-up"))));
    }
}
