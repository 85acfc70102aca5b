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
import org.evenhand.design.ActionButton;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
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
import org.evenhand.signin.account.OwnAccount;

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
        begin(messages.say("account.heading"));
        mine.resetLinkMadeByOther()
                .ifPresent(at ->
                        add(new Note(Note.Kind.WARNING, messages.say("account.reset-by-other", messages.moment(at)))));
        beside(new SideFacts()
                .part(messages.say("account.roles"), roles())
                .part(
                        messages.say("account.seen"),
                        messages.say("account.seen.who"),
                        messages.say("account.seen.record")));
        name(mine);
        if (mine.hasPassword()) {
            password();
            codes(mine);
        }
    }

    private void name(OwnAccount.Mine mine) {
        TextFormField name = ask(new TextFormField(messages.say("people.name"))
                .hint(messages.say("account.name.hint"))
                .autocomplete("name")
                .upTo(FormChecks.LONGEST_NAME));
        name.set(mine.name());
        name.onLeft(text -> {
            clear();
            switch (account.rename(text)) {
                case Outcome.Done<String> done -> {
                    name.set(done.value());
                    name.saved(messages.say("saved.at", messages.time(clock.instant())));
                }
                case Outcome.Refused<String> refused -> refuse(name, refused.why());
            }
        });
        add(new Paragraph(messages.say("account.email", mine.email())));
    }

    private UnorderedList roles() {
        UnorderedList list = new UnorderedList();
        for (SignedIn.Held held : current.required().held()) {
            String where = held.tender()
                    .map(id -> tenders.tender(id)
                            .map(TenderDirectory.Listed::title)
                            .orElse(id.value()))
                    .orElse(messages.say("role.whole-organisation"));
            list.add(new ListItem(messages.say(
                    "account.role",
                    new RoleWords(messages).said(held.role(), held.livedExperience()),
                    current.nameOf(held.organisation()),
                    where)));
        }
        return list;
    }

    private void password() {
        add(new H2(messages.say("account.password")));
        TextFormField now = ask(new TextFormField(messages.say("people.password-now"))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete("current-password"));
        TextFormField then = ask(new TextFormField(messages.say("people.new-password"))
                .hint(messages.say("people.new-password.hint"))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete("new-password"));
        add(buttons(new ActionButton(messages.say("account.password.act"), ActionButton.Kind.PLAIN, () -> {
            clear();
            switch (account.changePassword(now.value(), then.value())) {
                case Outcome.Done<AccountId> done -> {
                    now.set("");
                    then.set("");
                    then.saved(messages.say("account.password.done"));
                }
                case Outcome.Refused<AccountId> refused ->
                    refuse(ABOUT_THE_OLD_ONE.contains(refused.why()) ? now : then, refused.why());
            }
        })));
    }

    private void codes(OwnAccount.Mine mine) {
        add(new H2(messages.say("account.codes")));
        Optional<String> left = mine.usesCodes()
                ? Optional.of(messages.say("account.codes.on", mine.recoveryCodesLeft()))
                : Optional.empty();
        add(new Paragraph(left.orElseGet(() -> messages.say("account.codes.off"))));
        add(new Paragraph(new Anchor(
                PeopleNavigation.CODES,
                messages.say(mine.usesCodes() ? "account.codes.change" : "account.codes.set-up"))));
    }
}
