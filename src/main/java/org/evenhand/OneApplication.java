package org.evenhand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.evenhand.operations.DatabaseLock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets one application at a time run on a file database. Several may share a PostgreSQL. */
@Component
class OneApplication implements BeanFactoryPostProcessor, EnvironmentAware, DisposableBean {

    private String url = "";
    private Optional<DatabaseLock> lock = Optional.empty();

    @Override
    public void setEnvironment(Environment environment) {
        url = environment.getProperty("spring.datasource.url", "");
    }

    /** Before anything opens the database. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Optional<Path> file = DatabaseLock.file(url);
        if (file.isEmpty()) {
            return;
        }
        try {
            lock = DatabaseLock.take(file.get());
        } catch (IOException refused) {
            throw new StartRefused(
                    "Nothing can be written beside " + file.get() + " ("
                            + refused.getClass().getSimpleName() + ").",
                    "Let the account that runs Evenhand write there, or name another folder:"
                            + " EVENHAND_DATA=FOLDER ./evenhand run");
        }
        if (lock.isEmpty()) {
            throw new StartRefused(
                    "Evenhand is already running on this database, or a backup or restore is.",
                    "Use the one that runs, stop it, or name another folder: EVENHAND_DATA=FOLDER ./evenhand run");
        }
    }

    @Override
    public void destroy() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
