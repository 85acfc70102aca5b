/** Awards, planted. */
@NullMarked
package planted.surface.awards;

import org.jspecify.annotations.NullMarked;
