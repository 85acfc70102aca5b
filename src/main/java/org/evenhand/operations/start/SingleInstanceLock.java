package org.evenhand.operations.start;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.operations.database.DatabaseLock;
import org.evenhand.operations.database.FileDatabase;
import org.evenhand.operations.database.StartupObjection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;

/** Lets one application at a time run on a file database. Several may share a PostgreSQL. */
@Component
class SingleInstanceLock implements BeanFactoryPostProcessor, EnvironmentAware, DisposableBean {

    private static final String NAME_ANOTHER = "or name another folder: EVENHAND_DATA=FOLDER ./evenhand run";

    private @Nullable ConfigurableEnvironment environment;
    private Optional<DatabaseLock> lock = Optional.empty();

    @Override
    public void setEnvironment(Environment given) {
        environment = (ConfigurableEnvironment) given;
    }

    /** Before anything opens the database. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String url = setting("url");
        Optional<Path> file = DatabaseLock.file(url);
        if (file.isEmpty()) {
            return;
        }
        FileDatabase database = new FileDatabase(file.get(), url, setting("username"));
        try {
            database.folder().ifPresent(SingleInstanceLock::refuse);
            lock = DatabaseLock.take(file.get());
            if (lock.isEmpty()) {
                throw new StartupRefusal(
                        "Evenhand is already running on this database, or a backup or restore is.",
                        "Use the one that runs, stop it, " + NAME_ANOTHER);
            }
            use(database.ready(setting("password")));
        } catch (StartupRefusal refused) {
            destroy();
            throw refused;
        } catch (IOException refused) {
            throw new StartupRefusal(
                    "Nothing can be written beside " + file.get() + " ("
                            + refused.getClass().getSimpleName() + ").",
                    "Let the account that runs Evenhand write there, " + NAME_ANOTHER);
        } catch (SQLException refused) {
            throw new IllegalStateException("The database could not be opened", refused);
        }
    }

    private String setting(String name) {
        return Objects.requireNonNull(environment).getProperty("spring.datasource." + name, "");
    }

    private void use(FileDatabase.Ready ready) {
        switch (ready) {
            case FileDatabase.Ready.With with ->
                Objects.requireNonNull(environment)
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "evenhand-file-database", Map.of("spring.datasource.password", with.password())));
            case FileDatabase.Ready.Refused refused -> refuse(refused.why());
        }
    }

    private static void refuse(StartupObjection why) {
        throw new StartupRefusal(why.reason(), why.remedy());
    }

    @Override
    public void destroy() {
        lock.ifPresent(DatabaseLock::close);
    }
}
