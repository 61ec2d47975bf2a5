// Installs the packages of the lockfile where they are missing: the first step of `npm run package`.
import { installDependencies } from './dependencies.mjs';

installDependencies();
