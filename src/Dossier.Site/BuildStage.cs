namespace Dossier;

/// <summary>What a build is doing, in the order of <see cref="SiteBuild"/>, for somebody who waits.</summary>
public enum BuildStage
{
    Reading,
    Linking,
    Weighing,
    Rendering,
    Gathering,
    Checking,
}
