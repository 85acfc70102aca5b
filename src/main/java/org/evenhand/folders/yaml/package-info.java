/** Reading and writing of YAML and JSON, with the line of every mistake. */
@NullMarked
package org.evenhand.folders.yaml;

import org.jspecify.annotations.NullMarked;
