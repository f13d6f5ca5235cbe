import java.util.List;

record Street(List<House> houses, Street next) {}
