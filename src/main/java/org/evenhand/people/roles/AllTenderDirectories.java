package org.evenhand.people.roles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.TenderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The tenders of every module that holds some, by name. */
@Component
@Primary
class AllTenderDirectories implements TenderDirectory {

    private final ObjectProvider<TenderDirectory> directories;

    AllTenderDirectories(ObjectProvider<TenderDirectory> directories) {
        this.directories = directories;
    }

    @Override
    public Optional<Listed> tender(TenderId id) {
        return others().flatMap(one -> one.tender(id).stream()).findFirst();
    }

    @Override
    public List<Listed> tenders() {
        return others().flatMap(one -> one.tenders().stream())
                .sorted(Comparator.comparing(Listed::id))
                .toList();
    }

    private Stream<TenderDirectory> others() {
        return directories.stream().filter(one -> !(one instanceof AllTenderDirectories));
    }
}
