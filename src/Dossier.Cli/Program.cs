using Dossier.Cli;
using Dossier.Cli.Terminal;

return DossierCommand.Run(args, CommandEnvironment.OfThisProcess());
