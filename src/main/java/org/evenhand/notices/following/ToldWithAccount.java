package org.evenhand.notices.following;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.notices.interest.InterestRows;
import org.evenhand.people.WritingToPeople.Addressee;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/** People with an account who are told of changes to a tender: those who asked, and all who speak for a provider that may bid. */
@Component
class ToldWithAccount {

    private final FollowerRows followers;
    private final InterestRows interest;
    private final Organisations organisations;

    ToldWithAccount(FollowerRows followers, InterestRows interest, Organisations organisations) {
        this.followers = followers;
        this.interest = interest;
        this.organisations = organisations;
    }

    /** Whether there is anybody. */
    boolean isAnybody(TenderId tender) {
        return followers.has(tender) || interest.has(tender);
    }

    /** Each of them once, as they stood by a moment; who asked for themself is written to in the language of that day. */
    List<Addressee> of(TenderId tender, Instant by) {
        Map<AccountId, Addressee> all = new LinkedHashMap<>();
        followers.of(tender, by).forEach(one -> all.put(one.account(), one));
        interest.of(tender, by)
                .forEach(one -> organisations
                        .people(one.organisation(), Role.PROVIDER)
                        .forEach(account -> all.putIfAbsent(account, new Addressee(account, one.language()))));
        return List.copyOf(all.values());
    }
}
