package org.evenhand.people.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.evenhand.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Makes the name that an organisation has in addresses out of the one that people read. */
@Component
public class OrganisationNames {

    private final Organisations organisations;

    OrganisationNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /** {@code Cyngor Môr-y-Dref} → {@code cyngor-mor-y-dref}; with a figure behind it where that is taken. */
    public OrganisationId free(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String short60 = plain.isEmpty()
                ? "organisation"
                : plain.substring(0, Math.min(60, plain.length())).replaceAll("-$", "");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new OrganisationId(number == 1 ? short60 : short60 + "-" + number))
                .filter(id -> organisations.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
