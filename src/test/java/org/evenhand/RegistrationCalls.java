package org.evenhand;

import static org.evenhand.ServiceCalls.ADMINISTRATOR;
import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.failing;
import static org.evenhand.ServiceCalls.nothing;

import java.util.Locale;
import java.util.Map;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.registering.FinishingRegistrations;
import org.evenhand.people.registering.LookingAtRegistrations;
import org.evenhand.people.registering.RegisteredHere;
import org.evenhand.people.registering.Registering;
import org.evenhand.people.registering.Registration;
import org.evenhand.people.registering.RegistrationForm;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

/** Calls by people who register an organisation, and by those who look at what was registered. */
final class RegistrationCalls {

    private RegistrationCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "Registering.isPossible",
                        EVERYBODY,
                        beans -> registering(beans).isPossible()),
                call(
                        "Registering.isShown",
                        EVERYBODY,
                        beans -> registering(beans).isShown()),
                call(
                        "Registering.isLookedAt",
                        EVERYBODY,
                        beans -> registering(beans).isLookedAt()),
                call("Registering.help", EVERYBODY, beans -> registering(beans).help()),
                call(
                        "Registering.ask",
                        EVERYBODY,
                        beans -> registering(beans).ask(new RegistrationForm(Map.of()), Locale.UK)),
                call("Registering.find", EVERYBODY, beans -> registering(beans).find("made-up")),
                call(
                        "Registering.confirm",
                        EVERYBODY,
                        beans -> nothing(() -> registering(beans).confirm("made-up"))),
                call(
                        "Registering.askForInvitation",
                        EVERYBODY,
                        beans -> nothing(() -> registering(beans).askForInvitation("made-up", 0))),
                call(
                        "Registering.differ",
                        EVERYBODY,
                        beans -> registering(beans).differ("made-up", "Another")),
                failing(
                        "FinishingRegistrations.begin",
                        EVERYBODY,
                        IllegalTransactionStateException.class,
                        beans -> finishing(beans).begin("made-up", "a password nobody guesses")),
                call(
                        "FinishingRegistrations.beginAsSelf",
                        EVERYBODY,
                        beans -> finishing(beans).beginAsSelf("made-up")),
                call(
                        "FinishingRegistrations.isMine",
                        EVERYBODY,
                        beans -> finishing(beans).isMine(new EmailAddress("ann@example.org"))),
                call(
                        "LookingAtRegistrations.waiting",
                        ADMINISTRATOR,
                        beans -> looking(beans).waiting()),
                call(
                        "LookingAtRegistrations.count",
                        ADMINISTRATOR,
                        beans -> looking(beans).count()),
                call(
                        "LookingAtRegistrations.canWrite",
                        ADMINISTRATOR,
                        beans -> looking(beans).canWrite()),
                call(
                        "LookingAtRegistrations.accept",
                        ADMINISTRATOR,
                        beans -> looking(beans).accept(RegisteredHere.in(beans, Registration.State.LOOKED_AT))),
                call(
                        "LookingAtRegistrations.refuse",
                        ADMINISTRATOR,
                        beans -> looking(beans)
                                .refuse(RegisteredHere.in(beans, Registration.State.LOOKED_AT), "Not known here")));
    }

    private static Registering registering(ApplicationContext beans) {
        return beans.getBean(Registering.class);
    }

    private static FinishingRegistrations finishing(ApplicationContext beans) {
        return beans.getBean(FinishingRegistrations.class);
    }

    private static LookingAtRegistrations looking(ApplicationContext beans) {
        return beans.getBean(LookingAtRegistrations.class);
    }
}
