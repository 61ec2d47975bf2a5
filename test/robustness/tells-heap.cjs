// Loaded before a server under test (`node --require`): at the signal SIGUSR2 it collects garbage and writes on the
// standard error how many bytes are in use after it. The server itself is the one that ships.
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  // what finalizers let go of is collected the second time
  collect();
  setImmediate(() => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    process.stderr.write(`heap in use: ${heapUsed + external}\n`);
  });
});
