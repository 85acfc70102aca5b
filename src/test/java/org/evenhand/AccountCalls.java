package org.evenhand;

import static org.evenhand.ServiceCalls.ADMINISTRATOR;
import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.NORTHSHIRE;
import static org.evenhand.ServiceCalls.SIGNED_IN;
import static org.evenhand.ServiceCalls.auditor;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.failing;
import static org.evenhand.ServiceCalls.nothing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.InventedPeople;
import org.evenhand.signin.account.FirstSetUp;
import org.evenhand.signin.account.OwnAccount;
import org.evenhand.signin.account.ResettingPasswords;
import org.evenhand.signin.oidc.OidcLinks;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

/** Calls on accounts: the first one, invented ones, one’s own, and the ways into it. */
final class AccountCalls {

    private AccountCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                failing(
                        "InventedPeople.make",
                        EVERYBODY,
                        IllegalStateException.class,
                        beans -> nothing(
                                () -> beans.getBean(InventedPeople.class).make(List.of(), List.of(), "try-evenhand"))),
                call(
                        "InventedPeople.there",
                        EVERYBODY,
                        beans -> beans.getBean(InventedPeople.class).there()),
                call(
                        "InventedPeople.acts",
                        EVERYBODY,
                        beans -> nothing(() -> beans.getBean(InventedPeople.class)
                                .acts(new EmailAddress("provider@evenhand.example"), () -> {}))),
                call(
                        "FirstSetUp.isOpen",
                        EVERYBODY,
                        beans -> beans.getBean(FirstSetUp.class).isOpen()),
                failing("FirstSetUp.begin", EVERYBODY, IllegalTransactionStateException.class, AccountCalls::begin),
                call("OwnAccount.mine", SIGNED_IN, beans -> own(beans).mine()),
                call("OwnAccount.rename", SIGNED_IN, beans -> own(beans).rename("Another Name")),
                failing(
                        "OwnAccount.changePassword",
                        SIGNED_IN,
                        IllegalTransactionStateException.class,
                        beans -> own(beans).changePassword("wrong", "wrong too")),
                call("OwnAccount.newKey", SIGNED_IN, beans -> own(beans).newKey()),
                failing(
                        "OwnAccount.setUpCodes",
                        SIGNED_IN,
                        IllegalTransactionStateException.class,
                        beans -> own(beans).setUpCodes(new OwnAccount.NewKey("", "", ""), "000000", "wrong")),
                failing(
                        "OwnAccount.removeCodes",
                        SIGNED_IN,
                        IllegalTransactionStateException.class,
                        beans -> own(beans).removeCodes("wrong")),
                failing(
                        "OwnAccount.newRecoveryCodes",
                        SIGNED_IN,
                        IllegalTransactionStateException.class,
                        beans -> own(beans).newRecoveryCodes("wrong")),
                call(
                        "ResettingPasswords.canSend",
                        EVERYBODY,
                        beans -> resetting(beans).canSend()),
                call(
                        "ResettingPasswords.ask",
                        EVERYBODY,
                        beans -> nothing(() -> resetting(beans).ask("nobody@example.org", Locale.UK))),
                call(
                        "ResettingPasswords.makeFor",
                        ADMINISTRATOR,
                        beans -> resetting(beans).makeFor(auditor(beans), NORTHSHIRE, Locale.UK)),
                call(
                        "ResettingPasswords.isGood",
                        EVERYBODY,
                        beans -> resetting(beans).isGood("made-up")),
                failing(
                        "ResettingPasswords.use",
                        EVERYBODY,
                        IllegalTransactionStateException.class,
                        beans -> resetting(beans).use("made-up", "a password nobody guesses")),
                call(
                        "OidcLinks.toSignIn",
                        EVERYBODY,
                        beans -> beans.getBean(OidcLinks.class).toSignIn()),
                call(
                        "OidcLinks.toAccept",
                        EVERYBODY,
                        beans -> beans.getBean(OidcLinks.class).toAccept("made-up")));
    }

    private static Object begin(ApplicationContext beans) {
        return beans.getBean(FirstSetUp.class)
                .begin(
                        new FirstSetUp.Answers("0", "Elsewhere", "Ann Other", "ann@example.org", "not a password"),
                        "127.0.0.1");
    }

    private static OwnAccount own(ApplicationContext beans) {
        return beans.getBean(OwnAccount.class);
    }

    private static ResettingPasswords resetting(ApplicationContext beans) {
        return beans.getBean(ResettingPasswords.class);
    }
}
