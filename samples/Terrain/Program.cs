using Terrain;
using Terrain.Pictures;

return CommandLine.Run(args, settings =>
{
    using var simulation = new Simulation(settings.Terrain);
    using var album = new Album(settings.Output);

    simulation.Light(settings.Azimuth, settings.Altitude);
    album.SaveHillshade(simulation);

    Erosion.Result erosion = Scenario.Erode(simulation);
    simulation.Light(settings.Azimuth, settings.Altitude);
    album.TakeLand(simulation);

    Flood.Result flood = Scenario.Flood(simulation, settings.Steps, album.Take);
    album.SaveFlood(simulation, settings, flood);
    album.SaveProgress();

    Report.Memory();
    Report.Run(erosion, flood, simulation.Checksum);
    Report.Files(album.Files);
});
