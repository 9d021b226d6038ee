namespace Dossier.Cli.Terminal;

/// <summary>What the command tells the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content has errors (or warnings, under <c>--strict</c>); nothing was written.</summary>
    public const int ContentHasErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>The site was written, but not the PDF or the card that was asked for beside it.</summary>
    public const int NotAllMade = 3;

    /// <summary>A fault of the program: EX_SOFTWARE in BSD's sysexits.</summary>
    public const int OwnFault = 70;
}
