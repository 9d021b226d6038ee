using System.Runtime.InteropServices;

namespace Dossier.Cli.Terminal;

/// <summary>What is printed when the program itself is at fault: everything that an issue needs, ready to paste.</summary>
internal static class OwnFaultReport
{
    public static void Write(string[] args, Exception exception, TextWriter error)
    {
        error.WriteLine("This is a fault of dossier, not of your content. Please open an issue with the lines below.");
        error.WriteLine();
        error.WriteLine($"    version: {ToolVersion.Text}");
        error.WriteLine($"    system:  {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        error.WriteLine($"    command: dossier {TerminalText.Visible(string.Join(' ', args))}");
        foreach (var line in exception.ToString().Split('\n'))
            error.WriteLine(TerminalText.Line($"    {line.TrimEnd('\r')}"));
    }
}
