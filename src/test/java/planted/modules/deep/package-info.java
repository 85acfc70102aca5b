/** Planted: an innocent module with a part that is its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package planted.modules.deep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
