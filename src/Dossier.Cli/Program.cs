using Dossier.Cli;
using Dossier.Cli.Terminal;

// Most of what a build reads it keeps to its end: to look through it for what could be collected is in vain, and stops every core.
// A dossier of some hundred entries is built within this; from there on the collector works as ever.
const long BytesBeforeCollection = 240_000_000;

if (args is ["build" or "check", ..])
{
    try
    {
        GC.TryStartNoGCRegion(BytesBeforeCollection);
    }
    catch (ArgumentOutOfRangeException)
    {
        // The machine allows less to a process.
    }
}

return DossierCommand.Run(args, CommandEnvironment.OfThisProcess());
