/** Planted: says that it needs nobody, and uses the module above it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package planted.modules.low;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
